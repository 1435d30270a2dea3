// What a line of Markdown starts outside of all lists, quotations and code, told by its first units.
import { type Span, span } from '../base/span';
import { unitClass } from '../base/unit-class';
import { isSpace, trimmed } from './lines';

/**
 * `text`: a paragraph, or more of one. `indented`: more of a paragraph, but no start of one. `heading`: an unindented
 * heading with `#`. `other`: anything else, or what cannot be told without the lines around.
 */
export type LineStart = 'blank' | 'text' | 'indented' | 'heading' | 'other';

/** Of a line at–end without its break. A line is `text` only where CommonMark with tables reads it as such after any line of text. */
export function lineStart(source: string, at: number, end: number): LineStart {
  let first = at;
  while (first < end && isBlankInMarkdown(source.charCodeAt(first))) first++;
  if (first === end) return 'blank';
  const isText = startsText(source, first, end);
  if (first > at) return isText ? 'indented' : 'other';
  if (isText) return 'text';
  return headingMark(source, first, end) > 0 ? 'heading' : 'other';
}

const isBlankInMarkdown = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0x0d;

/** ASCII that means nothing at the start of a line. */
const isHarmless = unitClass(/[A-Za-z!"$%&'(),./;?@[\\\]^{}]/);
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function startsText(source: string, first: number, end: number): boolean {
  const unit = source.charCodeAt(first);
  if (unit >= 0x80) return !isSpace(unit) || !mayDelimitTable(source, first, end);
  if (isHarmless(unit)) return true;
  if (isDigit(unit)) return !isNumbered(source, first, end);
  if (unit === 0x23) return headingMark(source, first, end) === 0;
  return '*-+_'.includes(String.fromCharCode(unit)) && runEndsInText(source, first, end);
}

/** `1.` or `1)` before white space. */
function isNumbered(source: string, first: number, end: number): boolean {
  let i = first;
  while (i < end && isDigit(source.charCodeAt(i))) i++;
  const mark = source.charCodeAt(i);
  return i < end && (mark === 0x2e || mark === 0x29) && (i + 1 === end || isBlankInMarkdown(source.charCodeAt(i + 1)));
}

/** `**甲`, which is neither a list nor a rule. */
function runEndsInText(source: string, first: number, end: number): boolean {
  let i = first + 1;
  while (i < end && source.charCodeAt(i) === source.charCodeAt(first)) i++;
  return i < end && source.charCodeAt(i) >= 0x80 && !isSpace(source.charCodeAt(i));
}

/** The line below the head of a table may be indented by any white space. */
function mayDelimitTable(source: string, first: number, end: number): boolean {
  let i = first;
  while (i < end && isBlankUnit(source.charCodeAt(i))) i++;
  return i < end && '|:-'.includes(source[i]!);
}

/** How many `#` a heading starts with at `first`, 0 if there is none. */
export function headingMark(source: string, first: number, end: number): number {
  let i = first;
  while (i < end && source.charCodeAt(i) === 0x23) i++;
  const marks = i - first;
  return marks <= 6 && (i === end || isBlankInMarkdown(source.charCodeAt(i))) ? marks : 0;
}

const openingMark = /^#{1,6}[ \t]*/;
const closingMark = /(?:^|[ \t])#+\s*$/;

/** The text of a heading without the marks at both ends. `line` starts with the first mark. */
export function headingContent(source: string, line: Span): Span {
  const typed = source.slice(line.start, line.end);
  const start = openingMark.exec(typed)?.[0].length ?? 0;
  const text = typed.slice(start).replace(closingMark, '');
  return trimmed(source, span(line.start + start, line.start + start + text.length));
}

/** What a line that counts as blank may hold: white space, and the marks of a quotation. */
export const isBlankUnit = unitClass(/[\s>]/);
