// Recognizes the people of a team's glossary by name, with a post or without.
import { isCommonWord } from '../lexicon/common-words';
import { followBits, mayStart } from '../lexicon/follow';
import { headEndingAt } from '../lexicon/titles';
import { people } from './glossary-names';
import type { MentionDraft } from './mention';
import type { Recognizer } from './recognizer';

/** Ranks below all that sees more than the name: a post, a list, a byline. */
export const recognizer: Recognizer = {
  id: 'known-people',
  rank: 45,
  recognize({ text, hits }) {
    return people(hits)
      .filter(({ norm }) => standsAsName(text, norm.start, norm.end))
      .map(({ norm, entity }): MentionDraft => {
        return { kind: 'person', norm, candidates: [entity.id], role: 'official', evidence: 'glossary' };
      });
  },
};

const interpunct = /[·•・･‧⋅∙]/;

/** Whether a known name is one here: 允许平台 holds no 许平, and a longer name is another one. */
function standsAsName(text: string, start: number, end: number): boolean {
  if (interpunct.test(text.charAt(start - 1)) || interpunct.test(text.charAt(end))) return false;
  const left = mayStart(text, start) || headEndingAt(text, start) !== undefined;
  const after = followBits(text, end);
  const name = text.slice(start, end);
  if (name.length > 2) return !isCommonWord(name) && (left || after > 0);
  return left && after > (isCommonWord(name) ? 3 : 0.9) && !isCommonWord(text.slice(start, end + 1));
}
