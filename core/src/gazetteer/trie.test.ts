// All patterns at every place, against a slow search that cannot be wrong.
import assert from 'node:assert/strict';
import { buildTrie } from './trie';

const found = (forms: readonly string[], text: string): readonly string[] => {
  const all: string[] = [];
  buildTrie(forms).scan(text, (start, end, form) => all.push(`${text.slice(start, end)}=${forms[form]}`));
  return all;
};

describe('trie', () => {
  it('finds every form, nested and overlapping ones too', () => {
    assert.deepEqual(found(['新区', '湖东新区', '区委'], '湖东新区委'), [
      '湖东新区=湖东新区',
      '新区=新区',
      '区委=区委',
    ]);
  });

  it('finds a form that is the beginning of another', () => {
    assert.deepEqual(found(['发展', '发展规划'], '发展规划'), ['发展=发展', '发展规划=发展规划']);
  });

  it('sees through quotation marks inside a form, not over the end of one quotation', () => {
    assert.deepEqual(found(['五位一体总体布局'], '“五位一体”总体布局'), ['五位一体”总体布局=五位一体总体布局']);
    assert.deepEqual(found(['湖城花城'], '“湖城”“花城”'), []);
    assert.deepEqual(found(['一带一路'], '““一”带一路”'), ['一”带一路=一带一路']);
  });

  it('begins behind the quotation mark a form stands in, however many forms there are', () => {
    const forms = Array.from({ length: 4000 }, (_, i) => String.fromCharCode(0x4e00 + i, 0x6000 + ((i * 31) % 997)));
    for (const one of found(forms, forms.map((form) => `“${form}”`).join(''))) assert.ok(!one.startsWith('“'), one);
  });

  it('finds nothing without forms, in the empty text and for the empty form', () => {
    assert.deepEqual(found([], '湖城'), []);
    assert.deepEqual(found(['湖城'], ''), []);
    assert.deepEqual(found(['', '湖'], '湖'), ['湖=湖']);
  });

  it('agrees with a plain search for thousands of forms', () => {
    const text = Array.from({ length: 4000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 97))).join('');
    const forms = [...new Set(Array.from({ length: 3000 }, (_, i) => text.slice(i, i + 2 + (i % 5))))];
    const plain = forms.flatMap((form, index) =>
      Array.from({ length: text.length }, (_, at) => at)
        .filter((at) => text.startsWith(form, at))
        .map((at) => `${at}:${index}`),
    );
    const scanned: string[] = [];
    buildTrie(forms).scan(text, (start, _end, form) => scanned.push(`${start}:${form}`));
    assert.deepEqual(scanned.sort(), plain.sort());
  });
});
