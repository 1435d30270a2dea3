// Reads Traditional characters as Simplified, one UTF-16 unit for one, so that every offset stays.
import { lazy } from '../base/lazy';
import { eachUnitItself } from '../base/unit-table';
import { compatibility, simplified, traditional, unified } from './fold-script.gen';
import type { Folding } from './folding';

/** Unit → unit it is read as; itself when nothing changes. */
const table = lazy(() => {
  const to = eachUnitItself();
  for (let i = 0; i < traditional.length; i++) to[traditional.charCodeAt(i)] = simplified.charCodeAt(i);
  for (let i = 0; i < compatibility.length; i++) to[compatibility.charCodeAt(i)] = to[unified.charCodeAt(i)]!;
  return to;
});

/** The Simplified character a UTF-16 unit is read as, by the table alone. */
export const foldUnit = (code: number): number => table()[code] ?? code;

/**
 * Four characters the table leaves alone, because Simplified text has them too in some words (given here in
 * Simplified): 著名 but 著力, 乾坤 but 乾净. Where no such word stands they are read as `reads`, or the other way round.
 */
const byWord: readonly { readonly where: RegExp; readonly reads: string }[] = [
  { where: /(?<![显编名专昭卓论原巨土遗译合所新拙共撰执自])著(?![名作称述者书录说有文《])/g, reads: '着' },
  { where: /乾(?![坤隆陵县嘉])/g, reads: '干' },
  { where: /瞭(?=[解然如])|(?<=明)瞭/g, reads: '了' },
  { where: /藉(?=[口助以由此机故着])|(?<=凭)藉/g, reads: '借' },
];
const undecided = /[著乾瞭藉]/;

/**
 * The whole text with Traditional characters, Hong Kong and Taiwan variants, radicals and compatibility ideographs
 * read as Simplified. Same length, and a text folded twice is the text folded once. Any string, lone surrogates too.
 * Table: OpenCC, see docs/decisions/fold-tables.md.
 */
export function foldScript(text: string): string {
  const read = mapUnits(text, table());
  return undecided.test(read) ? byWord.reduce((done, { where, reads }) => done.replace(where, reads), read) : read;
}

export const scriptFolding: Folding = { units: () => `${traditional}${compatibility}著乾瞭藉`, fold: foldScript };

/** The text with every unit replaced by its entry; the very same string when none changes. */
export function mapUnits(text: string, to: Uint16Array): string {
  let i = 0;
  while (i < text.length && to[text.charCodeAt(i)] === text.charCodeAt(i)) i++;
  if (i === text.length) return text;
  const chunk = 8192; // fromCharCode takes its units as arguments, and an engine's stack holds only so many
  const units = new Uint16Array(Math.min(chunk, text.length - i));
  let out = text.slice(0, i);
  while (i < text.length) {
    const n = Math.min(chunk, text.length - i);
    for (let k = 0; k < n; k++) units[k] = to[text.charCodeAt(i + k)] ?? 0;
    out += String.fromCharCode.apply(null, (n === units.length ? units : units.subarray(0, n)) as unknown as number[]);
    i += n;
  }
  return out;
}
