// Headings known by their number: which numbered lines are headings, and where the heading ends.
import { oncePer } from '../base/once-per';
import { contentsEntries } from './contents';
import { listItems, type NumberedLine } from './enumerations';
import type { Heading } from './heading';
import { countHan, type Line, type LineText } from './line';
import { type Numbering, numberingOf } from './numbering';

/** The longest heading on a line of its own, and the longest that runs into its paragraph, in Han characters. */
const longest = 40;
const longestRunIn = 30;
/** A longer first sentence passes when its neighbors in number are headings. */
const longestRunInBetween = 50;
/** From here on a third-level line with a comma and a full stop is a sentence. */
const sentenceLength = 25;

const numberingIn: (own: LineText) => Numbering | undefined = oncePer(({ text }) => numberingOf(text));

/** Headings by their place among the lines. Only paragraphs are read: in Markdown `1. ` makes a list item. */
export function numberedHeadings(lines: readonly Line[]): ReadonlyMap<number, Heading> {
  const numbered = lines.flatMap((line, at) => {
    const numbering = line.kind === 'paragraph' ? numberingIn(line.own) : undefined;
    return numbering ? [{ at, line, numbering, runIn: firstSentence(line.text) < line.text.length }] : [];
  });
  const items = listItems(lines, numbered);
  const contents = contentsEntries(lines);
  const headings = new Map<number, Heading>();
  const accept = (one: NumberedLine, limit: number): void => {
    const end = headingEnd(one, limit);
    if (end === undefined || (isSentence(one.line, end) && !hasTextBelow(lines, one))) return;
    const { block, start } = one.line;
    headings.set(one.at, { style: one.numbering.style, block, start, end: start + end, runIn: one.runIn });
  };
  const free = numbered.filter((one) => !items.has(one.at) && !contents.has(one.at));
  for (const one of free) accept(one, longestRunIn);
  const accepted = new Set(free.filter(({ at }) => headings.has(at)));
  for (const one of free) if (!headings.has(one.at) && isBetween(one, accepted)) accept(one, longestRunInBetween);
  return headings;
}

/** Whether the heading before or behind it in number has been accepted. */
function isBetween({ at, numbering }: NumberedLine, accepted: ReadonlySet<NumberedLine>): boolean {
  for (const other of accepted) {
    const apart = other.numbering.value - numbering.value;
    if (other.numbering.style === numbering.style && Math.abs(apart) <= 2 && apart > 0 === other.at > at) return true;
  }
  return false;
}

const isSentence = (line: Line, end: number): boolean => end < line.text.length && /。[”’]?$/u.test(line.text);

/** Whether something stands under it: its own paragraph goes on, or the next line is neither its like nor the end. */
function hasTextBelow(lines: readonly Line[], { at, numbering, runIn }: NumberedLine): boolean {
  const next = lines[at + 1];
  return runIn || (next !== undefined && numberingOf(next.text)?.style !== numbering.style);
}

/** Where the heading of a numbered line ends, `undefined` when it has none. */
function headingEnd({ line, numbering, runIn }: NumberedLine, limit: number): number | undefined {
  const { text } = line;
  if (/[；;，,、][”’]?$/u.test(text) || text.length <= numbering.end) return bare(numbering, text);
  if (isChapter(numbering)) return chapterEnd(text);
  if (isLow(numbering) && /[：:]$/u.test(text)) return undefined;
  if (runIn) return runInEnd(text, numbering, limit);
  if (line.han > longest) return undefined;
  if (isLow(numbering) && line.han > sentenceLength && /[，,]/u.test(text) && /。$/u.test(text)) return undefined;
  return text.replace(/[。：:][”’]?$/u, '').length;
}

/** 第一章 may stand alone; 一、 may not. */
const bare = (numbering: Numbering, text: string): number | undefined =>
  isChapter(numbering) && numbering.marker.length === text.length ? text.length : undefined;

/** 第二章规定的…… is the start of a sentence. */
const chapterEnd = (text: string): number | undefined =>
  countHan(text) > 34 || /[，。；：,;:]/u.test(text.replace(/[\s\u3000]/gu, '').slice(0, -1)) || /[。：:]$/u.test(text)
    ? undefined
    : text.length;

function runInEnd(text: string, numbering: Numbering, limit: number): number | undefined {
  if (isLow(numbering)) return undefined;
  const end = firstSentence(text) - 1;
  const head = text.slice(0, end);
  if (countHan(head) > limit || /[；;：:？！]/u.test(head) || opens(head) !== 0) return undefined;
  return end > numbering.end ? end : undefined;
}

/** Behind the first full stop, or the length of the text. */
function firstSentence(text: string): number {
  const stop = text.indexOf('。');
  return stop < 0 ? text.length : stop + 1;
}

/** Quotation marks still open at the end. */
const opens = (text: string): number =>
  (text.match(/[“‘《（(]/gu)?.length ?? 0) - (text.match(/[”’》）)]/gu)?.length ?? 0);

const isChapter = ({ style }: Numbering): boolean => style === 'part' || style === 'chapter' || style === 'section';
const isLow = ({ style }: Numbering): boolean => style === 'arabic' || style === 'arabic-in-parentheses';
