// A date and the weekday written behind it that do not agree.
import { weekday } from '../../base/civil-date';
import { type Localized, message } from '../../base/message';
import { normSpan } from '../../base/span';
import { mayHold } from '../../base/unit-filter';
import { blockFacts } from '../../model/block-facts';
import { type DateMention, datesIn, inYear } from '../../model/dates';
import { type DocumentDate, documentDate } from '../../model/document-date';
import type { Block } from '../../model/document-model';
import { sourceIn, writtenIn } from '../../model/placed';
import type { Finding, Rule, RuleInput } from '../rule';

const wrong: Localized = {
  'zh-cn': '{date}是星期{right}，此处为“{written}”。',
  'zh-tw': '{date}是星期{right}，此處為「{written}」。',
  en: '{date} is a {rightEnglish}; this says {written}.',
};
const inferred: Localized = {
  'zh-cn': '按本文日期推算，{date}（{year}年）是星期{right}，此处为“{written}”。',
  'zh-tw': '按本文日期推算，{date}（{year}年）是星期{right}，此處為「{written}」。',
  en: 'Taking the year from this document, {date} ({year}) is a {rightEnglish}; this says {written}.',
};
const write: Localized = { 'zh-cn': '改为“{to}”', 'zh-tw': '改為「{to}」', en: 'Change to {to}' };

export const rule: Rule = {
  id: 'date-weekday',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '日期与星期不符。',
    'zh-tw': '日期與星期不符。',
    en: 'A date and its weekday disagree.',
  },
  why: {
    'zh-cn':
      '日期写明年月日，星期就可以推算，两者不符必有一误：通知按日期办还是按星期办，读者无所适从。文中写明年份的报警告；年份由稿件日期推算出来的只作信息提示；两者都没有的不检查。',
    'zh-tw':
      '日期寫明年月日，星期就可以推算，兩者不符必有一誤：通知按日期辦還是按星期辦，讀者無所適從。文中寫明年份的報警告；年份由稿件日期推算出來的只作資訊提示；兩者都沒有的不檢查。',
    en: 'The weekday follows from the date, so one of the two is wrong. A warning where the text gives the year; information where the year is inferred from the date of the document; silence where neither is known.',
  },
  examples: {
    bad: [
      '会议于2025年12月11日（[|星期五|]）召开。',
      '定于2025年12月11日至13日（[|周日|]）举行。',
      '---\ndate: 2025-12-10\n---\n定于12月11日[|星期五|]上午召开。',
    ],
    good: [
      '会议于2025年12月11日（星期四）召开。',
      '会议于12月11日（星期五）召开。',
      '2025年12月11日周五平主持会议。',
      '2025年12月11日，星期五餐厅开业。',
    ],
  },
  check,
};

const names = '日一二三四五六';
const english = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** 周 without brackets may be a surname. */
const behind =
  /^ ?(?:[（(] ?(星期|周|礼拜)([一二三四五六日天])(?=[ ）)，、上下晚])|(星期|礼拜)([一二三四五六日天])|(周)([一二三四五六日天])(?=[，。、上下晚早]))/;

interface Dated {
  readonly mention: DateMention;
  readonly found: RegExpExecArray;
}

/** Dates with a weekday behind them; where the year is written too, only those that do not agree. */
const weekdays = blockFacts((part): readonly Dated[] => {
  if (!mayHold(part.units, '周星礼')) return [];
  return datesIn(part).flatMap((mention) => {
    const found = behind.exec(part.text.text.slice(mention.norm.end, mention.norm.end + 8));
    if (!found || (mention.date.year !== undefined && agrees({ mention, found }))) return [];
    return [{ mention, found }];
  });
});

const writtenDay = ({ found }: Dated): string => found[2] ?? found[4] ?? found[6] ?? '';

/** Also where nothing can be told. */
function agrees(one: Dated, governing?: DocumentDate): boolean {
  const full = inYear(one.mention.date, governing);
  return full === undefined || names.indexOf(writtenDay(one).replace('天', '日')) === weekday(full);
}

function* check({ model }: RuleInput): Iterable<Finding> {
  const dated = weekdays(model);
  if (dated.length === 0) return;
  const governing = documentDate(model);
  for (const { block, fact } of dated) if (!agrees(fact, governing)) yield finding(block, fact, governing);
}

function finding(block: Block, one: Dated, governing?: DocumentDate): Finding {
  const { mention, found } = one;
  const { date, norm, surface } = mention;
  const full = inYear(date, governing)!;
  const right = weekday(full);
  const end = norm.end + found[0].length;
  const word = (found[1] ?? found[3] ?? found[5] ?? '').length;
  const place = normSpan(end - 1 - word, end);
  const args = {
    date: surface,
    year: full.year,
    right: names[right] ?? '',
    rightEnglish: english[right] ?? '',
    written: writtenIn(block, place),
  };
  const to = args.written.slice(0, -1) + args.right;
  return {
    span: sourceIn(block, place),
    message: message(date.year === undefined ? inferred : wrong, args),
    ...(date.year === undefined && { severity: 'information' as const }),
    fixes: [
      {
        title: message(write, { to }),
        edits: [{ span: sourceIn(block, normSpan(end - 1, end)), text: args.right }],
        safety: 'suggestion',
      },
    ],
  };
}
