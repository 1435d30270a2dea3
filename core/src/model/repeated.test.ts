// What is said more than once, however the document came to be.
import assert from 'node:assert/strict';
import { builtinGazetteer } from '../gazetteer/builtin';
import { analyze } from './analyze';
import type { DocumentModel } from './document-model';
import { repeated } from './repeated';

const knowledge = { gazetteer: builtinGazetteer() };
const read = (lines: readonly string[], previous?: DocumentModel): DocumentModel =>
  analyze({ uri: 'file:///稿.txt', version: 1, language: 'plaintext', text: lines.join('\n') }, knowledge, previous);

const twice = repeated(({ text }) => (text.text === '' ? [] : [text.text]));
const said = (model: DocumentModel): readonly string[] => [...twice(model)].sort();

describe('what a document says more than once', () => {
  const lines = Array.from({ length: 400 }, (_, i) => `会议研究了第${i}项工作。`);

  it('follows its edits, back and forth', () => {
    let model = read(lines);
    assert.deepEqual(said(model), []);
    for (const [at, line] of [
      [300, '会议研究了第7项工作。'],
      [9, '会议研究了第7项工作。'],
      [7, '会议听取了汇报。'],
      [300, '会议研究了第300项工作。'],
    ] as const) {
      lines[at] = line;
      model = read(lines, model);
      const counted = lines.filter((one) => lines.indexOf(one) !== lines.lastIndexOf(one));
      assert.deepEqual(said(model), [...new Set(counted)].sort());
    }
  });

  it('is the very same set as long as it says the same', () => {
    const some = read(['会议强调，要抓好落实。', ...lines, '会议强调，要抓好落实。']);
    const before = twice(some);
    const other = read(['会议强调，要抓好落实。', ...lines, '会议强调，要抓好落实。', '会议结束。'], some);
    assert.equal(twice(other), before);
  });

  it('is told of each document by itself', () => {
    const one = read(['会议强调，要抓好落实。', '会议强调，要抓好落实。', '会议结束。', '大家鼓掌。']);
    const other = read(['会议强调，要抓好落实。', '会议结束。', '大家鼓掌。', '会议开始。']);
    assert.deepEqual([said(one), said(other)], [['会议强调，要抓好落实。'], []]);
    assert.deepEqual(said(one), ['会议强调，要抓好落实。']);
  });
});
