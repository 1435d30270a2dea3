// How a card speaks: one language, one way of setting text.
import { type Language, type MessageArguments, message, toScript, word } from '@dinggao/core';
import type { Marks } from './marks';
import { type Word, words } from './words';

/** Plain wording for the parts of a card. Arguments are set by the caller: nothing here is escaped twice. */
export interface Voice {
  readonly marks: Marks;
  say(key: Word, args?: MessageArguments): string;
  /** Known facts are kept in Simplified Chinese; a reader of Traditional Chinese gets them converted. */
  known(text: string): string;
  readonly chinese: boolean;
}

export function voiceOf(language: Language, marks: Marks): Voice {
  return {
    marks,
    say: (key, args) => word(message(words[key], args), language),
    known: (text) => (language === 'zh-tw' ? toScript(text, 'traditional') : text),
    chinese: language !== 'en',
  };
}

export const origin = (from: string, { say }: Voice): string =>
  from === 'builtin' ? say('byBuiltin') : say('byGlossary', { file: from });
