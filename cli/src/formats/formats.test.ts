// What each format says of a report with findings, of one without, and of one that tries to break out of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { rules } from '@dinggao/core';
import Ajv from 'ajv-draft-04';
import stringWidth from 'string-width';
import type { FileFindings, PlacedFinding } from '../placed';
import { openWork } from '../work/task';
import { type FormatName, formatNames, formats } from '.';
import { excerpt, paintFor } from './stylish';

const silent = { name: 'silent', cut: () => Promise.reject(new Error('silent')), dispose: () => {} };

const texts: Readonly<Record<string, string>> = {
  '稿件/临湖 市.txt':
    '建设“六个湖城”，把“六个湖城”一项一项抓好。\r\n𠮷市长表示，围绕“六湖城”安排。\r\n要持而不息抓落实。\r\n',
  '稿件/无误.txt': '会议开幕。\n',
  '稿件/a&<b>,:%.txt': `${'会议要求大家齐心协力。'.repeat(20)}要持而不息\u0007抓<落>"实"&。\n`,
};

async function findings(): Promise<readonly FileFindings[]> {
  const work = openWork({ does: 'check', preset: 'news', language: 'zh-cn' }, silent);
  const outcomes = await Promise.all(
    Object.entries(texts).map(([file, text]) => work.run({ file, bytes: Buffer.from(text, 'utf8') })),
  );
  return outcomes.map((one) => one.findings ?? assert.fail(one.error));
}

/** The committee's own schema. */
function schema() {
  const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // Its patterns are older than the flag `u`.
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
}

describe('formats', () => {
  let files: readonly FileFindings[];
  let variant: PlacedFinding;
  before(async () => {
    files = await findings();
    variant = files[0]?.findings.find(({ node }) => node.rule === 'term-variant') ?? assert.fail('no finding');
  });

  const written = (name: FormatName): string => {
    const counts = { error: 0, warning: 0, information: 0, hint: 0 };
    for (const { node } of files.flatMap((one) => one.findings)) counts[node.severity]++;
    const shows = formats[name]({ language: 'zh-cn', rules, version: '1.0.0', paint: (_, text) => text, width: 60 });
    return shows.begin() + files.map((one) => shows.file(one)).join('') + shows.end({ files: files.length, counts });
  };
  const total = (): number => files.flatMap((one) => one.findings).length;

  it('sarif follows the schema of SARIF 2.1.0', () => {
    const log = JSON.parse(written('sarif'));
    const validate = schema();
    assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 3)));
    const [run] = JSON.parse(written('sarif')).runs;
    assert.equal(run.results.length, total());
    for (const result of run.results) assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
    assert.equal(
      run.results[0].locations[0].physicalLocation.artifactLocation.uri,
      '稿件/临湖 市.txt'.split('/').map(encodeURIComponent).join('/'),
    );
  });

  it('sarif is refused by the schema when it is not well formed', () => {
    const validate = schema();
    const log = JSON.parse(written('sarif'));
    log.runs[0].results[0].level = 'loud';
    assert.ok(!validate(log));
  });

  it('places count UTF-16 units for editors and bytes of UTF-8 for reviewdog', () => {
    const { start, end } = variant.range;
    const before = '𠮷市长表示，围绕“';
    assert.equal(start.line, 2);
    assert.equal(start.column, variant.text.indexOf('六湖城') + 1);
    assert.equal(start.column, before.length + 1);
    assert.equal(start.bytes, Buffer.byteLength(before) + 1);
    assert.equal(end.column - start.column, '六湖城'.length);
    const line = written('rdjsonl')
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one))
      .find((one) => one.code.value === 'term-variant');
    assert.deepEqual(line.location.range.start, { line: 2, column: start.bytes });
    assert.equal(written('rdjsonl').trim().split('\n').length, total());
  });

  it('github commands stay one a line whatever a name or a message holds', () => {
    const lines = written('github').trimEnd().split('\n');
    assert.equal(lines.length, total());
    for (const line of lines) assert.match(line, /^::(error|warning|notice) file=[^:]*,title=[\w-]+::/);
    assert.ok(lines.some((line) => line.includes('file=稿件/a&<b>%2C%3A%25.txt')));
  });

  it('junit is well formed and counts', () => {
    const xml = written('junit');
    assert.equal(xml.match(/<failure /g)?.length, total());
    assert.equal(xml.match(/<testsuite /g)?.length, files.length);
    assert.ok(xml.includes('a&amp;&lt;b&gt;,:%.txt'));
    assert.doesNotMatch(xml, /&(?!amp;|lt;|gt;|quot;|#\d+;)|\p{Surrogate}/u);
    assert.ok(!xml.includes('\u0007'));
  });

  it('json holds the findings as analyze gives them', () => {
    assert.deepEqual(
      JSON.parse(written('json')),
      files.map(({ file, findings }) => ({ file, diagnostics: findings.map(({ node }) => node) })),
    );
  });

  it('stylish marks the place under the line, and passes no control character on', () => {
    const lines = written('stylish').split('\n');
    const head = lines.findIndex((line) => line.includes('term-variant'));
    const [line = '', mark = ''] = lines.slice(head + 1);
    const at = line.indexOf('六湖城');
    assert.equal(mark, `${' '.repeat(stringWidth(line.slice(0, at)))}${'~'.repeat(6)}`);
    assert.ok(!written('stylish').includes('\u0007'));
    assert.match(lines.at(-2) ?? '', /^检查了 3 个文件，发现警告 \d 处/);
  });

  it('an excerpt fits and keeps what is marked', () => {
    const text = `${'会'.repeat(300)}【错】${'议'.repeat(300)}`;
    const start = text.indexOf('【');
    const { line, before, marked } = excerpt(text, start, start + 3, 40);
    assert.ok(stringWidth(line) <= 40 && line.includes('【错】'), line);
    assert.equal(before, stringWidth(line.slice(0, line.indexOf('【'))));
    assert.equal(marked, 6);
  });

  it('colors only a terminal, and none that says so', () => {
    assert.equal(paintFor({}, {})('red', '错'), '错');
    assert.equal(paintFor({ isTTY: true }, { NO_COLOR: '1' })('red', '错'), '错');
    assert.equal(paintFor({ isTTY: true }, {})('red', '错'), '\u001b[31m错\u001b[39m');
  });

  it('every format is empty-handed in good order', () => {
    for (const name of formatNames) {
      const shows = formats[name]({ language: 'en', rules, version: '1', paint: (_, text) => text, width: 60 });
      const text = shows.begin() + shows.end({ files: 0, counts: { error: 0, warning: 0, information: 0, hint: 0 } });
      if (name === 'json' || name === 'sarif') JSON.parse(text);
      if (name === 'rdjsonl' || name === 'github') assert.equal(text, '');
    }
  });
});
