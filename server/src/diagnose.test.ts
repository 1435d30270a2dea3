// One bad rule does not silence the others.
import assert from 'node:assert/strict';
import { buildGazetteer, type DocumentRule, message, type Rule } from '@dinggao/core';
import { modelOf } from '@dinggao/core/testing';
import { diagnose } from './diagnose';

const text = { 'zh-cn': '此处', 'zh-tw': '此處', en: 'here' };

const ruleOf = (id: string, check: DocumentRule['check']): Rule => ({
  id,
  severity: 'warning',
  fixable: false,
  summary: text,
  why: text,
  examples: { bad: [], good: [] },
  check,
});

describe('diagnose', () => {
  const finding = { span: { start: 0, end: 1 }, message: message(text) };
  const good = ruleOf('good', () => [finding]);
  const broken = ruleOf('broken', () => {
    throw new Error('坏了');
  });
  const input = { model: modelOf('会议'), knowledge: { gazetteer: buildGazetteer([]) } };

  function run(selected: readonly Rule[], looks = Number.POSITIVE_INFINITY) {
    const told: string[] = [];
    let left = looks;
    const { diagnostics, complete } = diagnose(input, {
      settings: {},
      onRuleError: (rule) => told.push(rule),
      isTimeUp: () => left-- <= 0,
      selected,
    });
    return { found: diagnostics.map(({ rule }) => rule), told, complete };
  }

  it('keeps what sound rules find and names the broken one', () => {
    assert.deepEqual(run([broken, good]), { found: ['good'], told: ['broken'], complete: true });
  });

  it('says nothing when all rules are sound', () => {
    assert.deepEqual(run([good]), { found: ['good'], told: [], complete: true });
  });

  it('stops inside a rule and before the next when time is up', () => {
    const endless = ruleOf('endless', function* () {
      for (;;) yield finding;
    });
    const { found, complete } = run([endless, good], 5);
    assert.ok(found.length > 0 && found.every((rule) => rule === 'endless'));
    assert.equal(complete, false);
  });
});
