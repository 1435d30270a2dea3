// A year called the first or last of a plan that it is not: 2026年是“十四五”收官之年.
import { message } from '../../base/message';
import { normSpan } from '../../base/span';
import { mayHold } from '../../base/unit-filter';
import { type PlanName, planNames } from '../../gazetteer/plan-names';
import { blockFacts } from '../../model/block-facts';
import { type DocumentDate, documentDate } from '../../model/document-date';
import type { Block } from '../../model/document-model';
import { sourceIn } from '../../model/placed';
import type { Finding, Rule, RuleInput } from '../rule';
import { type Stage, type Subject, stageBehind, subjectOf } from './stages';

const found = {
  'zh-cn': '“{plan}”是{start}—{end}年，{year}年不是“{stage}”；应为{right}年。',
  'zh-tw': '「{plan}」是{start}—{end}年，{year}年不是「{stage}」；應為{right}年。',
  en: '“{plan}” covers {start}–{end}; {year} is not “{stage}”, which is {right}.',
};
const change = { 'zh-cn': '改为{right}年', 'zh-tw': '改為{right}年', en: 'Change to {right}' };

export const rule: Rule = {
  id: 'plan-stage',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '五年规划的开局之年、收官之年同年份不符。',
    'zh-tw': '五年規劃的開局之年、收官之年同年份不符。',
    en: 'A year is called the first or last of a five-year plan and is not.',
  },
  why: {
    'zh-cn':
      '开局之年是规划期的第一年，收官之年是最后一年，第几年也由此推定：2025年是“十四五”收官之年，2026年是“十五五”开局之年。沿用上一年的稿子最容易把年份或规划名漏改。文中写明年份的为警告；只写“今年”“明年”的，按稿件日期推算，稿件日期是推断的，因此只作信息。谋划之年、关键一年不指定年份，不查。依据是国民经济和社会发展历次五年计划（规划）。',
    'zh-tw':
      '開局之年是規劃期的第一年，收官之年是最後一年，第幾年也由此推定：2025年是「十四五」收官之年，2026年是「十五五」開局之年。沿用上一年的稿子最容易把年份或規劃名漏改。文中寫明年份的為警告；只寫「今年」「明年」的，按稿件日期推算，稿件日期是推斷的，因此只作資訊。謀劃之年、關鍵一年不指定年份，不查。依據是國民經濟和社會發展歷次五年計劃（規劃）。',
    en: 'The opening year is the first of a plan, the closing year its last; 2025 closes 十四五 and 2026 opens 十五五. Reusing last year’s text leaves the year or the name behind. With the year in the text this is a warning; for 今年 or 明年 it rests on the report’s date and is information only. Other years (谋划之年, 关键一年) are not checked. Source: the plans themselves.',
  },
  examples: {
    bad: [
      '[|2026年|]是“十四五”收官之年，全市上下要全力冲刺。',
      '会议指出，[|2025年|]是实施“十五五”规划的开局之年。',
      '望江區迎來“十四五”規劃收官之年（[|2024年|]）。',
      '[|2024年|]是“十四五”规划的第三年。',
    ],
    good: [
      '2025年是“十四五”收官之年，也是“十五五”谋划之年。',
      '2026年是“十五五”开局之年。',
      '2024年是实现“十四五”规划目标任务的关键一年。',
      '2024年，全市完成投资十亿元。“十四五”收官之年临近，各地抓紧施工。',
      '到2030年建成三座水厂，今年是“十四五”收官之年。',
      '2023年是“十四五”规划的第三年。',
    ],
  },
  check,
};

function* check({ model }: RuleInput): Iterable<Finding> {
  const told = stagesIn(model);
  if (told.length === 0) return;
  const date = documentDate(model);
  for (const { block, fact } of told) yield* compare(block, fact, date);
}

interface Told {
  readonly name: PlanName;
  readonly stage: Stage;
  readonly subject: Subject;
}

/** Of the years that are written out those only that are wrong. */
const stagesIn = blockFacts(({ text: { text }, units }): readonly Told[] => {
  if (!mayHold(units, '五') || !mayHold(units, '开起启收最第')) return [];
  return planNames(text).flatMap((name) => {
    const stage = stageBehind(text, name);
    const subject = stage && subjectOf(text, stage);
    return stage && subject && subject.year !== rightYear(name, stage) ? [{ name, stage, subject }] : [];
  });
});

const rightYear = ({ plan }: PlanName, { ordinal }: Stage): number => plan.start + ordinal - 1;

function* compare(block: Block, { name, stage, subject }: Told, date: DocumentDate | undefined): Iterable<Finding> {
  const year = subject.year ?? yearFrom(subject, date);
  const { plan } = name;
  const right = rightYear(name, stage);
  if (year === undefined || year === right) return;
  const { unfolded } = block.text;
  const digits = normSpan(subject.norm.start, subject.norm.start + 4);
  yield {
    span: sourceIn(block, subject.norm),
    ...(subject.year === undefined ? { severity: 'information' as const } : {}),
    message: message(found, {
      plan: unfolded.slice(name.name.start, name.name.end),
      start: plan.start,
      end: plan.end,
      year,
      stage: unfolded.slice(name.norm.end, stage.norm.end).replace(/^.*[的]/u, ''),
      right,
    }),
    ...(subject.year === undefined
      ? {}
      : {
          fixes: [
            {
              title: message(change, { right }),
              edits: [{ span: sourceIn(block, digits), text: String(right) }],
              safety: 'suggestion' as const,
            },
          ],
        }),
  };
}

/** Spoken words may be older than the report; one year apart is the usual slip, more is another time. */
function yearFrom({ relative }: Subject, date: DocumentDate | undefined): number | undefined {
  return date === undefined || relative === undefined ? undefined : date.year + relative;
}
