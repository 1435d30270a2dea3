// The analysis by itself: an edit in documents of all sizes, and what a large glossary costs.
import { analyze, buildGazetteer, builtinGazetteer, type DocumentModel, type Entity, runRules } from '@dinggao/core';
import { exponent, median, type Row, repeated } from './figures';
import { textOf } from './texts';

const sizes = [6_000, 100_000, 1_000_000, 5_000_000];
const uri = 'file:///report.txt';
const builtin = { gazetteer: builtinGazetteer() };

function look(text: string, version: number, knowledge = builtin): DocumentModel {
  const model = analyze({ uri, version, language: 'plaintext', text }, knowledge);
  runRules({ model, knowledge });
  return model;
}

/** One character typed in the middle of a paragraph, in turn with taking it back. The text is made before the clock starts. */
export function edits(): readonly Row[] {
  const rows: Row[] = [];
  const [alone, whole]: [[number, number][], [number, number][]] = [[], []];
  for (const bytes of sizes) {
    const { analyzed, found } = editing(bytes);
    alone.push([bytes, median(analyzed)]);
    whole.push([bytes, median(found)]);
    rows.push(
      { what: `edit → model, ${bytes / 1000} kB`, values: analyzed, unit: 'ms' },
      { what: `edit → model and findings, ${bytes / 1000} kB`, values: found, unit: 'ms', ...frame(bytes) },
    );
  }
  return [
    ...rows,
    { what: 'cost of an edit by size, model, exponent', values: [exponent(alone)], unit: '', most: 0.2 },
    { what: 'the same with all findings of the document', values: [exponent(whole)], unit: '', most: 0.2 },
  ];
}

function editing(bytes: number): { readonly analyzed: readonly number[]; readonly found: readonly number[] } {
  const text = textOf(bytes, 1);
  const at = text.indexOf('，', text.length >> 1);
  let model = look(text, 0);
  const analyzed: number[] = [];
  const found: number[] = [];
  for (let n = 0; n < (bytes > 1e6 ? 60 : 240); n++) {
    const now = flat(n % 2 === 0 ? `${text.slice(0, at)}会${text.slice(at)}` : text);
    const start = performance.now();
    model = analyze({ uri, version: n + 1, language: 'plaintext', text: now }, builtin, model);
    analyzed.push(performance.now() - start);
    runRules({ model, knowledge: builtin });
    found.push(performance.now() - start);
  }
  // The first ones are spent on compiling.
  return { analyzed: analyzed.slice(20), found: found.slice(20) };
}

/** Engines join texts when somebody looks into them. */
function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}

/** What an edit may take, in milliseconds; of other sizes nothing is asked. */
export function frame(bytes: number): Pick<Row, 'most' | 'asked'> {
  const most = bytes === 6_000 ? 5 : bytes === 1_000_000 ? 16 : undefined;
  return most === undefined ? {} : { most, asked: 'p95' };
}

/** Terms of a team: four characters each, none of them in the text. */
const termsOfTeam = (count: number): readonly Entity[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `term:bench-${i}`,
    kind: 'term',
    canonical: `临${String.fromCharCode(0x5000 + (i % 100), 0x6000 + Math.floor(i / 100))}湖法`,
    aliases: [],
    sources: [],
    origin: 'bench',
  }));

/** Rounds with and without the glossary take turns, so that a machine that gets slower slows both. */
export async function glossary(): Promise<readonly Row[]> {
  const sizes = [1_000, 10_000, 40_000];
  const texts = Array.from({ length: 40 }, (_, i) => textOf(10_000, i + 1));
  const all = (knowledge: typeof builtin) => () => texts.forEach((text, i) => void look(text, i, knowledge));
  const rows: Row[] = [];
  const points: (readonly [number, number])[] = [];
  for (const size of sizes) {
    const large = { gazetteer: buildGazetteer([...builtinGazetteer().entities, ...termsOfTeam(size)], 1) };
    const ratios: number[] = [];
    const within: number[] = [];
    for (let n = -1; n < 5; n++) {
      const [plain = Number.NaN] = await repeated(1, all(builtin));
      const [taken = Number.NaN] = await repeated(1, all(large));
      if (n < 0) continue;
      ratios.push(taken / plain);
      within.push(taken);
    }
    points.push([size, median(within)]);
    const most = size === 10_000 ? { most: 1.1 } : {};
    rows.push({ what: `analysis with ${size} terms more, against without`, values: ratios, unit: '×', ...most });
  }
  return [...rows, { what: 'cost of the analysis by glossary, exponent', values: [exponent(points)], unit: '' }];
}
