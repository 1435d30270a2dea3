// Block by block as much is found as in one look through the whole text.
import assert from 'node:assert/strict';
import { builtinGazetteer } from '../../gazetteer/builtin';
import { analyze } from '../../model/analyze';
import type { DocumentLanguage } from '../../text/blocks';
import { rule } from './rule';

const pieces = ['临湖市召开会议。', '\n', '\n\n', '\r\n', ' ', '　　', '\t', '# ', '- ', '> ', '<p>', '</p>', '   \n'];
const texts = Array.from({ length: 400 }, (_, i) =>
  Array.from({ length: 2 + (i % 9) }, (_, j) => pieces[(i * 7 + j * (3 + (i % 5))) % pieces.length]).join(''),
);
const blankLines = /(?:\r\n|\r(?!\n)|\n)(?:[ \t\u3000]*(?:\r\n|\r(?!\n)|\n)){2,}(?=[^\s])/g;
const lineEnds = /(?<=[^\s])[ \t\u3000]{1,80}(?=[\r\n]|$)/g;

const knowledge = { gazetteer: builtinGazetteer() };

/** What the rule would take out of a text, by appearance, of its first two kinds. */
function found(text: string, language: DocumentLanguage): readonly string[] {
  const model = analyze({ uri: 'file:///a.txt', version: 1, language, text }, knowledge);
  const all = 'check' in rule ? [...rule.check({ model, knowledge })] : [];
  return all.flatMap(({ fixes = [] }) =>
    fixes.flatMap(({ edits }) => edits.map(({ span }) => `${span.start} ${text.slice(span.start, span.end)}`)),
  );
}

const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(({ index, 0: run }) => `${index} ${run}`);

describe('blank', () => {
  it('finds blank lines wherever they stand', () => {
    for (const text of texts)
      assert.deepEqual(found(text, 'markdown'), matches(text, blankLines), JSON.stringify(text));
  });

  it('takes a line break of Windows for one: a blank line between paragraphs is none too many', () => {
    assert.deepEqual(found('临湖市召开会议。\r\n\r\n会议强调落实。\r\n', 'plaintext'), []);
    assert.deepEqual(found('临湖市召开会议。\r\n\r\n\r\n会议强调落实。', 'plaintext'), ['8 \r\n\r\n\r\n']);
  });

  it('finds white space at the end of any line', () => {
    for (const text of texts) {
      const expected = [...matches(text, blankLines), ...matches(text, lineEnds)];
      assert.deepEqual(found(text, 'plaintext').slice(0, expected.length), expected, JSON.stringify(text));
    }
  });
});
