// Cases beyond the examples every rule is tested with.
import assert from 'node:assert/strict';
import { applyFixes, checkRule } from '../../testing';
import { describedRules } from '../described';
import { ruleIds } from '../rule-ids.gen';
import { rule } from './rule';

describe('silence-unknown', () => {
  it('knows every rule there is', () =>
    assert.deepEqual(
      ruleIds,
      describedRules.map(({ id }) => id),
    ));

  it('corrects the name to the nearest', () => {
    const text = '<!-- dinggao-ignore xdoc-nmae -->\n\n会议强调，要抓落实。';
    const found = checkRule(rule, text.replace('xdoc-nmae', '[|xdoc-nmae|]'));
    assert.equal(applyFixes(text, found), text.replace('xdoc-nmae', 'xdoc-name'));
  });

  it('names every unknown word where none is known', () => {
    checkRule(rule, '<!-- dinggao-ignore [|everything|] [|please|] -->\n\n会议强调，要抓落实。');
  });

  it('says nothing in a text that has no comments', () => {
    checkRule(rule, '<!-- dinggao-ignore pun-repaet -->', { language: 'plaintext' });
  });
});
