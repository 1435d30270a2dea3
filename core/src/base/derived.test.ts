// Answers kept by the objects they were derived from.
import assert from 'node:assert/strict';
import { type Deriving, derivedOnce } from './derived';

interface Sentence extends Deriving {
  readonly text: string;
}
const sentence = (text: string): Sentence => ({ text, derived: [] });

describe('what is derived once', () => {
  it('is the very same answer for the same object, and another for another', () => {
    const words = derivedOnce(({ text }: Sentence) => text.split(' '));
    const [one, other] = [sentence('凝心 聚力'), sentence('凝心 聚力')];
    assert.equal(words(one), words(one));
    assert.notEqual(words(one), words(other));
    assert.deepEqual(words(one), ['凝心', '聚力']);
  });

  it('is kept apart by who asks', () => {
    const one = sentence('临湖');
    const first = derivedOnce(({ text }: Sentence) => text.charAt(0));
    const size = derivedOnce(({ text }: Sentence) => text.length);
    assert.deepEqual([first(one), size(one), first(one), size(one)], ['临', 2, '临', 2]);
  });

  it('keeps 0 and the empty text as answers', () => {
    let asked = 0;
    const one = sentence('');
    const size = derivedOnce(({ text }: Sentence) => {
      asked++;
      return text.length;
    });
    assert.deepEqual([size(one), size(one), asked], [0, 0, 1]);
  });

  it('stays bounded where those who ask come and go', () => {
    const one = sentence('临湖');
    for (let n = 0; n < 1_000; n++) assert.equal(derivedOnce(({ text }: Sentence) => `${text}${n}`)(one), `临湖${n}`);
    assert.ok(one.derived.length <= 64);
  });
});
