// What the fix writes, and numbers that are no document numbers.
import assert from 'node:assert/strict';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { rule } from './rule';

const fixed = (text: string) => applyFixes(text, diagnosticsOf(rule, text));

describe('docno-format', () => {
  it('改成六角括号，去“第”、去虚位，代字不动', () => {
    assert.equal(fixed('根据云政发[2015]第041号文件'), '根据云政发〔2015〕41号文件');
    assert.equal(fixed('按照臨發【2023】7號要求'), '按照臨發〔2023〕7號要求');
    assert.equal(fixed('《意见》（临水办（2024）25号）'), '《意见》（临水办〔2024〕25号）');
  });

  it('不是发文字号的不报', () => {
    checkRule(rule, '全市（2024）号召，办公室（2024年）3号，会议室（20）5号桌。');
    checkRule(rule, '（2021）临行审字第6号');
  });
});
