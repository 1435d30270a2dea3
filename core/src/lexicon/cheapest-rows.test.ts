// The rows cost what the cheapest way to cut a text into words costs, from either end.
import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { cheapestRows, isHan } from './cheapest-rows';
import { dictionary, longestWord } from './dictionary';

/** In half bits, of each beginning of a text: every way to end it is tried. */
function costs(text: string): readonly number[] {
  const { alone, cost } = dictionary();
  const least = [0];
  for (let end = 1; end <= text.length; end++) {
    const unit = text.charCodeAt(end - 1);
    least[end] = least[end - 1]! + (isHan(unit) ? alone[unit]! * 2 : 0);
    for (let start = Math.max(0, end - longestWord); start < end - 1; start++)
      least[end] = Math.min(least[end]!, least[start]! + (cost(text, start, end) ?? Number.POSITIVE_INFINITY) * 2);
  }
  return least;
}

describe('cheapest rows', () => {
  const { words } = dictionary();
  const word = fc.integer({ min: 0, max: words.size - 1 }).map((w) => words.word(w));
  const text = fc
    .array(fc.oneof(word, word, fc.constantFrom('，', '的', 'a', '㐀'), fc.string()))
    .map((all) => all.join(''));

  it('cost the least there is, from the start and to the end', () => {
    fc.assert(
      fc.property(text, (text) => {
        const { before, behind } = cheapestRows(text);
        costs(text).forEach((cost, at) => {
          equal(before[at], cost);
        });
        for (let at = 0; at <= text.length; at++) equal(behind[at], costs(text.slice(at)).at(-1));
      }),
    );
  });

  it('read a long paragraph as they read a short one', () => {
    const sentence = '各县区要因地制宜发展产业。';
    const { before, behind } = cheapestRows(sentence.repeat(1000));
    equal(before[sentence.length * 1000], costs(sentence).at(-1)! * 1000);
    equal(behind[0], before[sentence.length * 1000]);
  });
});
