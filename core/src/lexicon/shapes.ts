// How alike two characters look.
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
