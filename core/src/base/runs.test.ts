// Lists cut into runs: the same from scratch and after an edit, and what an edit did not touch is the very same object.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Run, runsOf, type Sized } from './runs';

interface Word extends Sized {
  readonly text: string;
}

const word = (text: string): Word => ({ text, leaves: 1, source: text.length, norm: text.length, balance: 0 });
const endsWithStop = ({ text }: Word) => text.endsWith('。');

const anyWords = fc
  .array(fc.constantFrom('会议', '强调', '要', '抓好落实。', '指出。'), { maxLength: 200 })
  .map((texts) => texts.map(word));

const textsOf = (runs: readonly Run<Word>[]) => runs.map(({ children }) => children.map(({ text }) => text).join(''));

describe('runs', () => {
  it('end where an item says so, and after forty-eight items at the latest', () => {
    const { runs } = runsOf(['会议', '强调。', '要', '抓好'].map(word), endsWithStop);
    assert.deepEqual(textsOf(runs), ['会议强调。', '要抓好']);
    const long = runsOf(
      Array.from({ length: 100 }, () => word('要')),
      endsWithStop,
    ).runs;
    assert.deepEqual(
      long.map(({ leaves }) => leaves),
      [48, 48, 4],
    );
  });

  it('add up what their items hold', () => {
    const [run] = runsOf(['会议', '强调。'].map(word), endsWithStop).runs;
    assert.deepEqual([run?.leaves, run?.source, run?.norm], [2, 5, 5]);
  });

  it('after an edit are those one would get from scratch', () => {
    fc.assert(
      fc.property(anyWords, anyWords, fc.nat(), fc.nat(20), (words, typed, place, removed) => {
        const before = place % (words.length + 1);
        const rest = words.slice(before + removed);
        const now = [...words.slice(0, before), ...typed.slice(0, 30), ...rest];
        const former = { runs: runsOf(words, endsWithStop).runs, before, after: rest.length };
        const { runs, ...same } = runsOf(now, endsWithStop, former);
        assert.deepEqual(textsOf(runs), textsOf(runsOf(now, endsWithStop).runs));
        assert.deepEqual(
          runs.flatMap(({ children }) => children),
          now,
        );
        for (let i = 0; i < same.before; i++) assert.equal(runs[i], former.runs[i]);
        for (let i = 1; i <= same.after; i++) assert.equal(runs.at(-i), former.runs.at(-i));
      }),
      { numRuns: 2000 },
    );
  });

  it('lose one run to one edit', () => {
    const words = Array.from({ length: 300 }, (_, i) => word(i % 10 === 9 ? '指出。' : '会议'));
    const former = { runs: runsOf(words, endsWithStop).runs, before: 155, after: 144 };
    const { before, after, runs } = runsOf(
      [...words.slice(0, 155), word('大会'), ...words.slice(156)],
      endsWithStop,
      former,
    );
    assert.deepEqual([before, after, runs.length], [15, 14, 30]);
  });
});
