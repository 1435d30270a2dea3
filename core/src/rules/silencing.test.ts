// Comments in Markdown say what is not to be reported; the examples mark what still is.
import assert from 'node:assert/strict';
import { checkRule, diagnosticsOf, modelOf, parseMarkup } from '../testing';
import { rule as repeated } from './pun-repeat/rule';

const markdown = { language: 'markdown' } as const;

const examples: readonly (readonly [string, string])[] = [
  [
    'the block that follows',
    '<!-- dinggao-ignore pun-repeat -->\n\n会议强调，，要抓落实。\n\n会议要求[|，，|]要见实效。',
  ],
  ['no blank line between', '<!-- dinggao-ignore pun-repeat -->\n会议强调，，要抓落实。\n\n会议要求[|，，|]要见实效。'],
  ['all rules, when none is named', '<!-- dinggao-ignore -->\n会议强调，，要抓落实。'],
  ['a reason besides', '<!-- dinggao-ignore pun-repeat 原文如此 -->\n会议强调，，要抓落实。'],
  ['several rules', '<!-- dinggao-ignore dup-char pun-repeat -->\n会议强调，，要抓落实。'],
  ['comments one below the other', '<!-- dinggao-ignore pun-repeat -->\n<!-- 存档 -->\n会议强调，，要抓落实。'],
  ['another rule than the one named', '<!-- dinggao-ignore dup-char -->\n会议强调[|，，|]要抓落实。'],
  ['a heading', '<!-- dinggao-ignore pun-repeat -->\n## 强调，，落实\n\n会议要求[|，，|]要见实效。'],
  ['one item of a list', '- 会议强调，，要抓落实。 <!-- dinggao-ignore pun-repeat -->\n- 会议要求[|，，|]要见实效。'],
  ['the line', '会议强调，，要抓落实。<!-- dinggao-ignore pun-repeat -->\n会议要求[|，，|]要见实效。'],
  ['the file', '会议强调，，要抓落实。\n\n<!-- dinggao-ignore-file pun-repeat -->\n\n会议要求，，要见实效。'],
  ['nothing inside code', '```\n<!-- dinggao-ignore-file -->\n```\n\n会议强调[|，，|]要抓落实。'],
  ['a word that only begins alike', '<!-- dinggao-ignored -->\n会议强调[|，，|]要抓落实。'],
];

describe('a silencing comment', () => {
  for (const [what, text] of examples) it(`is about: ${what}`, () => void checkRule(repeated, text, markdown));

  it('means nothing outside Markdown', () => {
    const text = '<!-- dinggao-ignore-file pun-repeat -->\n会议强调，，要抓落实。';
    assert.ok(diagnosticsOf(repeated, text).length > 0);
  });

  it('leaves the text around it to be read', () => {
    const { text } = parseMarkup('临湖市市长张伟明<!-- dinggao-ignore -->表示，要抓落实。');
    assert.deepEqual(
      modelOf(text, markdown).people.map(({ name }) => name),
      ['张伟明'],
    );
  });
});
