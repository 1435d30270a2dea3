// Fixtures that carry their own expectation: `$0` cursor, `[|…|]` range, `{|label:…|}` labelled range.
import type { Span } from '../base/span';

export interface MarkedRange {
  readonly span: Span;
  /** Empty for `[|…|]`. */
  readonly label: string;
  readonly text: string;
}

export interface Marked {
  /** The text without marks. */
  readonly text: string;
  readonly ranges: readonly MarkedRange[];
  readonly cursor?: number;
}

const mark = /\[\||\{\|(\w[\w-]*):|\|\]|\|\}|\$0/g;

/** Ranges may nest. Throws on a mark that is not closed: a broken fixture must not pass. */
export function parseMarkup(marked: string): Marked {
  let text = '';
  let last = 0;
  let cursor: number | undefined;
  const open: { start: number; label: string; closer: string }[] = [];
  const ranges: MarkedRange[] = [];
  for (const found of marked.matchAll(mark)) {
    text += marked.slice(last, found.index);
    last = found.index + found[0].length;
    if (found[0] === '$0') cursor = text.length;
    else if (found[0] === '[|') open.push({ start: text.length, label: '', closer: '|]' });
    else if (found[0].startsWith('{|')) open.push({ start: text.length, label: found[1] ?? '', closer: '|}' });
    else {
      const range = open.pop();
      if (range?.closer !== found[0]) throw new Error(`unbalanced mark ${found[0]} in fixture: ${marked}`);
      ranges.push({
        span: { start: range.start, end: text.length },
        label: range.label,
        text: text.slice(range.start),
      });
    }
  }
  if (open.length > 0) throw new Error(`mark not closed in fixture: ${marked}`);
  text += marked.slice(last);
  ranges.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { text, ranges, ...(cursor === undefined ? {} : { cursor }) };
}

/** Puts `[|…|]` (or `{|label:…|}`) back: failing tests then show marked text, not numbers. */
export function withMarks(text: string, ranges: readonly { readonly span: Span; readonly label?: string }[]): string {
  const points = ranges.flatMap(({ span, label }) => [
    { at: span.start, mark: label ? `{|${label}:` : '[|', closes: false, size: span.end - span.start },
    { at: span.end, mark: label ? '|}' : '|]', closes: true, size: span.end - span.start },
  ]);
  points.sort(
    (a, b) => a.at - b.at || Number(b.closes) - Number(a.closes) || (a.closes ? a.size - b.size : b.size - a.size),
  );
  let out = '';
  let last = 0;
  for (const point of points) {
    out += text.slice(last, point.at) + point.mark;
    last = point.at;
  }
  return out + text.slice(last);
}
