// What is asked again after an edit, and what is kept.
import assert from 'node:assert/strict';
import { builtinGazetteer } from '../gazetteer/builtin';
import { analyze } from '../model/analyze';
import type { DocumentModel } from '../model/document-model';
import type { BlockRule, Rule } from './rule';
import { type RuleSettings, runRules } from './run';

const knowledge = { gazetteer: builtinGazetteer() };
const said = { 'zh-cn': '一', 'zh-tw': '一', en: 'one' };

/** Finds nothing, and counts the paragraphs it is asked about. */
function counter(id: string): { readonly rule: BlockRule; readonly asked: string[] } {
  const asked: string[] = [];
  const rule: BlockRule = {
    id,
    severity: 'hint',
    fixable: false,
    summary: said,
    why: said,
    examples: { bad: [], good: [] },
    checkBlock({ model }) {
      asked.push(model.text.text);
      return [];
    },
  };
  return { rule, asked };
}

const read = (text: string, previous?: DocumentModel): DocumentModel =>
  analyze({ uri: 'file:///稿.txt', version: 1, language: 'plaintext', text }, knowledge, previous);

describe('rules about a block', () => {
  const text = '会议研究了三项工作。\n会议强调，要抓好落实。\n';
  const { rule, asked } = counter('one');
  const other = counter('other').rule;
  const selected: readonly Rule[] = [rule, other];
  const check = (model: DocumentModel, settings: RuleSettings) => {
    asked.length = 0;
    runRules({ model, knowledge }, settings, selected);
    return [...asked];
  };

  it('are asked about the paragraph that was typed in, also where settings come anew with every look', () => {
    const first = read(text);
    assert.equal(check(first, { other: 'warning' }).length, 2);
    const second = read(text.replace('落实', '落实见效'), first);
    assert.deepEqual(check(second, { other: 'error' }), ['会议强调，要抓好落实见效。']);
  });

  it('are asked about all once other rules are silenced', () => {
    const model = read(text);
    check(model, {});
    assert.equal(check(model, { other: 'off' }).length, 2);
    assert.equal(check(model, { one: 'off' }).length, 0);
  });
});
