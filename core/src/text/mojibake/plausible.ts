// Whether a text that was decoded anew reads like Chinese, and which of several characters fits a gap in it.
import { isStandard, cost as wordCost } from './words';

const signs = new Set('，。、；：？！“”‘’《》〈〉（）【】〔〕「」『』—…·～％　');
const isAscii = (char: string): boolean => char >= ' ' && char <= '~';

/** Bits of a punctuation mark, of ASCII in Chinese text, of what could not be read. */
const sign = 6;
const ascii = 4;
const unread = 12;

const otherCost = (char: string): number | undefined => {
  if (signs.has(char)) return sign;
  if (isAscii(char)) return ascii;
  return char === '\ufffd' ? unread : undefined;
};

/** Bits of a text: about 7 a character where it is news, 15 and more where it is made up of rare characters. */
export const cost = (text: string): number => wordCost(text, (i) => otherCost(text[i]!));

export const isHanCharacter = (char: string): boolean => char >= '\u3400' && char <= '\u9fff';

/** Whether nothing stands in a text but ASCII, punctuation and the characters of GB/T 2312 or their Traditional forms. */
export const isWritten = (text: string): boolean =>
  Array.from(text).every((char) => signs.has(char) || isAscii(char) || char === '\ufffd' || isStandard(char));

/** By how many bits the character chosen for a gap must beat the next. */
const margin = 4;

/** Which of the characters stands between both texts; undefined where more than one may. */
export function fitting(before: string, chars: readonly string[], after: string): string | undefined {
  const [first, second] = chars
    .filter((char) => signs.has(char) || isStandard(char))
    .map((char) => ({ char, cost: signs.has(char) ? signCost(before, char, after) : around(before, char, after) }))
    .sort((a, b) => a.cost - b.cost);
  return first && (!second || second.cost - first.cost >= margin) ? first.char : undefined;
}

const around = (before: string, char: string, after: string): number =>
  cost(before.slice(-2) + char + after.slice(0, 2)) - cost(before.slice(-2)) - cost(after.slice(0, 2));

/** A text without its last mark ends with a full stop; a quotation that is open is closed before another is opened. */
function signCost(before: string, char: string, after: string): number {
  if (char === '。') return after === '' || '”’\n'.includes(after[0]!) ? 0 : 6;
  if (char === '，') return after === '' ? 16 : 2;
  if (char === '“' || char === '”') {
    const open = before.lastIndexOf('“') > before.lastIndexOf('”');
    return open === (char === '”') ? 2 : 14;
  }
  return char === '、' || char === '《' || char === '》' ? 8 : 10;
}
