// Every rule has a page at its address.
import assert from 'node:assert/strict';
import { languages, rules } from '@dinggao/core';
import { pageAddress, pageAt } from './rule-pages';

describe('rule pages', () => {
  it('stand at the address of each rule, in every language', () => {
    for (const { id, summary } of rules) {
      for (const language of languages) {
        const page = pageAt(pageAddress(id), language);
        const [before = ''] = summary[language].split(/[&<`]/);
        assert.ok(page?.startsWith(`# ${id}\n`) && page.includes(before), id);
      }
    }
  });

  it('are nowhere else', () => {
    for (const address of ['', 'dinggao:/rules/none.md', 'dinggao:/rules/', 'file:///rules/term-wrong.md'])
      assert.equal(pageAt(address, 'zh-cn'), undefined, address);
  });
});
