// A line that opens with a number, by itself: where its heading would end, and what speaks against one.
import { countHan } from './line';
import { type Numbering, type NumberingStyle, numberingOf } from './numbering';

export interface NumberedText {
  readonly style: NumberingStyle;
  readonly value: number;
  /** Whether text goes on behind its first sentence. */
  readonly runIn: boolean;
  readonly ending: 'semicolon' | 'stop' | undefined;
  /** Where its heading ends, counted from the start of the line; `undefined` when it has none. */
  readonly end: number | undefined;
  /** The same when its neighbors in number are headings: a longer first sentence passes then. */
  readonly endBetween: number | undefined;
  /** Whether the heading is the whole of a sentence, its stop left out: it takes text below it to be one. */
  readonly sentence: boolean;
}

/** The longest heading on a line of its own, and the longest that runs into its paragraph, in Han characters. */
const longest = 40;
const longestRunIn = 30;
/** A longer first sentence passes when its neighbors in number are headings. */
const longestRunInBetween = 50;
/** From here on a third-level line with a comma and a full stop is a sentence. */
const sentenceLength = 25;

const semicolon = /[；;][”’]?$/u;
const fullStop = /。[”’」』）)]*$/u;

/** What the number at the start of a line makes of it; `han`: how many Han characters the line has. */
export function numberedText(text: string, han: number): NumberedText | undefined {
  const numbering = numberingOf(text);
  if (!numbering) return undefined;
  const { style, value } = numbering;
  const tail = text.slice(-2);
  const ending = semicolon.test(tail) ? 'semicolon' : fullStop.test(text) ? 'stop' : undefined;
  const end = headingEnd(text, han, numbering, longestRunIn);
  const endBetween = end ?? headingEnd(text, han, numbering, longestRunInBetween);
  const sentence = (endBetween ?? text.length) < text.length && /。[”’]?$/u.test(tail);
  return { style, value, runIn: firstSentence(text) < text.length, ending, end, endBetween, sentence };
}

/** Where the heading of a numbered line ends, `undefined` when it has none. */
function headingEnd(text: string, han: number, numbering: Numbering, limit: number): number | undefined {
  if (/[；;，,、][”’]?$/u.test(text.slice(-2)) || text.length <= numbering.end) return bare(numbering, text);
  if (isChapter(numbering)) return chapterEnd(text);
  if (isLow(numbering) && /[：:]$/u.test(text.slice(-1))) return undefined;
  if (firstSentence(text) < text.length) return runInEnd(text, numbering, limit);
  if (han > longest) return undefined;
  if (isLow(numbering) && han > sentenceLength && /[，,]/u.test(text) && text.endsWith('。')) return undefined;
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
