// Drops the marks of emphasis and of HTML inside a paragraph: 市长**张伟明**表示 is read 市长张伟明表示.
import { span } from '../../base/span';
import { isChinese } from '../han';
import type { NormalizePass, Replacement } from '../normalized-text';

/** `*`, `**` or `***` around something on one line; letters and digits outside make it a sum or a masked number. */
const emphasis = /(?<![0-9A-Za-z*])(\*{1,3})(?![\s*])([^*\n\r]{1,200})(?<!\s)\1(?![0-9A-Za-z*])/g;
const tag =
  /<\/?(?:a|b|big|br|center|div|em|font|h[1-6]|i|p|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,500})?\s?\/?>/gi;
/** Only those that stand for one character of Chinese text: what `&lt;` stands for must not be read as a tag. */
const entity = /&(nbsp|ensp|emsp|ldquo|rdquo|lsquo|rsquo|middot|hellip|mdash);/g;
const entities: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['middot', '·'],
  ['hellip', '…'],
  ['mdash', '—'],
]);

export const dropMarkup: NormalizePass = {
  id: 'drop-markup',
  *propose(source): Iterable<Replacement> {
    const replacement = (start: number, end: number, text: string): Replacement => ({
      source: span(start, end),
      text,
      pass: 'drop-markup',
      ...(text === '' ? { loose: true } : {}),
    });
    for (const { index, 0: whole, 1: mark = '', 2: inside = '' } of source.matchAll(emphasis)) {
      const end = index + whole.length;
      if (!isEmphasis(source, index, end, mark, inside)) continue;
      yield replacement(index, index + mark.length, '');
      yield replacement(end - mark.length, end, '');
    }
    if (source.includes('<')) {
      for (const { index, 0: whole } of source.matchAll(tag))
        yield replacement(index, index + whole.length, /^<br/i.test(whole) ? ' ' : '');
    }
    if (source.includes('&')) {
      for (const { index, 0: whole, 1: name = '' } of source.matchAll(entity))
        yield replacement(index, index + whole.length, entities.get(name) ?? '');
    }
  },
};

/** Emphasis has Chinese in it or around it; a single `*` may also be a sign of multiplication or of a footnote. */
function isEmphasis(source: string, start: number, end: number, mark: string, inside: string): boolean {
  if (mark === '*' && /^[0-9A-Za-z]|[0-9A-Za-z]$/.test(inside)) return false;
  if (/\p{Script=Han}/u.test(inside)) return true;
  return isChinese(source.charCodeAt(start - 1)) && isChinese(source.charCodeAt(end));
}
