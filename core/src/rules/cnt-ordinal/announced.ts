// How many points are announced right before a series: 三点意见：一是…….
import { type NormSpan, normSpan } from '../../base/span';
import { numeralValue } from '../../lexicon/numerals';
import type { Marker } from './markers';
import type { Series } from './series';

export interface Announced {
  /** Counts from the start of the series' first block. */
  readonly norm: NormSpan;
  readonly value: number;
}

const announcement =
  /(?<![\d十百千几数第多余近约其前后另一二三四五六七八九两“‘])((\d{1,2}|十[一二三四五六七八九]?|[二三四五六七八九两])[点个项条大]?点?(?:意见|要求|建议|方面|任务|工作|举措|措施|原因|问题|原则|特点|重点|环节|希望|体会|做法|经验|部分))[^，。；：！？]{0,6}[：。，]\s*[“‘]?$/u;

/** The last point may be joined by other words, and a long series is a list of its own. */
const goesOnOtherwise = /另外|此外|同时|最后|再次|还要|还有|以及|等/u;

/** What is announced of a series in `text`, the block it begins in, and is not so; undefined where nothing can be said. */
export function misannounced({ markers }: Series, text: string): Announced | undefined {
  const [first] = markers;
  const last = markers.at(-1);
  if (!first || !last || last.at !== first.at || last.value < 2) return undefined;
  const found = announcedBefore(first, text);
  if (!found || last.value === found.value || Math.abs(last.value - found.value) > 2) return undefined;
  if (last.value > found.value) return found;
  // The points may go on in the paragraphs below.
  return goesOnOtherwise.test(text.slice(last.norm.end)) || !/[。！？”’]$/u.test(text.trimEnd()) ? undefined : found;
}

/** Undefined where nothing is announced right before the first marker. */
function announcedBefore({ norm }: Marker, text: string): Announced | undefined {
  const before = text.slice(Math.max(0, norm.start - 30), norm.start);
  const found = announcement.exec(before);
  const value = numeralValue(found?.[2] ?? '');
  if (!found || value === undefined || value < 2) return undefined;
  const start = norm.start - before.length + found.index;
  return { norm: normSpan(start, start + (found[1] ?? '').length), value };
}
