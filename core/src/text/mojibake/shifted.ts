// Finds stretches of byte-shifted text and walks each back to what was written.
//
// What happened to such text: in its GBK bytes A3 A1 (！) was replaced by an ASCII “!”, and “(pinyin)” was put behind
// every occurrence of some two-byte codes, both without regard to where characters begin. Where a match lay across two
// characters, everything behind it was decoded one byte off, until an ASCII byte brought the decoder back in step:
// a lead byte before ASCII became “?”, a pair in a user-defined area vanished, full-width signs were flattened to ASCII.
import type { Span } from '../../base/span';
import { isChinesePunctuation } from '../han';
import { readings } from '../readings';
import { best, type Candidate, type Choice } from './choose';
import { decodePair, encodeChar } from './gbk';
import { leadsBefore, pronounced } from './lost';
import { isCommon } from './words';

export interface Shifted {
  readonly span: Span;
  /** `tag`: what is left of a closing HTML tag, and the marks it took along. */
  readonly kind: 'shift' | 'tag';
  /** What was written; undefined where no single reading stands out. */
  readonly text: string | undefined;
}

/** Letters of a toned syllable. */
const letters = '[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,6}';

/** `?!` (a lead byte and A3 A1 are gone) or `?shù)` (a lead byte and the bracket are gone). */
const start = new RegExp(`\\?(?:!|(${letters})\\))`, 'gu');
const lostBracket = new RegExp(`^\\?(${letters})\\)`, 'u');
const annotationAtEnd = new RegExp(`\\(${letters}\\)$`, 'u');
const annotated = new RegExp(`^\\((${letters})\\)`, 'u');

/** Bounds the work on text that only looks damaged; a sentence is shorter. */
const longest = 160;

/** Every shifted stretch of a paragraph, in order. Sound text gives none. */
export function findShifted(source: string): readonly Shifted[] {
  const found: Shifted[] = [];
  for (const match of source.matchAll(start)) {
    if (match.index < (found.at(-1)?.span.end ?? 0) || !followsChinese(source, match.index)) continue;
    const stretch =
      match[1] === undefined ? afterBang(source, match.index) : afterReading(source, match.index, match[1]);
    if (stretch) found.push(stretch);
  }
  return found;
}

/** The lost lead byte stood in Chinese text: behind a character, a mark or an annotation, never in an address. */
const followsChinese = (source: string, at: number): boolean =>
  source.charCodeAt(at - 1) >= 0x80 || (source[at - 1] === ')' && source.charCodeAt(at - 2) > 0x60);

/** `L A3 A1 …` was written: `L` is lost, A3 A1 became the exclamation mark. */
function afterBang(source: string, at: number): Shifted | undefined {
  const ends = tails(source, at + 2, 0xa1);
  const heads = leadsBefore(0xa3, lastCharacter(source, at)).map((lead) => [lead, 0xa3, 0xa1]);
  return choose(source, at, ends, heads, (end) => looksShifted(source.slice(at + 2, end))) ?? garbled(source, at);
}

/** The character before a place; its annotation, if it has one, is passed over. */
const lastCharacter = (source: string, at: number): string =>
  source
    .slice(Math.max(0, at - 10), at)
    .replace(annotationAtEnd, '')
    .at(-1) ?? '';

/** No way back was found, and yet nobody writes so many rare characters in a row. */
function garbled(source: string, at: number): Shifted | undefined {
  const run = /^[\u0080-\uffff]*/.exec(source.slice(at + 2, at + 2 + longest))?.[0] ?? '';
  const rare = Array.from(run).filter(isRare).length;
  if (rare < 3 || rare * 5 < run.length) return undefined;
  return { span: { start: at, end: at + 2 + run.length }, kind: 'shift', text: undefined };
}

/** A remnant of a tag, a character nobody writes, a letter glued to characters; `?!` alone is emphasis. */
const looksShifted = (tail: string): boolean =>
  tail.endsWith('>') || tail === '?' || /\p{Script=Han}[@-~]$/u.test(tail) || Array.from(tail).some(isRare);

const isRare = (char: string): boolean => {
  const code = char.charCodeAt(0);
  return code >= 0x80 && !isChinesePunctuation(code) && !isCommon(char);
};

/** `Z …` was written, and `Z` is the second byte of a character with that reading, whose first byte stands before. */
function afterReading(source: string, at: number, reading: string): Shifted | undefined {
  const trail = encodeChar(source[at - 1] ?? '')?.[1];
  if (trail === undefined) return undefined;
  const heads = pronounced(trail, reading).map((lost) => [lost]);
  return choose(source, at, tails(source, at + reading.length + 2, undefined), heads, () => true);
}

