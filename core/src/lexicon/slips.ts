// Characters that are probably slips: with another one that sounds or looks like it, the text reads as common words.
import { dictionary, longestWord } from './dictionary';
import type { Likeness } from './likeness';
import { eachNearWord, isNumeral, mayBeNear } from './near-words';

/** Half-open UTF-16 offsets. */
export interface Slip {
  readonly at: number;
  /** The character that belongs there. */
  readonly right: string;
  /** The word it makes, and where that begins. */
  readonly word: string;
  readonly start: number;
  readonly likeness: Likeness;
  /** Bits less than the text as written. */
  readonly gain: number;
}

/** How many bits a correction must save, by the length of the word it makes. Set by what published text is silent at. */
const least: Readonly<Record<Likeness, readonly [two: number, three: number, four: number]>> = {
  tone: [12, 8, 6],
  sound: [16, 8, 6],
  shape: [14, 11, 7],
  near: [Infinity, Infinity, 9],
};
/** What is asked at least where the stretch reads as two words already. */
const twoWords = 12;
/** A pair is short evidence: it must be a frequent word. */
const dearestPair = 16;
/** A character that stands alone this often is a word of its own, whatever its neighbors. */
const particle = 8.5;
/** Next to the word nothing may stand that is hard to read itself: this is a name, or damage, and no slip. */
const stray = 13;
/** How far around a character its context is read. */
const reach = 8;

/** Every slip in a text, by appearance; the words they make do not overlap. */
export function findSlips(text: string): readonly Slip[] {
  const { alone } = dictionary();
  const joined = joints(text);
  const found: Slip[] = [];
  const keep = (slip: Slip | undefined): void => {
    if (slip) found.push(slip);
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isHan(code)) continue;
    const pairs = joined[at]! | (joined[at + 1]! << 1) | (joined[at + 2]! << 2);
    for (let gaps = gapsOfFour[pairs]!, gap = 0; gaps !== 0; gaps >>= 1, gap++)
      if ((gaps & 1) !== 0) keep(slipIn(text, at, at + 4, at + gap));
    for (let gaps = gapsOfThree[pairs & 3]!, gap = 0; gaps !== 0; gaps >>= 1, gap++)
      if ((gaps & 1) !== 0 && alone[text.charCodeAt(at + gap)]! > particle) keep(slipIn(text, at, at + 3, at + gap));
    if (joined[at] === 1 || (at > 0 && joined[at - 1] === 1) || alone[code]! <= particle) continue;
    keep(slipIn(text, at, at + 2, at));
    if (at > 0) keep(slipIn(text, at - 1, at + 1, at));
  }
  return best(found);
}

/**
 * By which of its three pairs meet in some word (the first one is 1, the second 2, the third 4): which of four characters
 * may be the wrong one, as bits. The pairs it is no part of must meet, and those it is part of must not all.
 */
const gapsOfFour: readonly number[] = [0, 0b0100, 0, 0b1100, 0b0010, 0b0110, 0b0011, 0];

/** The same for three characters and their two pairs. */
const gapsOfThree: readonly number[] = [0b010, 0b110, 0b011, 0];

