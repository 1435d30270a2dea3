// Which words belong to a speech: the quotation before or behind its verb, or the sentences that follow.
import { type NormSpan, normSpan } from '../base/span';
import { speechVerbs } from '../lexicon/speech-verbs';
import { pairedMarks } from '../structure/quotations';
import { sentences } from '../structure/sentences';
import type { Attribution } from './speech-attributions';

/** Offsets count in the block's norm. */
export interface Words {
  readonly at: NormSpan;
  readonly quoted: boolean;
}

/** By appearance; none where what is said is not clear. */
export function saidAround(attribution: Attribution): readonly Words[] {
  const text = attribution.block.text.text;
  const { who, verb, at } = attribution;
  if (who.kind === 'unknown') return trimmed(text, normSpan(1, text.length - 1), true);
  const before = quotedBefore(text, at.start);
  const after = wordsAfter(text, at.end, verb === undefined, attribution);
  return [...before, ...after];
}

/** Between a quotation and who said it: 在总结讲话中， */
const bridge = /^(?:[^，。；：“”]{0,16}[，,])?(?:采访中|会上|一旁的|身旁的)?$/u;

/** “……。”李若川说 */
function quotedBefore(text: string, start: number): readonly Words[] {
  const close = text.lastIndexOf('”', start - 1);
  if (close < 0 || !bridge.test(text.slice(close + 1, start))) return [];
  const pair = pairedMarks(text).pairs.find(
    ({ norm, depth, kind }) => norm.end === close + 1 && depth === 0 && kind === 'quotation',
  );
  if (!pair || !(opensSentence(text, pair.norm.start) && /[。！？…，,]$/u.test(text.slice(0, close)))) return [];
  return trimmed(text, pair.inner, true);
}

const opensSentence = (text: string, at: number): boolean => at === 0 || /[。！？”\n]/.test(text.charAt(at - 1));

function wordsAfter(text: string, end: number, label: boolean, attribution: Attribution): readonly Words[] {
  const mark = /^(?:[，,：:]\s?)?/.exec(text.slice(end))?.[0] ?? '';
  const from = end + mark.length;
  if (/^[。！]/.test(text.slice(end)) || from >= attribution.until) return [];
  if (text.charAt(from) === '“') {
    const quoted = quotedAt(text, from);
    if (quoted) return quoted;
  }
  const stop = restEnd(text, from, label || /[：:]/.test(mark), attribution);
  return trimmed(text, normSpan(from, stop), false);
}

/** The quotation that opens at `from`, if it is speech and not a formulation in quotation marks. */
function quotedAt(text: string, from: number): readonly Words[] | undefined {
  const pair = pairedMarks(text).pairs.find(({ norm }) => norm.start === from);
  // A quotation that goes on in the next paragraph is closed there.
  if (!pair)
    return /[。！？…]$/u.test(text) && !text.includes('”')
      ? trimmed(text, normSpan(from + 1, text.length), true)
      : undefined;
  const whole = /[。！？…，,]$/u.test(text.slice(pair.inner.start, pair.inner.end));
  const closes = pair.norm.end >= text.length || /^[。！？；]/.test(text.slice(pair.norm.end));
  return whole || (closes && pair.inner.end - pair.inner.start >= 8) ? trimmed(text, pair.inner, true) : undefined;
}

/** A sentence that goes on with what should be done, or counts on. */
const goesOn =
  /(?:^|[，；、,;])(?:(?:同时|此外|另外|其次|其中|因此|所以|对此|下一?步|今后|接下来|各级|各地|各部门|大家|全市上下|[\p{Script=Han}]{2,12}(?<![主重首只即大回适响反供相对])(?=[将要应须]))[，,]?)?(?:要|将|必须|应|应当|应该|需要|务必|切实|坚持|我们|希望|愿|一是|二是|三是|四是|既要|更要|还要|也要|把)/u;
/** A sentence in which the report itself speaks. */
const narrates =
  /^(?:[^，。“”]{0,6}(?:会议|会上|会前|会后|会谈|会见|活动|仪式|现场|记者|采访|节目)|当[天日晚]|[昨今]天|随后|其间|期间|据|目前|近年|截至|今年|去年|\d|[他她](?!们)|“)/;

/** Where indirect speech ends: at the latest where somebody else is named or speaks. */
function restEnd(text: string, from: number, colon: boolean, { until, namedBehind }: Attribution): number {
  const all = sentences(text);
  const first = all.findIndex(({ end }) => end > from);
  let end = all[first]?.end ?? text.length;
  for (const one of all.slice(first + 1)) {
    const sentence = text.slice(one.start, one.end);
    const named = one.end > until || namedBehind.some((at) => at >= one.start && at < one.end);
    if (named || narrates.test(sentence) || speechVerbs(sentence).length > 0 || !(colon || goesOn.test(sentence)))
      break;
    end = one.end;
  }
  return Math.min(end, until);
}

function trimmed(text: string, { start, end }: NormSpan, quoted: boolean): readonly Words[] {
  const words = text.slice(start, end);
  const lead = /^[\s，,：:]*/.exec(words)?.[0].length ?? 0;
  const tail = /[\s，。、；：,;:“]*$/u.exec(words)?.[0].length ?? 0;
  return words.length - lead - tail < 2 ? [] : [{ at: normSpan(start + lead, end - tail), quoted }];
}
