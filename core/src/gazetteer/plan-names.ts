// Names of five-year plans in a text: “十四五”, 十四五时期, 第十五个五年规划.
import { type NormSpan, normSpan } from '../base/span';
import { numeralValue } from '../lexicon/numerals';
import { type Plan, planNamed } from './calendars';
import { plans } from './calendars.gen';

export interface PlanName {
  readonly plan: Plan;
  /** Quotation marks included. */
  readonly norm: NormSpan;
  /** Only the characters that tell which plan: 十四五, 十五 in 第十五个五年规划. */
  readonly name: NormSpan;
  /** 第十五个五年规划 rather than 十五五. */
  readonly long: boolean;
}

const short = '十[一二三四五六]五|[一二三四五六七八九十]五';
/** 五五, 十五 and the like are also plain numbers: quotation marks or what follows must say that it is a plan. */
const named = new RegExp(
  `([“‘])(${short})[”’]|(?<![第〇零一二三四五六七八九十百千万.\\d])(${short})(?=时期|期间|计划|规划|末|以来|开局|收官)`,
  'gu',
);
const counted = /第([一二三四五六七八九十]{1,2})个五年(?:规划|计划)/gu;

/** A text with a name holds one of these. */
export const planWords: readonly RegExp[] = [/[一二三四五六七八九十]五[”’时期计规末以开收]/u, /个五年[规计]/u];

/** By appearance. Reads normalized text; plans the calendar does not have are left out. */
export function planNames(text: string): readonly PlanName[] {
  if (!planWords.some((words) => words.test(text))) return [];
  const found: PlanName[] = [];
  for (const { index, 0: whole, 1: mark = '', 2: quoted, 3: bare } of text.matchAll(named)) {
    const name = quoted ?? bare ?? '';
    const plan = planNamed(name);
    const start = index + mark.length;
    if (plan)
      found.push({
        plan,
        norm: normSpan(index, index + whole.length),
        name: normSpan(start, start + name.length),
        long: false,
      });
  }
  for (const { index, 0: whole, 1: number = '' } of text.matchAll(counted)) {
    const plan = plans[(numeralValue(number) ?? 0) - 1];
    const name = normSpan(index + 1, index + 1 + number.length);
    if (plan) found.push({ plan, norm: normSpan(index, index + whole.length), name, long: true });
  }
  return found.sort((a, b) => a.norm.start - b.norm.start);
}

/** How another plan is named in the same way: 十五五 for 十四五, 十五 for 十四 in 第十四个五年规划. */
export const renamed = ({ long }: PlanName, plan: Plan): string => (long ? plan.name.slice(0, -1) : plan.name);
