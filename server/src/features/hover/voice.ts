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
  /** What stands inside quotation marks: its own are those of the second level (GB/T 15834). */
  inner(text: string): string;
}

export function voiceOf(language: Language, marks: Marks): Voice {
  return {
    marks,
    say: (key, args) => word(message(words[key], args), language),
    known: (text) => (language === 'zh-tw' ? toScript(text, 'traditional') : text),
    chinese: language !== 'en',
    inner: (text) => text.replace(/[“”]/g, (mark) => second[language === 'zh-tw' ? 'tw' : 'cn'][mark === '“' ? 0 : 1]!),
  };
}

const second = { cn: '‘’', tw: '『』' };

export const origin = (from: string, { say }: Voice): string =>
  from === 'builtin' ? say('byBuiltin') : say('byGlossary', { file: fileName(from) });

const fileName = (uri: string): string => {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a stray % is part of it
  }
};

const isoDate = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** 2023-09 → 2023年9月. What is no ISO date stays. */
export function dated(date: string, chinese: boolean): string {
  const [, year, month, day] = isoDate.exec(date) ?? [];
  if (!chinese || !year) return date;
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}
