// Text decoded with the wrong encoding, each stretch brought back, and text that only looks like it.
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

describe('art-reencoded', () => {
  it('gives each stretch its own finding and fix', () => {
    const { said, fixed } = reported('前文[|浣犲ソ|]，后文[|ÖÐ¹ú|]，又一处[|ѧϰ|]。');
    assert.deepEqual(said, [
      '疑似用错编码打开产生的乱码，建议还原为：你好',
      '疑似用错编码打开产生的乱码，建议还原为：中国',
      '疑似用错编码打开产生的乱码，建议还原为：学习',
    ]);
    assert.equal(fixed, '前文你好，后文中国，又一处学习。');
  });

  it('only suggests', () => {
    const [found] = checkRule(rule, '他们说[|浣犲ソ|]。');
    assert.deepEqual(
      found?.fixes?.map(({ safety }) => safety),
      ['suggestion'],
    );
  });
});
