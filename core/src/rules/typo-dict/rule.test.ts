// Names, quotations and what the writer wrote twice are left alone.
import { checkRule } from '../../testing';
import { rule } from './rule';

describe('typo-dict', () => {
  it('keeps the script of the document in its fix', () => {
    checkRule(rule, '會議對下一階段工作作出[|部暑|]，各縣區要抓好落實。');
  });
  for (const text of [
    // Names: of a person, a place, a work, a play on words.
    '临湖市委书记赵部暑出席会议。',
    '工作组走访青溪县部暑乡。',
    '活动主题为“部暑”。',
    '纪录片《部暑》开播。',
    // Twice is on purpose.
    '部暑很忙，部暑不停。',
    // Listed forms are another rule’s.
    '会议对下一阶段工作作出布署。',
  ]) {
    it(`不报：${text}`, () => checkRule(rule, text));
  }
});
