// Mixed line ends, and what counts as the majority.
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

describe('art-lineend', () => {
  it('makes all of them what most are', () => {
    const { said, fixed } = reported('一\n二\n三[|\r\n|]四\r五\n');
    assert.deepEqual(said, ['换行符不统一（LF×3、CRLF×1、CR×1）。']);
    assert.equal(fixed, '一\n二\n三\n四\n五\n');
  });

  it('takes the one that comes first where two are as many', () => {
    assert.equal(reported('一\r\n二[|\n|]三').fixed, '一\r\n二\r\n三');
  });

  it('leaves one kind alone, whichever it is', () => {
    for (const text of ['一\n二\n', '一\r\n二\r\n', '一\r二\r', '一']) checkRule(rule, text);
  });
});
