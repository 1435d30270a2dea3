// One bad rule does not silence the others.
import assert from 'node:assert/strict';
import { buildGazetteer, message, type Rule } from '@dinggao/core';
import { modelOf } from '@dinggao/core/testing';
import { diagnose } from './diagnose';

const text = { 'zh-cn': '此处', 'zh-tw': '此處', en: 'here' };

const ruleOf = (id: string, check: Rule['check']): Rule => ({
  id,
  severity: 'warning',
  fixable: false,
  summary: text,
  why: text,
  examples: { bad: [], good: [] },
  check,
});

describe('diagnose', () => {
  const good = ruleOf('good', () => [{ span: { start: 0, end: 1 }, message: message(text) }]);
  const broken = ruleOf('broken', () => {
    throw new Error('坏了');
  });
  const knowledge = { gazetteer: buildGazetteer([]) };

  it('keeps what sound rules find and names the broken one', () => {
    const told: string[] = [];
    const found = diagnose({ model: modelOf('会议'), knowledge }, {}, (rule) => told.push(rule), [broken, good]);
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['good'],
    );
    assert.deepEqual(told, ['broken']);
  });

  it('says nothing when all rules are sound', () => {
    const told: string[] = [];
    assert.equal(diagnose({ model: modelOf('会议'), knowledge }, {}, (rule) => told.push(rule), [good]).length, 1);
    assert.deepEqual(told, []);
  });
});
