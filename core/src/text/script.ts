// Simplified or Traditional: which one a text is written in, and writing a known form in it.
import { lazy } from '../base/lazy';
import { eachUnitItself } from '../base/unit-table';
import { mapUnits } from './fold-script';
import { inBoth, known, regional, simplified, traditional, written } from './fold-script.gen';

export type Script = 'simplified' | 'traditional';

const onlyTraditional = 1;
const onlySimplified = 2;

/** Unit → the only script it belongs to, 0 for all units both have. */
const belongs = lazy(() => {
  const to = new Uint8Array(0x10000);
  for (const char of traditional) to[char.charCodeAt(0)] = onlyTraditional;
  for (const char of known) to[char.charCodeAt(0)] = onlySimplified;
  // What a Simplified character stands for, e.g. 台 or 余 through a variant, is Simplified text too.
  for (const char of simplified) if (to[char.charCodeAt(0)] === onlyTraditional) to[char.charCodeAt(0)] = 0;
  for (const char of inBoth + regional) to[char.charCodeAt(0)] = 0;
  return to;
});

/**
 * The script most of the characters that differ between the two belong to; Simplified when none does or both are
 * equally many. 后, 里 and the like, which both have, count for neither.
 */
export const scriptOf = (source: string): Script => scriptBy(scriptBalance(source));

/** The script of a text by its balance: those of its pieces add up. */
export const scriptBy = (balance: number): Script => (balance > 0 ? 'traditional' : 'simplified');

/** How many characters of a text only Traditional script has, less those only Simplified script has. */
export function scriptBalance(source: string): number {
  const script = belongs();
  let balance = 0;
  for (let i = 0; i < source.length; i++) {
    const of = script[source.charCodeAt(i)];
    if (of !== 0) balance += of === onlyTraditional ? 1 : -1;
  }
  return balance;
}

/** The script a UTF-16 unit belongs to; undefined for those both have, and for what is no character. */
export function scriptOfUnit(code: number): Script | undefined {
  const script = belongs()[code];
  if (script === onlyTraditional) return 'traditional';
  return script === onlySimplified ? 'simplified' : undefined;
}

const regionalForms = lazy(() => new Set(regional));

/** Whether Taiwan or Hong Kong writes a Simplified character in Traditional text as well: 户, 温, 床. */
export const isRegionalForm = (char: string): boolean => regionalForms().has(char);

const toWritten = lazy(() => {
  const to = eachUnitItself();
  for (let i = 0; i < known.length; i++) to[known.charCodeAt(i)] = written.charCodeAt(i);
  return to;
});

/**
 * A Simplified form in the given script, character by character, same length. For known forms only, never for a
 * person's name: 发 becomes 發 and 后 becomes 後 wherever they stand. A caller whose form needs another character
 * (头发, 皇后) gives the written form itself.
 */
export const toScript = (form: string, script: Script): string =>
  script === 'traditional' ? mapUnits(form, toWritten()) : form;
