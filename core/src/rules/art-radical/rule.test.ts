// Radicals that stand for characters, and radicals that are meant.
import assert from 'node:assert/strict';
import { word } from '../../base/message';
import { applyFixes, checkRule } from '../../testing';
import { rule } from './rule';

/** The first message in Chinese, and the text after all first fixes. */
function reported(marked: string): { readonly said: readonly string[]; readonly fixed: string } {
  const found = checkRule(rule, marked);
  const text = marked.replaceAll('[|', '').replaceAll('|]', '');
  return { said: found.map((one) => word(one.message, 'zh-cn')), fixed: applyFixes(text, found) };
}

describe('art-radical', () => {
  it('is one notice with the count, and one fix for all', () => {
    const { said, fixed } = reported('云岭省⼈⺠政府印发⽂件'.replace('⼈', '[|⼈|]'));
    assert.deepEqual(said, ['全文有 3 个部首字符或兼容字混作汉字（如“⼈”应为“人”）。']);
    assert.equal(fixed, '云岭省人民政府印发文件');
  });

  it('writes the form of the script it stands in', () => {
    assert.equal(reported('会[|⻅|]外宾，⻓⾜发展').fixed, '会见外宾，长足发展');
    assert.equal(reported('會[|⾒|]外賓，⾧⾜發展').fixed, '會見外賓，長足發展');
  });

  it('knows compatibility ideographs', () => {
    assert.equal(reported('黄[|\uf90a|]时代，\u{2f800}闻').fixed, '黄金时代，丽闻'.replace('丽', '\u4e3d'));
  });

  it('leaves radicals that are spoken about', () => {
    checkRule(rule, '“⺡”“⺮”是部首，⻊旁的字多与脚有关，⺾字头的字多是草木。');
  });
});
