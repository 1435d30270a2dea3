// Names of divisions, with what their short names are worth.
import assert from 'node:assert/strict';
import { divisionForms } from './divisions';

describe('divisions', () => {
  it('know full and short names', () => {
    assert.equal(divisionForms().get('昆明')?.full, '昆明市');
    assert.equal(divisionForms().get('云南')?.level, 'province');
    assert.equal(divisionForms().get('官渡区')?.level, 'county');
    assert.equal(divisionForms().get('大理州')?.full, '大理白族自治州');
    assert.equal(divisionForms().get('石林县')?.full, '石林彝族自治县');
  });

  it('mark the short names that are ordinary words', () => {
    for (const form of ['大同', '长治', '大理', '日照']) assert.equal(divisionForms().get(form)?.doubtful, true, form);
    assert.equal(divisionForms().get('昆明')?.doubtful, false);
  });

  it('hold no placeholders of the statistics', () => {
    for (const form of ['市辖区', '县', '省直辖县级行政区划', '城区', '新城区'])
      assert.equal(divisionForms().has(form), false, form);
  });
});
