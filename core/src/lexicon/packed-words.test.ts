// Packed words behave like a list of distinct words.
import { deepEqual, equal, throws } from 'node:assert/strict';
import fc from 'fast-check';
import { packedWords } from './packed-words';

const word = fc.string({ unit: fc.constantFrom('部', '署', '暑', '期'), minLength: 1, maxLength: 4 });

describe('packed words', () => {
  it('keeps each word once, under the number it came with', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), word, (forms, other) => {
        const packed = packedWords(forms.length);
        const distinct = [...new Set(forms)];
        const numbers = forms.map((form) => packed.add(form, 0, 1, form.length - 1));
        deepEqual(
          numbers,
          forms.map((form) => distinct.indexOf(form)),
        );
        deepEqual(
          Array.from({ length: packed.size }, (_, n) => packed.word(n)),
          distinct,
        );
        equal(packed.find(`在${other}后`, 1, 2, other.length - 1), distinct.indexOf(other));
      }),
    );
  });

  it('takes a word whose first character stands apart from the rest', () => {
    const packed = packedWords(2);
    equal(packed.add('一下些', 0, 2, 1), 0);
    equal(packed.word(0), '一些');
    equal(packed.find('一些', 0, 1, 1), 0);
  });

  it('refuses what it has no room for, and finds nothing too long', () => {
    const packed = packedWords(1);
    packed.add('部署', 0, 1, 1);
    throws(() => packed.add('暑期', 0, 1, 1), RangeError);
    throws(() => packedWords(1).add('部署暑期工', 0, 1, 4), RangeError);
    equal(packed.find('部署暑期工', 0, 1, 4), -1);
  });
});
