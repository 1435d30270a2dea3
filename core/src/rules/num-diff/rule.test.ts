// Rounding, units, and differences that may be meant in two ways.
import { checkRule } from '../../testing';
import { rule } from './rule';

describe('num-diff', () => {
  it('allows for what rounding hides', () => {
    checkRule(rule, '产值由1.2万亿元提高到1.3万亿元，提高9.1%。');
    checkRule(rule, '产量由1.2万吨提高到1.3万吨，提高5%。');
    checkRule(rule, '产量由120万吨提高到130万吨，提高[|5%|]。');
  });

  it('takes percentages in points or in growth', () => {
    checkRule(rule, '占比由20%提高到25%，提高5%。');
    checkRule(rule, '占比由20%提高到25%，提高25%。');
    checkRule(rule, '占比由20%提高到25%，提高[|15%|]。');
  });

  it('reads the years of both ends over', () => {
    checkRule(rule, '比重从2020年的26.6%提高到2024年的28%，提升[|2.4个百分点|]。');
  });

  it('leaves open numbers and other bases alone', () => {
    checkRule(rule, '企业由300余家增加到360家，增加80家。');
    checkRule(rule, '企业由300家增加到360家，同比增长8%。');
    checkRule(rule, '游客由100万人次增加到300万人次，增长3倍。');
  });
});
