// Where text is garbled its repair has the word: no other rule speaks there, or because of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { message } from '../base/message';
import { overlaps, span } from '../base/span';
import { builtinGazetteer } from '../gazetteer/builtin';
import { brokenStretches } from '../model/damage';
import { diagnosticsOf, modelOf, parseMarkup } from '../testing';
import { rules } from '.';
import { defaultPreset, resolveRuleSettings } from './presets';
import type { Rule } from './rule';
import { runRules } from './run';

const said = { 'zh-cn': '有', 'zh-tw': '有', en: 'here' };

/** Reports every character, every pair of them, and the whole text; and would write into all of it. */
const talkative: Rule = {
  id: 'talkative',
  severity: 'warning',
  fixable: true,
  summary: said,
  why: said,
  examples: { bad: [], good: [] },
  *check({ model }) {
    const { source } = model.text;
    const fix = { title: message(said), edits: [{ span: span(0, source.length), text: '' }], safety: 'safe' as const };
    for (let start = 0; start < source.length; start++) {
      for (const size of [0, 1, 2]) yield { span: span(start, start + size), message: message(said), fixes: [fix] };
    }
    yield { span: span(0, source.length), message: message(said) };
  },
};

describe('where text is garbled', () => {
  const garbled = [
    '她說:“先把水引來?!边@件事說到做到。',
    '“讓老街熱鬧起來，讓手藝傳下去?!?/p>',
    '他们说浣犲ソ，大家好。',
    '会议强\ufffd，要抓好落实。',
    '会议听取了锟斤拷汇报。',
  ];
  for (const text of garbled) {
    it(`no rule speaks: ${text}`, () => {
      const broken = brokenStretches(modelOf(text));
      assert.equal(broken.length, 1);
      const found = diagnosticsOf(talkative, text);
      assert.ok(found.length > 0);
      for (const one of found) {
        assert.ok(!broken.some((stretch) => overlaps(stretch, one.span)));
        assert.deepEqual(one.fixes ?? [], []);
      }
    });
  }

  for (const rule of rules.filter((one) => !one.aboutDamage)) {
    it(`${rule.id} does not speak`, () => {
      for (const bad of rule.examples.bad) {
        const { text, ranges } = parseMarkup(bad);
        for (const { span: at } of ranges) {
          const lost = at.start + Math.max(1, Math.floor((at.end - at.start) / 2));
          const damaged = `${text.slice(0, lost)}\ufffd${text.slice(lost)}`;
          for (const found of diagnosticsOf(rule, damaged))
            assert.ok(!overlaps(found.span, span(lost, lost + 1)), `${rule.id}: ${damaged}`);
        }
      }
    });
  }

  it('marks that damage has eaten are not missed', () => {
    const text = readFileSync(new URL('../../../samples/务虚会报道-转码稿.txt', import.meta.url), 'utf8');
    const model = modelOf(text);
    for (const { text: paragraph } of model.blocks) {
      const count = (mark: string) => paragraph.text.split(mark).length;
      assert.equal(count('“'), count('”'), paragraph.text);
      assert.equal(count('（'), count('）'), paragraph.text);
    }
    const about = runRules(
      { model, knowledge: { gazetteer: builtinGazetteer() } },
      resolveRuleSettings(defaultPreset),
    ).filter(({ rule }) => /^(?:pun|dup)-/.test(rule));
    assert.deepEqual(
      about.map(({ rule }) => rule),
      ['pun-halfwidth'],
    );
  });
});
