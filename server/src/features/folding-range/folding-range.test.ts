// A text, and what of it can be folded.
import assert from 'node:assert/strict';
import { type ModelOptions, modelOf, parseMarkup, withMarks } from '@dinggao/core/testing';
import { folds } from './folding-range';

/** Folds of one kind, marked; those of a single line left out. */
function check(marked: string, kind: string, language: ModelOptions['language'] = 'markdown'): void {
  const { text } = parseMarkup(marked);
  const found = folds(modelOf(text, { language })).filter(
    (one) => one.kind === kind && text.slice(one.span.start, one.span.end).includes('\n'),
  );
  assert.equal(withMarks(text, found), marked);
}

describe('folds', () => {
  it('are sections, without the blank lines below', () =>
    check(
      '[|# 临湖市召开务虚会\n\n[|## 凝心聚力\n\n大家踊跃发言。|]\n\n[|## 真抓实干\n\n会议要求抓好落实。|]|]\n',
      'section',
    ));

  it('are sections under headings without marks', () => {
    const text = '　　临湖市召开会议。\n\n　　一、提高认识\n\n　　要学习。\n\n　　二、抓好落实\n\n　　要落实。\n';
    const found = folds(modelOf(text)).map(({ span }) => text.slice(span.start, span.end));
    assert.ok(
      found.some((one) => /^一、提高认识[^二]*要学习。$/.test(one)),
      found.join('\n---\n'),
    );
  });

  it('are lists, and items with those below', () =>
    check('会议强调：\n\n[|- 一是学习\n[|- 二是落实\n  - 抓紧\n  - 抓实|]\n- 三是督促|]\n', 'list'));

  it('are quoted passages', () => check('会议指出：\n\n[|> 要学习。\n>\n> 要落实。|]\n\n会议结束。\n', 'quote'));

  it('are front matter and code', () =>
    check('[|---\ntitle: 会议\n---|]\n\n会议强调。\n\n[|```\n一\n二\n```|]\n', 'block'));

  it('are none in an empty text', () => {
    for (const text of ['', '\n', ' \n\u3000\n']) assert.deepEqual(folds(modelOf(text)), []);
  });
});
