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
    const target = bytes === 6_000 ? '5 ms' : bytes === 1_000_000 ? '16 ms' : '';
    rows.push({ what: `edit → findings, ${bytes / 1000} kB`, values: warm, unit: 'ms', target });
  }
  return [...rows, { what: 'exponent of that cost', values: [exponent(points)], unit: '', target: '0.2' }];
}

const entities = 10_000;

/** Terms of a team: four characters each, none of them in the text. */
const extra: readonly Entity[] = Array.from({ length: entities }, (_, i) => ({
  id: `term:bench-${i}`,
  kind: 'term',
  canonical: `临${String.fromCharCode(0x5000 + (i % 100), 0x6000 + Math.floor(i / 100))}湖法`,
  aliases: [],
  sources: [],
  origin: 'bench',
}));

export async function glossary(): Promise<readonly Row[]> {
  const large = { gazetteer: buildGazetteer([...builtinGazetteer().entities, ...extra], 1) };
  const texts = Array.from({ length: 60 }, (_, i) => textOf(10_000, i + 1));
  const all = (knowledge: typeof builtin) => () => texts.forEach((text, i) => void look(text, i, knowledge));
  const rounds = 5;
  const ratios: number[] = [];
  for (let n = -2; n < rounds; n++) {
    const [without] = await repeated(1, all(builtin));
    const [within] = await repeated(1, all(large));
    if (n >= 0) ratios.push((within ?? 0) / (without ?? 1));
  }
  return [
    {
      what: `analysis with ${entities} glossary entries more, against without`,
      values: ratios,
      unit: '×',
      target: '1.1 ×',
    },
  ];
}
