// The examples of every rule across documents, and what such a rule owes its reader.
import assert from 'node:assert/strict';
import { languages, word } from '../base/message';
import { checkWorkspaceRule, filesOf } from '../testing/check-workspace';
import { workspaceRules } from './workspace-rules.gen';

for (const rule of workspaceRules) {
  describe(`${rule.id}: examples`, () => {
    for (const bad of rule.examples.bad)
      it(`报告：${bad}`, () => {
        const found = checkWorkspaceRule(rule, bad);
        assert.ok(found.length > 0);
        for (const { message, related = [] } of found) {
          assert.ok(related.every(({ uri }) => uri !== undefined));
          for (const language of languages) assert.doesNotMatch(word(message, language), /\{\w+\}|undefined/);
        }
      });
    for (const good of rule.examples.good) it(`不报：${good}`, () => void checkWorkspaceRule(rule, good));

    it('are files', () => {
      for (const example of [...rule.examples.bad, ...rule.examples.good]) assert.ok(filesOf(example).size > 1);
    });

    it('is worded in every language', () => {
      for (const language of languages) assert.ok(rule.summary[language] && rule.why[language]);
    });
  });
}
