// What the swap writes, and the links that say the order is meant.
import assert from 'node:assert/strict';
import { applyFixes, checkRule, diagnosticsOf } from '../../testing';
import { rule } from './rule';

const fixed = (text: string): string => applyFixes(text, diagnosticsOf(rule, text));

describe('title-order', () => {
  it('swaps posts, or titles where the body is named once', () => {
    assert.equal(fixed('市委书记、省委副书记李若川到会。'), '省委副书记、市委书记李若川到会。');
    assert.equal(fixed('市科技局局长、党组书记李若川到会。'), '市科技局党组书记、局长李若川到会。');
  });

  it('only notes 常委 behind its post', () =>
    assert.equal(diagnosticsOf(rule, '市委组织部部长、市委常委李若川到会。')[0]?.severity, 'information'));

  it('says nothing where the second post comes second by its own words', () =>
    void checkRule(rule, '市长兼市委副书记李若川到会。市科技局局长兼党组书记刀建国到会。'));

  it('says it once before several names', () => void checkRule(rule, '[|副市长、省委常委|]李若川、张伟明到会。'));
});
