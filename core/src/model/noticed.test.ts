// Of many things one notice is told: their number by kind, the first of them, and all of them when somebody asks.
import assert from 'node:assert/strict';
import { modelOf } from '../testing';
import { kindsTold, noticed, sumOf } from './noticed';

const marks = noticed(
  ({ typed }) => [...typed.matchAll(/[,;]/g)].map(({ index, 0: mark }) => ({ mark, at: index })),
  ({ mark }) => mark,
);
const paragraphs = Array.from({ length: 120 }, (_, i) =>
  i % 10 === 3 ? `第${i}项,第${i + 1}项;` : `研究第${i}项议题。`,
);

describe('what is noticed', () => {
  const model = modelOf(paragraphs.join('\n'));

  it('is counted by kind', () => {
    const times = marks.times(model);
    assert.deepEqual(
      [...times],
      [
        [',', 12],
        [';', 12],
      ],
    );
    assert.equal(sumOf(times), 24);
    assert.equal(kindsTold(times), ',×12、;×12');
  });

  it('has a first place, and all places', () => {
    const all = marks.all(model);
    assert.equal(all.length, 24);
    assert.deepEqual(marks.first(model), all[0]);
    assert.equal(all[0]?.at, 3);
  });

  it('keeps its number while something else is typed', () => {
    const typed = modelOf(paragraphs.map((one, i) => (i === 60 ? '研究张伟明的建议。' : one)).join('\n'), {
      previous: model,
    });
    assert.equal(marks.times(typed), marks.times(model));
    const added = modelOf(paragraphs.map((one, i) => (i === 60 ? '研究,研究。' : one)).join('\n'), { previous: model });
    assert.equal(sumOf(marks.times(added)), 25);
    assert.equal(marks.all(added)[12]?.at, 60);
  });

  it('is nothing in a text without it', () => {
    const plain = modelOf('研究议题。');
    assert.deepEqual([sumOf(marks.times(plain)), marks.first(plain), marks.all(plain)], [0, undefined, []]);
  });
});
