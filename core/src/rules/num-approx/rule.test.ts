// Words of approximation that only seem to be stacked.
import { checkRule } from '../../testing';
import { rule } from './rule';

describe('num-approx', () => {
  it('leaves words alone that belong to something else', () => {
    checkRule(rule, '近3年来，约有20家企业落户，左右两岸同时施工。');
    checkRule(rule, '不低于60分，500人以上的单位都要报名。');
  });

  it('reports in both scripts', () => {
    checkRule(rule, '引進企業[|近百餘|]家，[|大約三十人左右|]到場。');
  });
});
