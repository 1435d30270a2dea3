// Sound text, damaged by the forward model with ever other readings, must come back, or be said to be damaged.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { corrupt } from '../../testing/corrupt';
import { normalize } from '../normalize';
import { readings } from '../readings';
import { toScript } from '../script';

const folder = new URL('../../../../samples/', import.meta.url);
const paragraphs = readdirSync(folder)
  .filter((name) => /\.(txt|md|gao)$/.test(name) && !/转码|README/.test(name))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .map((line) => toScript(line, 'traditional').replace(/[^\u4e00-\u9fff，。、；：？！“”‘’《》（）]/g, ''))
  .filter((line) => line.length >= 20);

const annotated = Array.from('學發經結關數謹領導創質務實現業產會議員國過進這時間問題設計認識點開東區環種');

/** Full-width signs end as ASCII in such text; the comparison is blind to them. */
const flat = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** How many characters lie between what both texts begin and end with. */
function differing(a: string, b: string): number {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return a.length - start - end;
}

const anyAnnotations = fc
  .subarray(annotated, { minLength: 8 })
  .map((chars) => new Map(chars.map((char) => [char, readings(char)[0] ?? ''] as const)));

describe('restoration', () => {
  it('brings back 99 in 100 damaged characters where no pair of bytes was destroyed', () => {
    const count = { damaged: 0, restored: 0, destroyed: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...paragraphs), anyAnnotations, (paragraph, annotations) => {
        const { text, destroyed } = corrupt(paragraph, { annotations, bangs: true, flatten: true });
        const read = normalize(text);
        const damaged = differing(flat(paragraph), text.replace(/(?<=\p{Script=Han})\(\p{L}+\)/gu, ''));
        const wrong = differing(flat(paragraph), flat(read.unfolded));
        if (destroyed) {
          count.destroyed++;
          return;
        }
        count.damaged += damaged;
        count.restored += damaged - Math.min(damaged, wrong);
        // What does not come back is said to be damaged: nothing is read wrongly without a word.
        if (wrong > 0) assert.ok(read.replacements.some((one) => one.doubtful || one.pass.startsWith('repair')));
      }),
      { numRuns: 600, seed: 20251214 },
    );
    console.log(
      `      ${count.restored} of ${count.damaged} damaged characters restored; ${count.destroyed} texts with bytes destroyed`,
    );
    assert.ok(count.damaged > 300);
    assert.ok(count.restored >= 0.99 * count.damaged);
  });

  it('never reads sound text as damaged', () => {
    for (const paragraph of paragraphs) {
      assert.deepEqual(normalize(paragraph).replacements, []);
      assert.deepEqual(normalize(flat(paragraph)).replacements, []);
    }
  });
});
