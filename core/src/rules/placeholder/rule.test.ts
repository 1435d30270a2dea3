// Blanks in forms that get overlooked, and names hidden on purpose.
import { checkRule } from '../../testing';
import { rule } from './rule';

describe('placeholder', () => {
  it('表格式的空', () => {
    checkRule(rule, '联系人：[|____|]，电话[|（待补）|]。');
    checkRule(rule, '定于[|××年×月×日|]召开。');
  });

  it('隐去名称的写法不报', () => {
    checkRule(rule, '被告×××公司住所地在×××市×××区。');
  });

  it('代码里的不看', () => {
    checkRule(rule, '数据见下。\n\n```\nTODO ×××\n```\n', { language: 'markdown' });
  });
});
