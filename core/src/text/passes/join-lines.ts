// Joins the lines of a paragraph: nothing between two Chinese characters, one space between words of letters.
import { span } from '../../base/span';
import { isChinese, isHan } from '../han';
import type { NormalizePass, Replacement } from '../normalized-text';

/** A line break with the white space behind it and the marks of the quotation it goes on in. */
const lineBreak = /(?:(?:\r\n|[\n\r\u2028\u2029])[ \t\u3000]*(?:>[ \t]?)*)+/g;

export const joinLines: NormalizePass = {
  id: 'join-lines',
  units: /[\n\r\u2028\u2029]/,
  *propose(source): Iterable<Replacement> {
    for (const { index, 0: run } of source.matchAll(lineBreak)) {
      // Found by hand, not by the pattern: a pattern that starts with spaces takes quadratic time on a long row of them.
      let start = index;
      while (isBlank(source.charCodeAt(start - 1))) start--;
      const end = index + run.length;
      const before = source[start - 1];
      const after = source[end];
      // At the ends of a block, and between the rows of a table, a break stays what it is.
      if (before === undefined || after === undefined || before === '|' || after === '|') continue;
      // Two spaces or a backslash before the break: the writer wants the line to end here.
      if (index - start >= 2 || before === '\\') continue;
      const text = joins(lastRead(source, start), firstRead(source, end)) ? '' : ' ';
      yield { source: span(start, end), text, pass: 'join-lines', loose: true };
    }
  },
};

const isBlank = (code: number) => code === 0x20 || code === 0x09;
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** Whether a line that ends with one unit and a line that starts with the other read on without a space. */
function joins(last: number, first: number): boolean {
  if (isChinese(last)) return isChinese(first) || isDigit(first);
  return isDigit(last) && isHan(first);
}

/** What other passes drop, and a stop of ASCII behind a character, do not decide how a line ends. */
const unread = [/\*{1,3}$/, /[(（]\p{Script=Latin}(?:\p{Script=Latin}|\p{M}){0,11}[)）]$/u, /[,:;?!)]$/];

function lastRead(source: string, end: number): number {
  let tail = source.slice(Math.max(0, end - 24), end);
  const last = tail.charCodeAt(tail.length - 1);
  for (const pattern of unread) tail = tail.replace(pattern, '');
  const before = tail.charCodeAt(tail.length - 1);
  return isHan(before) ? before : last;
}

const firstRead = (source: string, start: number): number =>
  source
    .slice(start, start + 4)
    .replace(/^\*{1,3}/, '')
    .charCodeAt(0);
