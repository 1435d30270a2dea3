// What is no date of this calendar at all is not judged by it.
import { checkRule } from '../../testing';
import { rule } from './rule';

describe('date-invalid', () => {
  it('names what is wrong in both scripts', () => {
    checkRule(rule, '會議定於[|９月31日|]召開。');
    checkRule(rule, '二〇二五年二月二十八日成立，[|二〇二五年二月三十日|]挂牌。');
    checkRule(rule, '[|2025-02-30|]');
  });

  it('leaves other calendars and versions alone', () => {
    checkRule(rule, '藏历2月30日是当地的节日，软件版本为1.2025.13.40。');
    checkRule(rule, '世上没有2月30日这一天。');
  });
});
