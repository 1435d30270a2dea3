// How alike two characters look.
import { laidOut } from '../base/laid-out';
import { shapeCodes } from './shapes.gen';

/** From here on two characters are taken for each other; the 97th percentile of random pairs lies below it. */
export const alikeFrom = 0.35;

/**
 * 0 (nothing alike) to 1 (same codes): 0.55 · Cangjie edit similarity + 0.45 · equal four-corner digits.
 * 0 where a character has no codes. 建/健 .39, 颖/颍 .89, 扬/杨 .64.
 */
export function shapeSimilarity(a: string, b: string): number {
  if (a.length !== 1 || b.length !== 1) return 0;
  const { corners, letters } = shapeLayout();
  const left = a.charCodeAt(0);
  const right = b.charCodeAt(0);
  if (corners[left] === 0 || corners[right] === 0) return 0;
  const edits = editSimilarity(codeOf(letters[left]!), codeOf(letters[right]!));
  return 0.55 * edits + 0.45 * (equalCorners(corners[left]!, corners[right]!) / 4);
}

export const looksAlike = (a: string, b: string): boolean => shapeSimilarity(a, b) >= alikeFrom;

/** The four corners and the letters of the Cangjie code, each packed into one number, and which letters there are as bits; by unit, 0 without codes. */
export const shapeLayout = laidOut('shapes', () => {
  const corners = new Uint16Array(0x10000);
  const letters = new Uint32Array(0x10000);
  const kinds = new Int32Array(0x10000);
  for (const [, char = '', cangjie = '', digits = ''] of shapeCodes.matchAll(/([^a-z\d])([a-z]*)(\d{4})/g)) {
    const unit = char.charCodeAt(0);
    corners[unit] = Number.parseInt(digits, 16) + 0x1111;
    for (let i = 0; i < cangjie.length; i++) {
      const letter = cangjie.charCodeAt(i) - 96;
      letters[unit] = letters[unit]! * 32 + letter;
      kinds[unit]! |= 1 << letter;
    }
  }
  return { corners, letters, kinds };
});

/** False only where the similarity of two units is below 0.6; asked in no time. */
export function mayLookAlike(a: number, b: number): boolean {
  const { corners, letters, kinds } = shapeLayout();
  if (corners[a] === 0 || corners[b] === 0) return false;
  const equal = equalCorners(corners[a]!, corners[b]!);
  if (equal === 0) return false;
  // With one corner only the same letters reach that far: .55 · 4/5 + .45 / 4 is .55.
  if (equal === 1) return letters[a] === letters[b];
  // With two one letter of five may differ, with three two.
  const own = kinds[a]! & ~kinds[b]!;
  const other = kinds[b]! & ~kinds[a]!;
  return equal === 4 || (atMost(own, equal - 1) && atMost(other, equal - 1));
}

/** Whether no more bits than one or two are set. */
function atMost(bits: number, most: number): boolean {
  const rest = bits & (bits - 1);
  return rest === 0 || (most > 1 && (rest & (rest - 1)) === 0);
}

function equalCorners(a: number, b: number): number {
  const differing = a ^ b;
  return (
    Number((differing & 0xf) === 0) +
    Number((differing & 0xf0) === 0) +
    Number((differing & 0xf00) === 0) +
    Number((differing & 0xf000) === 0)
  );
}

/** The letters of a packed code by their numbers, the last one first. */
function codeOf(packed: number): readonly number[] {
  const code: number[] = [];
  for (let left = packed; left > 0; left = Math.floor(left / 32)) code.push(left % 32);
  return code;
}

/** 1 − Levenshtein distance over the longer length; codes have at most five letters. */
function editSimilarity(a: readonly number[], b: readonly number[]): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[b.length] ?? longer) / longer;
}
