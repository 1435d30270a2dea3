// How alike two characters look.
import { laidOut } from '../base/laid-out';
import { lazy } from '../base/lazy';
import { shapeCodes } from './shapes.gen';

interface Codes {
  readonly cangjie: string;
  readonly corners: string;
}

const codes = lazy(
  (): ReadonlyMap<string, Codes> =>
    new Map(
      Array.from(shapeCodes.matchAll(/([^a-z\d])([a-z]*)(\d*)/gu), ([, char = '', cangjie = '', corners = '']) => [
        char,
        { cangjie, corners },
      ]),
    ),
);

/** From here on two characters are taken for each other; the 97th percentile of random pairs lies below it. */
export const alikeFrom = 0.35;

/**
 * 0 (nothing alike) to 1 (same codes): 0.55 · Cangjie edit similarity + 0.45 · equal four-corner digits.
 * 0 where a character has no codes. 建/健 .39, 颖/颍 .89, 扬/杨 .64.
 */
export function shapeSimilarity(a: string, b: string): number {
  const left = codes().get(a);
  const right = codes().get(b);
  if (left === undefined || right === undefined) return 0;
  return 0.55 * editSimilarity(left.cangjie, right.cangjie) + 0.45 * cornerSimilarity(left.corners, right.corners);
}

export const looksAlike = (a: string, b: string): boolean => shapeSimilarity(a, b) >= alikeFrom;

/** The four corners and the letters of the Cangjie code, each packed into one number, and which letters there are as bits; by unit, 0 without codes. */
export const shapeLayout = laidOut('shapes', () => {
  const corners = new Uint16Array(0x10000);
  const letters = new Uint32Array(0x10000);
  const kinds = new Int32Array(0x10000);
  for (const [char, code] of codes()) {
    const unit = char.charCodeAt(0);
    if (char.length > 1 || code.corners.length < 4) continue;
    corners[unit] = Number.parseInt(code.corners.slice(0, 4), 16) + 0x1111;
    for (let i = 0; i < code.cangjie.length; i++) {
      const letter = code.cangjie.charCodeAt(i) - 96;
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
  const differing = corners[a]! ^ corners[b]!;
  const equal =
    Number((differing & 0xf) === 0) +
    Number((differing & 0xf0) === 0) +
    Number((differing & 0xf00) === 0) +
    Number((differing & 0xf000) === 0);
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

function cornerSimilarity(a: string, b: string): number {
  if (a.length < 4 || b.length < 4) return 0;
  return [0, 1, 2, 3].filter((i) => a.charAt(i) === b.charAt(i)).length / 4;
}

/** 1 − Levenshtein distance over the longer length; codes have at most five letters. */
function editSimilarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[b.length] ?? longer) / longer;
}
