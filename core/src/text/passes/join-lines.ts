// Joins the lines of a paragraph: nothing between two Chinese characters, one space between words of letters.
import { span } from '../../base/span';
import { isChinese, isHan } from '../han';
import type { NormalizePass, Replacement } from '../normalized-text';

/** A line break with the white space behind it and the marks of the quotation it goes on in. */
const lineBreak = /(?:(?:\r\n|[\n\r\u2028\u2029])[ \t\u3000]*(?:>[ \t]?)*)+/g;

export const joinLines: NormalizePass = {
  id: 'join-lines',
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
      const text = joins(source, start, end) ? '' : ' ';
      yield { source: span(start, end), text, pass: this.id, loose: true };
    }
  },
};

const isBlank = (code: number) => code === 0x20 || code === 0x09;
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** Whether the line before `start` and the one from `end` read on without a space. */
function joins(source: string, start: number, end: number): boolean {
  const last = lastRead(source, start);
  const next = source.charCodeAt(end);
  if (isChinese(last)) return isChinese(next) || isDigit(next);
  return isDigit(last) && isHan(next);
}

/** The unit a line ends with; an annotation, or a comma of ASCII behind a character, counts as that character. */
function lastRead(source: string, end: number): number {
  const tail = source.slice(Math.max(0, end - 16), end);
  const annotated =
    /[(（]\p{Script=Latin}[\p{Script=Latin}\p{M}]{0,11}[)）]$/u.exec(tail)?.[0] ?? /[,:;?!)]$/.exec(tail)?.[0] ?? '';
  const before = source.charCodeAt(end - annotated.length - 1);
  return annotated !== '' && isHan(before) ? before : source.charCodeAt(end - 1);
}
