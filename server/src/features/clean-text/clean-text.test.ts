// A damaged text, and what is left of the damage.
import assert from 'node:assert/strict';
import { applyEdits, builtinGazetteer, type Diagnostic, message, runRules } from '@dinggao/core';
import { modelOf } from '@dinggao/core/testing';
import { byKind, cleanings, repair } from './clean-text';
import { damageRules, kindName } from './kinds';

const knowledge = { gazetteer: builtinGazetteer() };
const damaged =
  '臨湖市推動高質(zhì)量發(fā)展,張\u200b偉明要求抓好落實?!皬垈ッ髡f到做到?!睆垈ッ鲝娬{,要抓緊&nbsp;抓實。';

const found = (text: string) => runRules({ model: modelOf(text), knowledge }, {}, damageRules);

function repaired(text: string, suggestions: boolean) {
  return repair(text, {
    language: 'plaintext',
    knowledge,
    suggestions,
    diagnose: (model) => runRules({ model, knowledge }, {}, damageRules),
  });
}

describe('cleanings', () => {
  it('are one edit a place, by kind', () => {
    const kinds = byKind(cleanings(found(damaged))).map(({ rule, safety, count }) => `${rule} ${safety} ${count}`);
    assert.deepEqual(kinds.sort(), [
      'art-entity safe 1',
      'art-invisible safe 1',
      'art-mojibake suggestion 2',
      'art-pinyin safe 2',
      'pun-halfwidth safe 2',
    ]);
  });

  it('make a sound text', () =>
    assert.equal(
      applyEdits(damaged, cleanings(found(damaged))),
      '臨湖市推動高質量發展，張偉明要求抓好落實。“張偉明說到做到。”張偉明強調，要抓緊 抓實。',
    ));

  it('are none in a sound text', () => assert.deepEqual(cleanings(found('会议强调，要抓好落实。')), []));

  const say = message({ 'zh-cn': '改', 'zh-tw': '改', en: 'fix' });
  const finding = (rule: string, safety: 'safe' | 'suggestion', ...spans: [number, number][]): Diagnostic => ({
    rule,
    severity: 'warning',
    span: { start: 0, end: 1 },
    message: say,
    fixes: [{ title: say, safety, edits: spans.map(([start, end]) => ({ span: { start, end }, text: '' })) }],
  });

  it('take what is safe of two that overlap, and the other places of the other', () => {
    const taken = cleanings([finding('a', 'suggestion', [0, 3], [6, 7]), finding('b', 'safe', [2, 4])]);
    assert.deepEqual(
      taken.map(({ rule, span }) => [rule, span.start]),
      [
        ['b', 2],
        ['a', 6],
      ],
    );
  });

  it('leave a finding with two ways out alone', () => {
    const one = finding('a', 'safe', [0, 1]);
    assert.deepEqual(cleanings([{ ...one, fixes: [...(one.fixes ?? []), ...(one.fixes ?? [])] }]), []);
  });
});

describe('repair', () => {
  it('does what is safe, and says what is left', () => {
    const { text, changes, left } = repaired(damaged, false);
    assert.equal(text, '臨湖市推動高質量發展，張偉明要求抓好落實?!皬垈ッ髡f到做到?!睆垈ッ鲝娬{，要抓緊 抓實。');
    assert.ok(changes.every(({ safety }) => safety === 'safe'));
    assert.deepEqual(left, [{ rule: 'art-mojibake', safety: 'suggestion', count: 2 }]);
  });

  it('restores what is garbled when asked to', () => {
    const { text, left } = repaired(damaged, true);
    assert.equal(text, '臨湖市推動高質量發展，張偉明要求抓好落實。“張偉明說到做到。”張偉明強調，要抓緊 抓實。');
    assert.deepEqual(left, []);
  });

  for (const text of [damaged, '&amp;amp;amp;amp;nbsp;会议', '', '\u200b'.repeat(9)])
    it(`has nothing left to do in its own answer: ${JSON.stringify(text.slice(0, 9))}`, () => {
      const once = repaired(text, true).text;
      assert.equal(repaired(once, true).text, once);
    });

  it('leaves a sound text as it is', () => {
    const text = '会议强调，要抓好落实。\r\n　　临湖市委书记张伟明出席会议。';
    assert.deepEqual(repaired(text, true), { text, changes: [], left: [] });
  });
});

describe('kinds of damage', () => {
  it('all have a name in every language', () => {
    for (const { id } of damageRules)
      for (const language of ['zh-cn', 'zh-tw', 'en'] as const) assert.notEqual(kindName(id, language), id);
  });
});
