// Punctuation while weighing a reading: what it costs, and which marks are open.
import { isCommon, isStandard } from './words';

/** Bits of a punctuation mark where nothing more is known. */
export const sign = 6;

/** Bits of an ASCII character in Chinese text. */
const ascii = 10;

export const otherCost = (char: string): number | undefined => {
  if (isSign(char) || char === '?' || char === '!') return sign;
  return char < '\u0080' ? ascii : undefined;
};

const signs = new Set('，。、；：？！“”‘’《》〈〉（）【】〔〕—…·');
export const isSign = (char: string): boolean => signs.has(char);
/** In text as it is written a rare name may stand; what is only assumed must be common. */
export const isWritten = (char: string): boolean => isSign(char) || isStandard(char);
export const isOrdinary = (char: string): boolean => char !== '' && (isSign(char) || isCommon(char));

/** A mark that closes what is open is what one expects, and so is a full stop before it. */
export function signCosts(text: string, alreadyOpen: readonly string[]): readonly (number | undefined)[] {
  const open = [...alreadyOpen];
  const costs: (number | undefined)[] = [];
  for (let i = 0; i < text.length; i++) costs.push(signCost(text, i, open));
  return costs;
}

function signCost(text: string, at: number, open: string[]): number | undefined {
  const char = text.charAt(at);
  if (!isSign(char)) return undefined;
  if (openers.has(char)) open.push(char);
  const opener = closers.get(char);
  if (opener !== undefined) return open.pop() === opener ? 2 : 14;
  if (isPoint(char) && isPoint(text.charAt(at - 1))) return 26;
  if (char === '。') return closers.has(text.charAt(at + 1)) || at + 1 === text.length ? 3 : sign;
  return sign;
}

/** No two of these stand side by side. */
const isPoint = (char: string): boolean => '，。、；：'.includes(char) && char !== '';

const closers = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['》', '《'],
]);
const openers = new Set(closers.values());

/** The marks still open at the end of a text's last paragraph. */
export function openQuotes(text: string): readonly string[] {
  const open: string[] = [];
  for (const char of text.slice(text.lastIndexOf('\n') + 1)) {
    if (openers.has(char)) open.push(char);
    else if (closers.get(char) === open.at(-1)) open.pop();
  }
  return open;
}
