// Every sample report against its golden. `UPDATE=1` writes them anew; read the difference before committing it.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  analyze,
  builtinGazetteer,
  type DocumentLanguage,
  defaultPreset,
  resolveRuleSettings,
  runRules,
} from '@dinggao/core';
import { describeReport } from './describe-report';

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));
const goldens = fileURLToPath(new URL('./goldens/', import.meta.url));
const update = process.env.UPDATE === '1';

const languages: Readonly<Record<string, DocumentLanguage>> = {
  '.md': 'markdown',
  '.txt': 'plaintext',
  '.gao': 'zh-report',
};
const reports = readdirSync(samples).filter((name) => name !== 'README.md' && extname(name) in languages);
const knowledge = { gazetteer: builtinGazetteer() };
const settings = resolveRuleSettings(defaultPreset);

function modelOf(name: string) {
  const text = readFileSync(join(samples, name), 'utf8');
  const language = languages[extname(name)] ?? 'plaintext';
  return analyze({ uri: `file:///${encodeURIComponent(name)}`, version: 1, language, text }, knowledge);
}

const findingsIn = (name: string) => {
  const model = modelOf(name);
  return runRules({ model, knowledge }, settings).map(
    ({ rule, span }) => `${rule} ${model.text.source.slice(span.start, span.end)}`,
  );
};

describe('sample reports', () => {
  for (const name of reports)
    it(name, () => {
      const model = modelOf(name);
      const said = describeReport(model, runRules({ model, knowledge }, settings), knowledge.gazetteer);
      const file = join(goldens, `${name}.golden.txt`);
      if (update) {
        mkdirSync(goldens, { recursive: true });
        writeFileSync(file, said);
      }
      assert.ok(existsSync(file), `no golden for ${name}: UPDATE=1 writes it`);
      assert.equal(said, readFileSync(file, 'utf8'));
    });

  it('every golden belongs to a sample', () => {
    assert.deepEqual(readdirSync(goldens).sort(), reports.map((name) => `${name}.golden.txt`).sort());
  });

  // What the samples are for holds whatever the goldens say: UPDATE=1 cannot wave it through.
  it('nothing is said about the clean report', () => {
    assert.deepEqual(findingsIn('调研报道.txt'), []);
  });
  it('beyond its damage the converted report has one finding: a formulation written in two ways', () => {
    const wording = findingsIn('务虚会报道-转码稿.txt').filter((one) => /^(term|name)-/.test(one));
    assert.deepEqual(wording, ['term-variant 六湖城']);
  });
  it('the report of a meeting has its two mistakes', () => {
    assert.deepEqual(findingsIn('市委常委会会议.txt'), ['term-wrong 青山绿水就是金山银山', 'name-variant 陆成远']);
  });
});
