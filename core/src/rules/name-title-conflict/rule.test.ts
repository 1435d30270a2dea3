// Contradictions of levels, acting heads, and what the fix writes.
import assert from 'node:assert/strict';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { rule } from './rule';

const report = (...marked: readonly string[]): void => {
  for (const one of marked) checkRule(rule, one);
};

describe('name-title-conflict', () => {
  it('reports posts of two levels', () =>
    report(
      '临湖市委书记李若川到会。[|青溪县委书记李若川|]讲话。',
      '青溪县县长张伟明到会。[|望江区区长张伟明|]讲话。',
      '市委书记李若川到会。[|县委书记李若川|]讲话。',
    ));

  it('only hints at an acting mayor who is called mayor, and not where somebody is elected', () => {
    const [found] = diagnosticsOf(rule, '临湖市代市长张伟明到会。临湖市市长张伟明讲话。');
    assert.equal(found?.severity, 'hint');
    report('临湖市代市长张伟明到会。人民代表大会选举产生市长。临湖市市长张伟明讲话。');
  });

  it('says nothing of foreigners, reporters and people of one name in one list', () =>
    report(
      '总统埃里克·范德霍尔到访。副总统埃里克·范德霍尔致辞。',
      '记者张伟明报道。市长张伟明到会。副主任编辑张伟明审核。',
      '市科技局局长李若川、张伟明到会。市财政局局长张伟明讲话。',
    ));

  it('writes the post given before, as the writer wrote it', () => {
    const text = '副市長張偉明出席會議。市長張偉明強調，要抓好落實。';
    assert.equal(applyFixes(text, diagnosticsOf(rule, text)), '副市長張偉明出席會議。副市長張偉明強調，要抓好落實。');
  });
});
