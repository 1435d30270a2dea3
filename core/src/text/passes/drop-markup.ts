// Drops the marks of emphasis and of HTML inside a paragraph: 市长**张伟明**表示 is read 市长张伟明表示.
import { type Span, span } from '../../base/span';
import { isChinese } from '../han';
import { entitiesIn } from '../html-entities';
import { tagsIn } from '../html-tags';
import type { NormalizePass, Replacement } from '../normalized-text';

/** `*`, `**` or `***` around something on one line; letters and digits outside make it a sum or a masked number. */
const emphasis = /(?<![0-9A-Za-z*])(\*{1,3})(?![\s*])([^*\n\r]{1,200})(?<!\s)\1(?![0-9A-Za-z*])/g;
export const dropMarkup: NormalizePass = {
  id: 'drop-markup',
  units: /[*<&]/,
  *propose(source): Iterable<Replacement> {
    const replacement = (start: number, end: number, text: string): Replacement => ({
      source: span(start, end),
      text,
      pass: 'drop-markup',
      ...(text === '' ? { loose: true } : {}),
    });
    const marked = source.includes('*') ? source.matchAll(emphasis) : [];
    for (const { index, 0: whole, 1: mark = '', 2: inside = '' } of marked) {
      const end = index + whole.length;
      if (!isEmphasis(source, index, end, mark, inside)) continue;
      yield replacement(index, index + mark.length, '');
      yield replacement(end - mark.length, end, '');
    }
    for (const { span: at, name } of tagsIn(source)) yield replacement(at.start, at.end, apart.has(name) ? ' ' : '');
    for (const { span: at, text } of entitiesIn(source)) {
      // What `&lt;` stands for must not be read as a tag.
      if (text !== undefined) yield replacement(at.start, at.end, text === ' ' && isEdge(source, at) ? '' : text);
    }
  },
};

/** Tags between what does not belong together even where no line break is shown. */
const apart: ReadonlySet<string> = new Set(['br', 'hr', 'td', 'th', 'li', 'dd', 'dt']);

/** Whether nothing but white space, written one way or the other, stands between it and an end of the block. */
const isEdge = (source: string, { start, end }: Span): boolean =>
  blank.test(source.slice(Math.max(0, start - 200), start)) || blank.test(source.slice(end, end + 200));
const blank = /^(?:\s|&(?:amp;)*(?:nbsp|ensp|emsp|#160|#12288);?)*$/i;

/** Emphasis has Chinese in it or around it; a single `*` may also be a sign of multiplication or of a footnote. */
function isEmphasis(source: string, start: number, end: number, mark: string, inside: string): boolean {
  if (mark === '*' && /^[0-9A-Za-z]|[0-9A-Za-z]$/.test(inside)) return false;
  if (/\p{Script=Han}/u.test(inside)) return true;
  return isChinese(source.charCodeAt(start - 1)) && isChinese(source.charCodeAt(end));
}
