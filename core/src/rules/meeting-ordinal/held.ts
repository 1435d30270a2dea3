// Years a text gives as the time a meeting was held: 2025年召开的……, ……（2025年10月）, ……于2025年3月召开.
import { type NormSpan, normSpan } from '../../base/span';
import type { MeetingName } from '../../gazetteer/meeting-names';

export interface Held {
  /** The four digits. */
  readonly norm: NormSpan;
  readonly year: number;
}

const days = '(?:\\d{1,2}月(?:\\d{1,2}日)?(?:(?:至|到|—|-|～)(?:\\d{1,2}月)?\\d{1,2}日)?)?';
const held = '召开|举行|开幕|闭幕|胜利召开|胜利闭幕|隆重召开';
/** A year right before the name, with days and a verb at most between them. */
const before = new RegExp(
  `(?<!\\d)((?:19|20)\\d{2})年${days}(?:，|底|初|春天|秋天|秋|春)?(?:在北京|在京)?(?:${held})?的?$`,
  'u',
);
const behind = new RegExp(
  `^(?:[（(]|于|是?在|，?(?:将)?于)((?:19|20)\\d{2})年${days}(?:[）)]|[^，。；]{0,4}(?:${held}))`,
  'du',
);
/** 2025年二十届三中全会精神宣讲: the year is of what follows. */
const ofSomethingElse = /^(?:精神|以来|之后|后|决定|部署|要求|报告|提出|工作|目标|确定|代表|委员|文件)/u;

export function heldIn(text: string, { norm }: MeetingName): Held | undefined {
  const from = Math.max(0, norm.start - 36);
  const earlier = before.exec(text.slice(from, norm.start));
  if (earlier && !ofSomethingElse.test(text.slice(norm.end, norm.end + 4))) {
    const start = from + earlier.index;
    return { norm: normSpan(start, start + 4), year: Number(earlier[1]) };
  }
  const later = behind.exec(text.slice(norm.end, norm.end + 36));
  const [start, end] = later?.indices?.[1] ?? [0, 0];
  return later ? { norm: normSpan(norm.end + start, norm.end + end), year: Number(later[1]) } : undefined;
}
