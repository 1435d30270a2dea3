// Years that stand beside the name of a plan as its period or its end.
import { type NormSpan, normSpan } from '../../base/span';
import type { Plan } from '../../gazetteer/calendars';
import type { PlanName } from '../../gazetteer/plan-names';

export interface StatedYear {
  readonly norm: NormSpan;
  readonly written: number;
  readonly right: number;
}

export interface StatedPeriod {
  readonly years: readonly StatedYear[];
  /** From the first year to the last. */
  readonly norm: NormSpan;
}

const year = '((?:19|20)\\d{2})';
const range = `${year}年?[—\\-～~至到]{1,2}${year}年?`;
const tail = '(?:时期|期间|规划|计划)?';
/** “十四五”（2021—2025年）, “十四五”时期（即2021年至2025年） */
const behind = new RegExp(`^${tail}[，]?[（(]?(?:即|指)?${range}`, 'du');
/** 2021—2025年的“十四五”时期; the years belong to the plan, so nothing but 的, 即 or a bracket lies between. */
const before = new RegExp(`${range}[，（(]?(?:的|即|是|为)?$`, 'du');
/** “十四五”末（2025年）, “十四五”末即2025年 */
const ending = new RegExp(`^${tail}(?:期)?末(?:年)?(?:的|即|，即|[（(]即?|——)?${year}年`, 'du');
const beginning = new RegExp(`^${tail}(?:期)?初(?:的|即|，即|[（(]即?|——)?${year}年`, 'du');

/** Most plans are named without a year. */
const anyYear = /(?:19|20)\d{2}/;

/** What the text says about the period of the plan named at `name`; undefined where it says nothing. */
export function statedPeriod(text: string, { plan, norm }: PlanName): StatedPeriod | undefined {
  const from = Math.max(0, norm.start - 20);
  const after = text.slice(norm.end, norm.end + 30);
  if (!anyYear.test(after) && !anyYear.test(text.slice(from, norm.start))) return undefined;
  const bracketed = /^[^（(]{0,3}[（(]/u.test(after) || /^(?:时期|期间)?，?[即指]/u.test(after);
  if (bracketed) {
    const found = behind.exec(after);
    if (found) return period(found, norm.end, [plan.start, plan.end]);
  }
  const end = ending.exec(after);
  if (end) return period(end, norm.end, [plan.end]);
  const start = beginning.exec(after);
  if (start) return period(start, norm.end, [plan.start]);
  const earlier = before.exec(text.slice(from, norm.start));
  return earlier ? period(earlier, from, [plan.start, plan.end]) : undefined;
}

function period(found: RegExpExecArray, offset: number, right: readonly number[]): StatedPeriod {
  const years = right.map((value, i) => {
    const [start, end] = found.indices?.[i + 1] ?? [0, 0];
    return { norm: normSpan(offset + start, offset + end), written: Number(found[i + 1]), right: value };
  });
  return { years, norm: normSpan(years[0]!.norm.start, years.at(-1)!.norm.end) };
}

/** A part of the period is a period too: “十四五”（2021—2023年） speaks of three of its years. */
export const lies = ({ years }: StatedPeriod, { start, end }: Plan): boolean =>
  years.length > 1
    ? years.some(({ written }) => written < start || written > end)
    : years.some(({ written, right }) => written !== right);
