// The numbers headings open with.
import assert from 'node:assert/strict';
import { numberingOf } from './numbering';

describe('numberingOf', () => {
  const cases: readonly (readonly [text: string, style: string, value: number, rest: string])[] = [
    ['第二编 分则', 'part', 2, '分则'],
    ['第一部分 形势', 'part', 1, '形势'],
    ['第十二章　附则', 'chapter', 12, '附则'],
    ['第三节', 'section', 3, ''],
    ['二十一、保障措施', 'chinese', 21, '保障措施'],
    ['一.总体要求', 'chinese', 1, '总体要求'],
    ['（十）加强领导', 'chinese-in-parentheses', 10, '加强领导'],
    ['(三)、抓落实', 'chinese-in-parentheses', 3, '抓落实'],
    ['12.建立台账', 'arabic', 12, '建立台账'],
    ['3、压实责任', 'arabic', 3, '压实责任'],
    ['4.2026年重点任务', 'arabic', 4, '2026年重点任务'],
    ['（2）明确分工', 'arabic-in-parentheses', 2, '明确分工'],
  ];
  for (const [text, style, value, rest] of cases)
    it(text, () => {
      const found = numberingOf(text);
      assert.deepEqual([found?.style, found?.value, text.slice(found?.end)], [style, value, rest]);
    });

  for (const text of [
    '3.5亿元',
    '一是提高认识',
    '第十条 本条例',
    '一、二年级',
    '三、四季度',
    '十五五规划',
    '第一时间赶到',
    '',
  ])
    it(`none: ${text}`, () => assert.equal(numberingOf(text), undefined));
});
