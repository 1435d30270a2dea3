// The analysis by itself: an edit in documents of all sizes, and what a large glossary costs.
import { analyze, buildGazetteer, builtinGazetteer, type DocumentModel, type Entity, runRules } from '@dinggao/core';
import { exponent, median, type Row, repeated } from './figures';
import { textOf } from './texts';

const sizes = [6_000, 100_000, 1_000_000, 5_000_000];
const builtin = { gazetteer: builtinGazetteer() };

function look(text: string, version: number, knowledge = builtin, previous?: DocumentModel): DocumentModel {
  const model = analyze({ uri: 'file:///report.txt', version, language: 'plaintext', text }, knowledge, previous);
  runRules({ model, knowledge });
  return model;
}

/** One character typed in the middle of a paragraph, in turn with taking it back. */
export async function edits(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const points: (readonly [number, number])[] = [];
  for (const bytes of sizes) {
    const text = textOf(bytes, 1);
    const at = text.indexOf('，', text.length >> 1);
    let model = look(text, 0);
    const values = await repeated(bytes > 1e6 ? 12 : 40, (n) => {
      model = look(n % 2 === 0 ? `${text.slice(0, at)}会${text.slice(at)}` : text, n + 1, builtin, model);
    });
    // The first few are spent on compiling.
    const warm = values.slice(4);
    points.push([bytes, median(warm)]);
    rows.push({ what: `edit → findings, ${bytes / 1000} kB`, values: warm, unit: 'ms', ...frame(bytes) });
  }
  return [...rows, { what: 'cost of an edit by size, exponent', values: [exponent(points)], unit: '', most: 0.2 }];
}

/** What an edit may take, in milliseconds; of other sizes nothing is asked. */
export const frame = (bytes: number): { readonly most?: number } =>
  bytes === 6_000 ? { most: 5 } : bytes === 1_000_000 ? { most: 16 } : {};

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
