// Headings known by their number: which numbered lines are headings, and where the heading ends.
import { contentsEntries } from './contents';
import { listItems, type NumberedLine } from './enumerations';
import type { FoundHeading } from './heading';
import type { Line } from './line';
import type { Lines } from './lines';
import type { NumberedText } from './numbered-text';

/** Headings by their place among the lines. Only paragraphs are read: in Markdown `1. ` makes a list item. */
export function numberedHeadings(lines: Lines): ReadonlyMap<number, FoundHeading> {
  const numbered = numberedLines(lines);
  const headings = new Map<number, FoundHeading>();
  if (numbered.length === 0) return headings;
  const items = listItems(lines, numbered);
  const contents = contentsEntries(lines);
  const accept = (one: NumberedLine, end: number | undefined): void => {
    const { style, sentence, runIn } = one.numbered;
    if (end === undefined || (sentence && !hasTextBelow(lines.seen, one))) return;
    const { start } = one.line.own;
    headings.set(one.at, { style, start, end: start + end, runIn });
  };
  const free = numbered.filter((one) => !items.has(one.at) && !contents.has(one.at));
  for (const one of free) accept(one, one.numbered.end);
  const isBetween = neighbors(free.filter(({ at }) => headings.has(at)));
  for (const one of free) if (!headings.has(one.at) && isBetween(one)) accept(one, one.numbered.endBetween);
  return headings;
}

function numberedLines({ seen, notable }: Lines): readonly NumberedLine[] {
  const numbered: NumberedLine[] = [];
  for (const at of notable) {
    const line = seen[at]!;
    if (line.own.numbered && line.kind === 'paragraph') numbered.push({ at, line, numbered: line.own.numbered });
  }
  return numbered;
}

/** Tells whether the heading before or behind a line in number (at most two away) is among those accepted. */
function neighbors(accepted: readonly NumberedLine[]): (one: NumberedLine) => boolean {
  const key = ({ style }: NumberedText, value: number): string => `${style}:${value}`;
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const { at, numbered } of accepted) {
    const own = key(numbered, numbered.value);
    if (!first.has(own)) first.set(own, at);
    last.set(own, at);
  }
  return ({ at, numbered }) =>
    [0, 1, 2].some((apart) => (first.get(key(numbered, numbered.value - apart)) ?? at) < at) ||
    [1, 2].some((apart) => (last.get(key(numbered, numbered.value + apart)) ?? at) > at);
}

/** Whether something stands under it: its own paragraph goes on, or the next line is neither its like nor the end. */
function hasTextBelow(lines: readonly Line[], { at, numbered }: NumberedLine): boolean {
  const next = lines[at + 1];
  return numbered.runIn || (next !== undefined && next.own.numbered?.style !== numbered.style);
}
