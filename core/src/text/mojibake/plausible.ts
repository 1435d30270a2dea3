// Whether a text that was decoded anew reads like Chinese, and which of several characters fits a gap in it.
import { isStandard, cost as wordCost } from './words';

const signs = new Set('，。、；：？！“”‘’《》〈〉（）【】〔〕「」『』—…·～％　');
/** Numerals and symbols of reports and tables. */
const isSymbol = (char: string): boolean => /[①-⑳⑴-⒇Ⅰ-Ⅻ℃‰№×÷±°≤≥≈→←↑↓△▲▽▼○●◇◆□■☆★※㎡]/.test(char);
const isAscii = (char: string): boolean => char >= ' ' && char <= '~';

/** Bits of a punctuation mark, of ASCII in Chinese text, of a symbol or what could not be read. */
const sign = 6;
const ascii = 4;
const unread = 12;

const otherCost = (char: string): number | undefined => {
  if (signs.has(char)) return sign;
  if (isAscii(char)) return ascii;
  return char === '\ufffd' || isSymbol(char) ? unread : undefined;
};

/** Bits of a text: about 7 a character where it is news, 15 and more where it is made up of rare characters. */
export const cost = (text: string): number => wordCost(text, (i) => otherCost(text[i]!));

export const isHanCharacter = (char: string): boolean => char >= '\u3400' && char <= '\u9fff';

/**
 * Whether a text is made of ASCII, punctuation, symbols and the characters of GB/T 2312 or their Traditional forms;
 * one character in twenty may be a rarer one.
 */
export function isWritten(text: string): boolean {
  let rare = 0;
  for (const char of text) {
    if (isStandard(char) || signs.has(char) || isAscii(char) || char === '\ufffd' || isSymbol(char)) continue;
    if (!isHanCharacter(char)) return false;
    rare++;
  }
  return rare * 20 <= text.length;
}

/** By how many bits the character chosen for a gap must beat the next. */
const margin = 6;

/** Digits say what follows them. */
const dates: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\D)(?:19|20)\d\d$/, '年'],
  [/年1?\d$/, '月'],
  [/月[1-3]?\d$/, '日'],
];

/** Which of the characters stands between both texts; undefined where more than one may. */
export function fitting(before: string, chars: readonly string[], after: string): string | undefined {
  const ofDate = dates.find(([digits, char]) => digits.test(before) && chars.includes(char));
  if (ofDate) return ofDate[1];
  const [first, second] = chars
    .filter((char) => signs.has(char) || isStandard(char))
    .map((char) => ({ char, cost: signs.has(char) ? signCost(before, char, after) : around(before, char, after) }))
    .sort((a, b) => a.cost - b.cost);
  return first && (!second || second.cost - first.cost >= margin) ? first.char : undefined;
}

const around = (before: string, char: string, after: string): number =>
  cost(before.slice(-2) + char + after.slice(0, 2)) - cost(before.slice(-2)) - cost(after.slice(0, 2));

/** A text without its last mark ends with a full stop; what is open is closed before another is opened. */
function signCost(before: string, char: string, after: string): number {
  const pair = pairs.find((one) => one.includes(char));
  if (pair) {
    const isOpen = before.lastIndexOf(pair[0]!) > before.lastIndexOf(pair[1]!);
    if (char === pair[1]) return isOpen ? 2 : 16;
    return isOpen || after === '' ? 16 : likelyOpeners.includes(char) ? 4 : 10;
  }
  if (before === '') return 16;
  if (char === '。') return after === '' || '”’\n'.includes(after[0]!) ? 0 : 6;
  if (char === '，') return after === '' ? 16 : 2;
  return char === '、' ? 8 : 12;
}

const likelyOpeners = '“‘（';
const pairs = ['“”', '‘’', '《》', '（）', '【】', '「」', '『』', '〈〉', '〔〕'];
