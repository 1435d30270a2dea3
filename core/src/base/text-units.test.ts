// The units of a text are its own, whoever asked before.
import assert from 'node:assert/strict';
import { keepUnits, unitsOf } from './text-units';

const read = (text: string, units: Uint16Array): string =>
  String.fromCharCode(...units.subarray(0, text.length)) + units[text.length];

describe('units of a text', () => {
  it('are those of the text and a 0, of a longer and of a shorter one', () => {
    for (const text of ['临湖市', '临湖市委', '', '湖', '市'.repeat(5000), '湖𠀀']) {
      const units = unitsOf(text);
      assert.equal(read(text, units), `${text}0`);
      keepUnits(text, units);
    }
  });

  it('stay as they are until they are given back', () => {
    const first = unitsOf('临湖市');
    const second = unitsOf('青溪县');
    assert.equal(read('临湖市', first), '临湖市0');
    keepUnits('青溪县', second);
    keepUnits('临湖市', first);
    assert.equal(read('青溪县', unitsOf('青溪县')), '青溪县0');
  });
});
