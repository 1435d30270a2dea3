// How many points are announced right before a series: 三点意见：一是…….
import { type NormSpan, normSpan } from '../../base/span';
import { numeralValue } from '../../lexicon/numerals';
import type { Series } from './series';

export interface Announced {
  /** Counts from the start of the series' first block. */
  readonly norm: NormSpan;
  readonly value: number;
}

const announcement =
  /(?<![\d十百千几数第多余近约其前后另一二三四五六七八九两“‘])((\d{1,2}|十[一二三四五六七八九]?|[二三四五六七八九两])[点个项条大]?点?(?:意见|要求|建议|方面|任务|工作|举措|措施|原因|问题|原则|特点|重点|环节|希望|体会|做法|经验|部分))[^，。；：！？]{0,6}[：。，]\s*[“‘]?$/u;

/** Undefined where nothing is announced right before the first marker. */
export function announcedFor({ markers }: Series): Announced | undefined {
  const [first] = markers;
  if (!first) return undefined;
  const before = first.block.text.text.slice(Math.max(0, first.norm.start - 30), first.norm.start);
  const found = announcement.exec(before);
  const value = numeralValue(found?.[2] ?? '');
  if (!found || value === undefined || value < 2) return undefined;
  const start = first.norm.start - before.length + found.index;
  return {
    norm: normSpan(start, start + (found[1] ?? '').length),
    value,
  };
}
