// Notes in one line and in several, attachments that follow the text.
import { checkRule } from '../../testing';
import { rule } from './rule';

describe('attach', () => {
  it('一行里列出的也数', () => {
    checkRule(rule, '见附件2和[|附件3|]。\n\n附件：1.申报条件 2.申报表');
  });

  it('附件随文的以附件为准', () => {
    checkRule(rule, '见附件3。\n\n附件：1.条件\n2.表格\n\n附件1\n条件\n\n附件2\n表格\n\n附件3\n名单');
  });

  it('中间隔了落款，正文里的编号不算附件', () => {
    checkRule(rule, '见[|附件2|]。\n\n附件：名单\n\n临湖市水务局\n\n1.各县区要抓紧。\n2.各部门要配合。');
  });
});
