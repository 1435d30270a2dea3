// Counts with tempting neighbors: joined items, lists that belong to something else, both scripts.
import assert from 'node:assert/strict';
import { word } from '../../base/message';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { rule } from './rule';

const fixed = (text: string) => applyFixes(text, diagnosticsOf(rule, text));

describe('cnt-mismatch', () => {
  it('用作者的数字形式和字形改数', () => {
    assert.equal(fixed('围绕产业、城市、生态4个专题讨论。'), '围绕产业、城市、生态3个专题讨论。');
    assert.equal(fixed('實施文旅融合、品牌推廣三個工程。'), '實施文旅融合、品牌推廣兩個工程。');
    assert.equal(fixed('实施文旅融合、品牌推广三个工程。'), '实施文旅融合、品牌推广两个工程。');
  });

  it('消息列出各项', () => {
    const [one] = diagnosticsOf(rule, '实现从规模向质量、从速度向效益三个转变。');
    assert.equal(one && word(one.message, 'zh-cn'), '此处写“三个转变”，实际列举2项：规模向质量、速度向效益。');
  });

  it('引语之内也查，引语之外的文字不算', () => {
    checkRule(rule, '他说：“要实施净水、绿岸、活流[|四大工程|]。”会后、会前两个方面都要抓。');
    checkRule(rule, '他说：“要实施净水、绿岸、活流三大工程。”');
  });

  it('注音不妨碍计数', () => {
    checkRule(rule, '圍繞產業(yè)發(fā)展、城市更新、民生保障[|4個專題|]展開討論。');
  });

  it('几个数目各有各的列举', () => {
    checkRule(rule, '实施净水、绿岸两大工程，开展清淤、截污、补水[|四项行动|]。');
  });

  it('动词隔开的、另有所属的不是列举', () => {
    checkRule(rule, '在望江、青溪安排3个项目。');
    checkRule(rule, '东湖、南湖的三个问题已经解决。');
    checkRule(rule, '云岭、云川两省四个县联合执法。');
    checkRule(rule, '将教育、医疗、养老以及其他三个方面纳入考核。');
  });
});
