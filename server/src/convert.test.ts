// Spans and ranges, locales and languages.
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { languageOf, toRange, toSpan } from './convert';

const documentOf = (text: string): TextDocument => TextDocument.create('file:///a.md', 'markdown', 1, text);

describe('toRange and toSpan', () => {
  for (const [name, text] of [
    ['换行符为 LF', '甲乙\n丙丁\n'],
    ['换行符为 CRLF', '甲乙\r\n丙丁\r\n'],
    ['增补平面的字', '甲𠮷\n乙'],
    ['空文', ''],
  ] as const) {
    it(`互为逆：${name}`, () => {
      const document = documentOf(text);
      for (const char of text.matchAll(/[^\r\n]/gu)) {
        const span = { start: char.index, end: char.index + char[0].length };
        assert.deepEqual(toSpan(document, toRange(document, span)), span);
      }
      assert.deepEqual(toSpan(document, toRange(document, { start: 0, end: 0 })), { start: 0, end: 0 });
    });
  }

  it('收住文外的位置，倒置的范围扶正', () => {
    const far = { line: 99, character: 99 };
    assert.deepEqual(toSpan(documentOf('甲乙'), { start: far, end: { line: 0, character: 1 } }), { start: 1, end: 2 });
  });
});

describe('languageOf', () => {
  for (const [locale, language] of [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh-cn', 'zh-cn'],
    ['zh-TW', 'zh-tw'],
    ['zh_HK.UTF-8', 'zh-tw'],
    ['zh-Hant-MO', 'zh-tw'],
    ['de', 'zh-cn'],
    [undefined, 'zh-cn'],
  ] as const) {
    it(`${locale}: ${language}`, () => assert.equal(languageOf(locale), language));
  }
});
