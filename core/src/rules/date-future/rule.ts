// Something told as done on a day after the date of the report.
import { dayNumber, exists, type FullDate, isFull } from '../../base/civil-date';
import { message } from '../../base/message';
import { type Span, shift } from '../../base/span';
import { blockFacts } from '../../model/block-facts';
import { datesIn } from '../../model/dates';
import { documentDate } from '../../model/document-date';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '“{date}”在本文日期（{own}）之后，此处却说已经发生，请核对。',
  'zh-tw': '「{date}」在本文日期（{own}）之後，此處卻說已經發生，請核對。',
  en: '{date} lies after the date of this document ({own}), yet is told as past.',
};

export const rule: Rule = {
  id: 'date-future',
  severity: 'hint',
  fixable: false,
  summary: {
    'zh-cn': '稿件日期之后的事说成已经发生。',
    'zh-tw': '稿件日期之後的事說成已經發生。',
    en: 'A date after that of the report, told as past.',
  },
  why: {
    'zh-cn':
      '写明年月日、晚于稿件日期，同一分句里又用“已”“圆满”“落下帷幕”，日期或时态必有一处要核对。“将于”“计划”“预计”“前”等说法不报；稿件日期不明的不检查。',
    'zh-tw':
      '寫明年月日、晚於稿件日期，同一分句裡又用「已」「圓滿」「落下帷幕」，日期或時態必有一處要核對。「將於」「計劃」「預計」「前」等說法不報；稿件日期不明的不檢查。',
    en: 'A full date later than the document, in a clause that says 已, 圆满 or 落下帷幕: either the date or the tense is wrong. Clauses with 将, 计划, 预计 or 前 are left alone.',
  },
  examples: {
    bad: ['---\ndate: 2025-12-14\n---\n该项目[|2026年12月11日|]已建成投用。'],
    good: [
      '---\ndate: 2025-12-14\n---\n该项目将于2026年12月11日建成投用。',
      '---\ndate: 2025-12-14\n---\n该项目2025年12月11日已建成投用。',
      '该项目2026年12月11日已建成投用。',
    ],
  },
  check,
};

const done = /^[^，。；！？\n]{0,12}(?:已(?![定拟确明将])|圆满|落下帷幕)/;
const ahead = /将|拟|计划|预计|力争|确保|截至|截止|定于|目标|有效期|至$|到$/;

function* check({ model }: RuleInput): Iterable<Finding> {
  const past = toldAsPast(model);
  const own = past.length === 0 ? undefined : documentDate(model);
  if (!own || !isFull(own)) return;
  const ownDay = `${own.year}年${own.month}月${own.day}日`;
  for (const { block, fact } of past) {
    if (dayNumber(fact.date) <= dayNumber(own)) continue;
    yield { span: shift(fact.span, block.content.start), message: message(found, { date: fact.surface, own: ownDay }) };
  }
}

interface Told {
  readonly date: FullDate;
  readonly surface: string;
  readonly span: Span;
}

/** Full dates of which a clause says that they have been. */
const toldAsPast = blockFacts((part): readonly Told[] => {
  const { text } = part.text;
  return datesIn(part).flatMap(({ date, norm, span, surface }) => {
    if (!isFull(date) || !exists(date)) return [];
    const behind = text.slice(norm.end, norm.end + 20);
    const told = done.exec(behind)?.[0];
    if (!told || ahead.test(told) || /^(?:前|之前|以前|底前)/.test(behind)) return [];
    const before = /[^，。；！？\n]{0,30}$/.exec(text.slice(Math.max(0, norm.start - 30), norm.start))?.[0] ?? '';
    return ahead.test(before) ? [] : [{ date, surface, span }];
  });
});
