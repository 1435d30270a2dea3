// A text with its names marked by what they are.
import assert from 'node:assert/strict';
import { modelOf, parseMarkup, withMarks } from '@dinggao/core/testing';
import fc from 'fast-check';
import { dataEdits, tokens } from './semantic-tokens';

const colored = (text: string): string =>
  withMarks(
    text,
    tokens(modelOf(text)).map(({ span, type, introduces }) => ({ span, label: type + (introduces ? '-intro' : '') })),
  );

const check = (marked: string) => assert.equal(colored(parseMarkup(marked).text), marked);

describe('tokens', () => {
  it('show an organization inside a title', () =>
    check('{|organization-intro:临湖市委|}{|title:书记|}{|person-intro:张伟明|}强调，{|person:张伟明|}要求抓好落实。'));

  it('show formulations and dates', () => check('{|date:12月11日|}召开会议，要发展{|term:新质生产力|}。'));

  it('cover what is damaged', () => {
    check('{|organization-intro:市發(fā)展改革委|}{|title:主任|}{|person-intro:韓若谷|}表示，要發展。');
    check(
      '{|organization-intro:臨湖市委|}{|title:書記|}{|person-intro:張偉明|}要求抓好落實{|person:?!皬垈ッ髡f|}到做到。',
    );
  });

  it('end with their line', () => {
    const text = '会议强调，要因地制宜发展新质\n生产力，抓好落实。';
    const found = tokens(modelOf(text, { language: 'markdown' }));
    assert.deepEqual(
      found.map(({ span }) => text.slice(span.start, span.end)),
      ['因地制宜发展新质', '生产力'],
    );
  });

  it('are those within a range', () => {
    const { text, ranges } = parseMarkup('临湖市委书记张伟明强调，[|要发展新质生产力，张伟明|]要求抓好落实。');
    assert.deepEqual(
      tokens(modelOf(text), ranges[0]?.span).map(({ span }) => text.slice(span.start, span.end)),
      ['新质生产力', '张伟明'],
    );
  });

  it('are in order and disjoint, whatever the text', () => {
    const pieces = [
      '临湖市委',
      '书记',
      '张伟明',
      '强调，',
      '?!皬垈ッ髡f',
      '發(fā)展',
      '新质生产力',
      '\n',
      '\r\n　　',
      '12月11日',
      '。',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { span } of tokens(modelOf(text))) {
          assert.ok(span.start >= last && span.end > span.start && span.end <= text.length);
          assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/);
          last = span.end;
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('dataEdits', () => {
  it('make the new data of the old', () => {
    const some = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 12 });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const made = [...before];
        for (const { start, deleteCount, data } of dataEdits(before, after)) made.splice(start, deleteCount, ...data);
        assert.deepEqual(made, after);
      }),
    );
  });

  it('are none where nothing changed', () => assert.deepEqual(dataEdits([1, 2], [1, 2]), []));
  it('are short', () => assert.deepEqual(dataEdits([1, 2, 3], [1, 9, 3]), [{ start: 1, deleteCount: 1, data: [9] }]));
});