/** Of slips whose words overlap the one that saves most; by appearance. */
function best(found: readonly Slip[]): readonly Slip[] {
  const kept: Slip[] = [];
  for (const slip of [...found].sort((a, b) => b.gain - a.gain)) {
    if (!kept.some((one) => slip.start < one.start + one.word.length && one.start < slip.start + slip.word.length))
      kept.push(slip);
  }
  return kept.sort((a, b) => a.at - b.at);
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** 1 where a unit and the next one stand side by side in some word. */
function joints(text: string): Uint8Array {
  const { meet } = dictionary();
  const joined = new Uint8Array(text.length);
  let code = text.charCodeAt(0);
  for (let i = 0; i + 1 < text.length; i++) {
    const next = text.charCodeAt(i + 1);
    if (meet(code, next)) joined[i] = 1;
    code = next;
  }
  return joined;
}

/** The best word from `start` to `end` that differs at `at`, if it saves enough. */
function slipIn(text: string, start: number, end: number, at: number): Slip | undefined {
  if (!mayBeNear(text, start, end, at)) return undefined;
  const { alone } = dictionary();
  const size = end - start;
  let apart = 0;
  for (let i = start; i < end; i++) apart += alone[text.charCodeAt(i)]!;
  // However the text is read, it costs no more than one character at a time.
  const most = Math.min(apart - softest[size - 2]!, size === 2 ? dearestPair : Infinity);
  let found: Slip | undefined;
  let view: Costs | undefined;
  eachNearWord(text, start, end, at, most, ({ word, cost, likeness }) => {
    const right = word.charAt(at - start);
    if (isNumeral(right) || isNumeral(text.charAt(at))) return;
    if (standsWithout(text, start, end, at)) return;
    view ??= costsAround(text, at);
    const gain = view.total - (view.before(start) + cost + view.behind(end));
    if (isTwoWords(text, start, end) && gain < twoWords) return;
    if (gain < least[likeness][size - 2]! || gain <= (found?.gain ?? 0)) return;
    if (view.strayBefore(start) <= stray && view.strayBehind(end) <= stray)
      found = { at, right, word, start, likeness, gain };
  });
  return found;
}

/** The rest is a word by itself, so the character at its edge may be another word. */
const standsWithout = (text: string, start: number, end: number, at: number): boolean => {
  const [from, to] = at === start ? [start + 1, end] : at === end - 1 ? [start, end - 1] : [0, 0];
  return to - from > 1 && dictionary().cost(text, from, to) !== undefined;
};

/** 权利清单 for 权力清单: two common words that may well be meant. */
const isTwoWords = (text: string, start: number, end: number): boolean =>
  end - start === 4 &&
  dictionary().cost(text, start, start + 2) !== undefined &&
  dictionary().cost(text, start + 2, end) !== undefined;

const softest = [0, 1, 2].map((i) => Math.min(...Object.values(least).map((row) => row[i] ?? Infinity)));
interface Costs {
  readonly total: number;
  before(offset: number): number;
  behind(offset: number): number;
  /** Bits of the character right before an offset where it stands alone in the cheapest reading; else 0. */
  strayBefore(offset: number): number;
  strayBehind(offset: number): number;
}

/** The cheapest rows of words from either side of a stretch around a character. */
function costsAround(text: string, at: number): Costs {
  let from = at;
  while (from > 0 && from > at - reach && isHan(text.charCodeAt(from - 1))) from--;
  let to = at + 1;
  while (to < text.length && to < at + reach && isHan(text.charCodeAt(to))) to++;
  const { alone, cost } = dictionary();
  const size = to - from;
  const before = new Float64Array(size + 1).fill(Infinity);
  const behind = new Float64Array(size + 1).fill(Infinity);
  const strayBefore = new Float64Array(size + 1);
  const strayBehind = new Float64Array(size + 1);
  const edges: [number, number, number][] = [];
  for (let i = 0; i < size; i++) {
    edges.push([i, i + 1, alone[text.charCodeAt(from + i)]!]);
    for (let length = 2; length <= longestWord && i + length <= size; length++) {
      const bits = cost(text, from + i, from + i + length);
      if (bits !== undefined) edges.push([i, i + length, bits]);
    }
  }
  before[0] = 0;
  for (const [a, b, bits] of edges) {
    if (before[a]! + bits >= before[b]!) continue;
    before[b] = before[a]! + bits;
    strayBefore[b] = b === a + 1 ? bits : 0;
  }
  behind[size] = 0;
  for (const [a, b, bits] of edges.reverse()) {
    if (behind[b]! + bits >= behind[a]!) continue;
    behind[a] = behind[b]! + bits;
    strayBehind[a] = b === a + 1 ? bits : 0;
  }
  return {
    total: before[size]!,
    before: (offset) => before[offset - from] ?? Infinity,
    behind: (offset) => behind[offset - from] ?? Infinity,
    strayBefore: (offset) => strayBefore[offset - from] ?? 0,
    strayBehind: (offset) => strayBehind[offset - from] ?? 0,
  };
}
