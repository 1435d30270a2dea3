// How near is a slip, and what is not compared.
import assert from 'node:assert/strict';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { rule } from './rule';

const sentence = '会议要求各县区抓紧推进重点水利工程建设。';

describe('dup-sent', () => {
  it('删去后一句', () => {
    const text = `${sentence}${sentence}散会。`;
    assert.equal(applyFixes(text, diagnosticsOf(rule, text)), `${sentence}散会。`);
  });

  it('隔得远的只作提示', () => {
    const text = `${sentence}张伟明主持会议并讲话。\n\n李若川参加会议。\n\n县区代表发言。\n\n会议最后强调，${sentence.slice(0, 2)}。\n\n${sentence}散会。`;
    assert.deepEqual(
      diagnosticsOf(rule, text).map(({ severity }) => severity),
      ['hint'],
    );
  });

  it('不同小标题下的单句不比', () => {
    checkRule(rule, `# 甲\n\n${sentence}散会。\n\n# 乙\n\n${sentence}散会。`, { language: 'markdown' });
  });

  it('标题、列表、条文不比', () => {
    checkRule(rule, `# 会议要求各县区抓紧推进重点水利工程建设\n\n${sentence}`, { language: 'markdown' });
    checkRule(rule, `- ${sentence}\n- ${sentence}\n`, { language: 'markdown' });
    checkRule(rule, `第一条　${sentence}\n第二条　${sentence}\n第三条　${sentence}${sentence}`);
  });
});
