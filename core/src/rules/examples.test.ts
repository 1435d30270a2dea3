// Every rule's own examples, and what every rule owes its reader.
import assert from 'node:assert/strict';
import { languages } from '../base/message';
import { applyFixes, checkRule, diagnosticsOf, parseMarkup } from '../testing';
import { rules } from '.';
import type { Rule } from './rule';

for (const rule of rules) {
  describe(`${rule.id}: examples`, () => {
    for (const bad of rule.examples.bad) it(`报告：${bad}`, () => void checkRule(rule, bad));
    for (const good of rule.examples.good) it(`不报：${good}`, () => void checkRule(rule, good));

    it('has examples of both kinds', () => {
      assert.ok(rule.examples.bad.some((bad) => parseMarkup(bad).ranges.length > 0));
      assert.ok(rule.examples.good.length > 0);
    });

    it('is silent on the empty text', () => {
      assert.deepEqual(diagnosticsOf(rule, ''), []);
    });

    it('is worded in every language', () => {
      for (const language of languages) assert.ok(rule.summary[language] && rule.why[language]);
    });

    it(rule.fixable ? 'falls silent after its fix' : 'offers no fix', () => {
      const silenced = rule.examples.bad.filter((bad) => isSilencedByFix(rule, bad));
      assert.equal(silenced.length > 0, rule.fixable);
    });
  });
}

function isSilencedByFix(rule: Rule, bad: string): boolean {
  const { text } = parseMarkup(bad);
  const found = diagnosticsOf(rule, text);
  const fixed = applyFixes(text, found);
  return found.length > 0 && fixed !== text && diagnosticsOf(rule, fixed).length === 0;
}
