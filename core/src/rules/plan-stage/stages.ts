// Sentences that say which year of its period a plan is in: 2026年是“十五五”开局之年.
import { type NormSpan, normSpan } from '../../base/span';
import type { PlanName } from '../../gazetteer/plan-names';
import { numeralValue } from '../../lexicon/numerals';

export interface Stage {
  readonly norm: NormSpan;
  /** 1 for the first year, 5 for the last. */
  readonly ordinal: number;
}

export interface Subject {
  readonly norm: NormSpan;
  /** Absent where it depends on the date of the report. */
  readonly year?: number;
  /** Years from the report's own: 今年 0, 明年 1. */
  readonly relative?: number;
}

const stage =
  /^(?:时期|期间|规划|计划)?(?:实施|发展)?的?(开局|起步|启动|收官|收尾|最后|第([一二三四五])个?)(?:之|一)?年/u;

/** What follows the name of a plan. 谋划之年, 关键一年 and the like fix no year. */
export function stageBehind(text: string, { norm }: PlanName): Stage | undefined {
  const [whole, words = '', number] = stage.exec(text.slice(norm.end, norm.end + 16)) ?? [];
  if (whole === undefined) return undefined;
  const end = norm.end + whole.length;
  const ordinal = number ? numeralValue(number) : /开局|起步|启动/u.test(words) ? 1 : 5;
  return ordinal === undefined ? undefined : { norm: normSpan(norm.start, end), ordinal };
}

const relatives: ReadonlyMap<string, number> = new Map([
  ['今年', 0],
  ['本年', 0],
  ['明年', 1],
  ['去年', -1],
  ['后年', 2],
]);
const subject = /(?<!\d)((?:19|20)\d{2})年|今年|本年|明年|去年|后年|当年|该年|这一年|前年|次年|翌年|来年/gu;
/** Says that the year is what follows. */
const copula = /是|为|作为|迎来|进入|系|逢|恰逢/u;
const sentenceEnd = /[。；！？\n]/u;

/** The year the stage is said of: the nearest one before it in its sentence, or one right behind it in brackets. */
export function subjectOf(text: string, { norm }: Stage): Subject | undefined {
  const after = /^(?:的|[（(]即?|，即|即)((?:19|20)\d{2})年/u.exec(text.slice(norm.end, norm.end + 9));
  if (after) {
    const end = norm.end + after[0].length;
    return { norm: normSpan(end - 5, end), year: Number(after[1]) };
  }
  const from = Math.max(0, norm.start - 60);
  const before = text.slice(from, norm.start);
  const found = [...before.matchAll(subject)].at(-1);
  if (!found) return undefined;
  const between = before.slice(found.index + found[0].length);
  if (!copula.test(between) || sentenceEnd.test(between)) return undefined;
  const start = from + found.index;
  const place = normSpan(start, start + found[0].length);
  if (found[1]) return { norm: place, year: Number(found[1]) };
  const relative = relatives.get(found[0]);
  return relative === undefined ? undefined : { norm: place, relative };
}