/** One way a stretch may end: its bytes after the head, and where the text is in step again. */
interface Tail {
  readonly bytes: readonly number[];
  readonly end: number;
  /** Follows the bytes in what was written: the exclamation mark or nothing. */
  readonly after: string;
}

function choose(
  source: string,
  at: number,
  ends: readonly Tail[],
  heads: readonly (readonly number[])[],
  strange: (end: number) => boolean,
): Shifted | undefined {
  let doubtful: Choice | undefined;
  // The nearest place that gives a text is where the damage ends.
  for (const end of [...new Set(ends.map((tail) => tail.end))].sort((a, b) => a - b)) {
    const shared = { end, strange: strange(end), endsParagraph: source[end - 1] === '>' || source[end] === undefined };
    const candidates: Candidate[] = ends
      .filter((tail) => tail.end === end)
      .map(({ bytes, after }) => ({ heads, tail: bytes, after, ...shared }));
    const choice = best(source, at, candidates);
    if (choice?.text !== undefined) return shifted(source, at, choice);
    doubtful ??= choice;
  }
  return doubtful && shifted(source, at, doubtful);
}

function shifted(source: string, at: number, choice: Choice): Shifted {
  const end = choice.end + annotation(source, choice);
  return { span: { start: at, end }, kind: source[end - 1] === '>' ? 'tag' : 'shift', text: choice.text };
}

/** Length of an annotation of the last character: its match lay right on it and was decoded in step. */
function annotation(source: string, { end, text }: Choice): number {
  const found = annotated.exec(source.slice(end, end + 9));
  return found && text && readings(text.at(-1)!).includes(found[1]!) ? found[0].length : 0;
}

/** Every place where the decoder may have come back in step. */
function tails(source: string, from: number, headsLast: number | undefined): readonly Tail[] {
  const tag = /^\?\/[a-z]{1,10}>/.exec(source.slice(from, from + 14));
  if (tag) return closingQuotes.map((quote) => ({ bytes: [quote], end: from + tag[0].length, after: '' }));
  const found: Tail[] = [];
  if (source[from] === '?' && headsLast !== undefined) endAtLostLead(source, from, headsLast, [], found);
  walk(source, from, found);
  return found;
}

/** Second bytes of ” ’ 》: what closes before a tag. The first is A1, which the head ends with. */
const closingQuotes = [0xb1, 0xaf, 0xb7];

function walk(source: string, from: number, found: Tail[]): void {
  const bytes: number[] = [];
  for (let i = from; i - from <= longest; i++) {
    const char = source[i];
    if (char === undefined || char === '\n') return;
    const unit = char.charCodeAt(0);
    if (unit >= 0x80) {
      const pair = encodeChar(char);
      if (!pair) return;
      bytes.push(...pair);
      continue;
    }
    const lead = bytes.at(-1);
    if (char === '?' && lead !== undefined && endAtLostLead(source, i, lead, bytes, found)) return;
    // A trail byte of the ASCII range: it was swallowed by no one, the text is in step again.
    if (unit >= 0x40 && unit < 0x7f) found.push({ bytes: [...bytes, unit], end: i + 1, after: '' });
    // Or a full-width sign that was flattened at the very end.
    if (unit <= 0x20 || unit === 0x7f) return;
    bytes.push(0xa3, unit + 0x80);
  }
}

/** A match that lay right on the characters ends a stretch, too: its last byte is lost. False where there is none. */
function endAtLostLead(source: string, i: number, lead: number, bytes: readonly number[], found: Tail[]): boolean {
  const reading = lostBracket.exec(source.slice(i, i + 9));
  if (reading) {
    for (const lost of pronounced(lead, reading[1] ?? '')) {
      found.push({ bytes: [...bytes, lost], end: i + reading[0].length, after: '' });
    }
    return true;
  }
  // ！ took it along, or nothing followed it.
  const bang = source[i + 1] === '!';
  if (!bang && (source[i + 1] ?? '\n') !== '\n') return false;
  for (let lost = 0x40; lost <= 0xfe; lost++) {
    const char = decodePair(lead, lost);
    if (char === undefined || (!bang && !'。”’》）！？'.includes(char))) continue;
    found.push({ bytes: [...bytes, lost], end: i + (bang ? 2 : 1), after: bang ? '！' : '' });
  }
  return true;
}
