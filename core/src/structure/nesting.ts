// How deep every character of a text lies in quotation marks, brackets and book title marks, and lists read at one depth.
import { type NormSpan, normSpan } from '../base/span';
import { pairedMarks } from './quotations';

/** Depth of every UTF-16 unit: 0 outside all pairs; a mark lies one deeper than what stands around its pair. */
export function nesting(text: string): Uint8Array {
  const depths = new Uint8Array(text.length);
  for (const { norm } of pairedMarks(text).pairs) {
    for (let i = norm.start; i < norm.end; i++) depths[i] = Math.min(255, depths[i]! + 1);
  }
  return depths;
}

/**
 * The items of a list inside `span`: split at 、 and between quotations or book titles that touch (“甲”“乙”,
 * GB/T 15834—2011, 4.5.3.5), both only at the depth given. Without white space around them; empty ones are left out.
 */
export function listItemsIn(text: string, span: NormSpan, depths: Uint8Array, depth: number): readonly NormSpan[] {
  const items: NormSpan[] = [];
  let start = span.start;
  const add = (end: number): void => {
    const item = text.slice(start, end);
    const from = start + item.length - item.trimStart().length;
    if (item.trim() !== '') items.push(normSpan(from, from + item.trim().length));
  };
  for (let i = span.start; i < span.end; i++) {
    if (text[i] === '、' && depths[i] === depth) {
      add(i);
      start = i + 1;
    } else if (i + 1 < span.end && touches(text[i], text[i + 1]) && depths[i] === depth + 1) {
      add(i + 1);
      start = i + 1;
    }
  }
  add(span.end);
  return items;
}

/** Where one quotation or title ends and the next begins. */
const touches = (before = '', after = ''): boolean => '”’》'.includes(before) && '“‘《'.includes(after);
