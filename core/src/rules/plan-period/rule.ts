// Years beside a five-year plan that are not its years: “十四五”（2026—2030年）.
import { message } from '../../base/message';
import { planOfYear } from '../../gazetteer/calendars';
import { type PlanName, planNames, planWords, renamed } from '../../gazetteer/plan-names';
import type { BlockModel } from '../../model/lone-block';
import type { NormalizedText } from '../../text/normalized-text';
import type { BlockInput, Finding, Fix, Rule } from '../rule';
import { lies, type StatedPeriod, statedPeriod } from './periods';

const found = {
  'zh-cn': '“{plan}”是{start}—{end}年，此处写“{written}”。',
  'zh-tw': '「{plan}」是{start}—{end}年，此處寫「{written}」。',
  en: '“{plan}” covers {start}–{end}; it says “{written}” here.',
};
const change = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to “{right}”' };

export const rule: Rule = {
  id: 'plan-period',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '五年规划（计划）同所注年份不符。',
    'zh-tw': '五年規劃（計劃）同所註年份不符。',
    en: 'Years given for a five-year plan are not its years.',
  },
  why: {
    'zh-cn':
      '五年规划的起止年份是固定的：“十四五”为2021—2025年，“十五五”为2026—2030年，依次类推；1963—1965年不属于任何一个五年计划。换规划期时，旧稿改了名称而没有改年份，或者相反，最容易出错。只看紧挨规划名称的年份和“某某五末”的年份；规划期内的一段（“十四五”前三年）、展望更远年份的不报。依据是国民经济和社会发展历次五年计划（规划）。',
    'zh-tw':
      '五年規劃的起止年份是固定的：「十四五」為2021—2025年，「十五五」為2026—2030年，依次類推；1963—1965年不屬於任何一個五年計劃。換規劃期時，舊稿改了名稱而沒有改年份，或者相反，最容易出錯。只看緊挨規劃名稱的年份和「某某五末」的年份；規劃期內的一段（「十四五」前三年）、展望更遠年份的不報。依據是國民經濟和社會發展歷次五年計劃（規劃）。',
    en: 'The years of the five-year plans are fixed: 十四五 is 2021–2025, 十五五 is 2026–2030, and so on; 1963–1965 belong to none. When an old text is reused for a new plan, the name is changed and the years are not. Only years right beside the name, and the year of a plan’s end, are checked; a part of the period and outlooks beyond it are never reported. Source: the plans themselves.',
  },
  examples: {
    bad: [
      '“十四五”（[|2026—2030年|]）期间，临湖市将建成两条环湖路。',
      '到“十五五”末（[|2025年|]），全市森林覆盖率达到六成。',
      '“十五五”時期（[|2025年至2030年|]）是關鍵階段。',
      '第十四个五年规划（[|2020—2025年|]）提出了三项指标。',
      '[|2021—2025年|]的“十五五”时期，要打牢基础。',
    ],
    good: [
      '“十四五”（2021—2025年）期间，临湖市建成两条环湖路。',
      '“十四五”以来，展望2035年，全市将基本实现现代化。',
      '到“十五五”末（2030年），全市森林覆盖率达到六成。',
      '“十四五”时期（2021—2023年）完成投资过半。',
      '正月十五（2026年）灯会开幕，第十五届（2024—2028年）理事会成立。',
      '“十三五”末，2025年目标已经写入草案。',
      '《临湖市“十四五”规划和2035年远景目标纲要》',
    ],
  },
  where: planWords,
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  const { text } = model.text;
  for (const name of planNames(text)) {
    const stated = statedPeriod(text, name);
    if (stated && lies(stated, name.plan)) yield report(model, name, stated);
  }
}

function report({ text }: BlockModel, name: PlanName, stated: StatedPeriod): Finding {
  const { plan } = name;
  const { unfolded } = text;
  const hasYear = unfolded[stated.norm.end] === '年' ? 1 : 0;
  const norm = { start: stated.norm.start, end: stated.norm.end + hasYear };
  return {
    span: text.toSource(norm),
    message: message(found, {
      plan: unfolded.slice(name.name.start, name.name.end),
      start: plan.start,
      end: plan.end,
      written: unfolded.slice(norm.start, norm.end),
    }),
    fixes: [changeYears(text, stated), ...changePlan(text, name, stated)],
  };
}

function changeYears(text: NormalizedText, { years }: StatedPeriod): Fix {
  const wrong = years.filter(({ written, right }) => written !== right);
  return {
    title: message(change, { right: years.map(({ right }) => right).join('—') }),
    edits: wrong.map(({ norm, right }) => ({
      span: text.toSource(norm),
      text: String(right),
    })),
    safety: 'suggestion',
  };
}

/** The years may be right and the name wrong. Numerals are the same in both scripts. */
function changePlan(text: NormalizedText, name: PlanName, { years }: StatedPeriod): readonly Fix[] {
  const last = years.at(-1);
  const other = last && planOfYear(last.written);
  if (!other || other === name.plan || (years.length > 1 && years[0]?.written !== other.start)) return [];
  if (last.written !== other.end) return [];
  const right = renamed(name, other);
  return [
    {
      title: message(change, { right }),
      edits: [{ span: text.toSource(name.name), text: right }],
      safety: 'suggestion',
    },
  ];
}
