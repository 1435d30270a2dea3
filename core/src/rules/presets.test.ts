// Presets choose rules that exist; the user's settings have the last word.
import assert from 'node:assert/strict';
import { rules } from '.';
import { defaultPreset, isInPreset, presetNames, presets, resolveRuleSettings } from './presets';

const ids: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

describe('presets', () => {
  for (const name of presetNames) {
    it(`${name} names rules that exist, each once`, () => {
      const chosen = presets[name].rules;
      const named = 'only' in chosen ? chosen.only : chosen.without;
      assert.deepEqual(
        named.filter((id) => !ids.has(id)),
        [],
      );
      assert.equal(new Set(named).size, named.length);
    });
  }

  it('every rule speaks in one of them', () => {
    const silent = rules.filter(({ id }) => !presetNames.some((name) => isInPreset(id, name)));
    assert.deepEqual(
      silent.map(({ id }) => id),
      [],
    );
  });

  it('what is loudest speaks in the default', () => {
    for (const { id, severity } of rules) if (severity === 'error') assert.ok(isInPreset(id, defaultPreset), id);
  });

  it('minimal leaves conventions out', () => {
    for (const { id, severity } of rules)
      if (isInPreset(id, 'minimal')) assert.ok(severity === 'error' || severity === 'warning', id);
  });
});

describe('resolveRuleSettings', () => {
  it('turns off what a preset leaves out, and says nothing about the rest', () => {
    const settings = resolveRuleSettings('minimal');
    assert.equal(settings['pun-space'], 'off');
    assert.equal(settings['term-wrong'], undefined);
  });

  it('gives the same object for the same overrides', () => {
    const overrides = { 'pun-space': 'hint' } as const;
    assert.equal(resolveRuleSettings('news', overrides), resolveRuleSettings('news', overrides));
    assert.equal(resolveRuleSettings('minimal'), resolveRuleSettings('minimal'));
  });

  it('gives the last word to the settings', () => {
    const settings = resolveRuleSettings('minimal', { 'pun-space': 'hint', 'term-wrong': 'off' });
    assert.equal(settings['pun-space'], 'hint');
    assert.equal(settings['term-wrong'], 'off');
  });
});
