// What every block is to the reader.
import { oncePer } from '../base/once-per';
import type { FoundHeadings } from './headings';
import type { Line, LineText } from './line';
import { roleOf } from './roles';
import type { BlockRole } from './section';

const roleOfLine: (own: LineText) => BlockRole | undefined = oncePer(({ text }) => roleOf(text));

/**
 * One role for each of `count` blocks. `lead` is what stands before the first heading, where there is one;
 * what no reader sees (front matter, comments, code) counts as `aside`.
 */
export function rolesOf(
  count: number,
  lines: readonly Line[],
  { headings, subtitles }: FoundHeadings,
): readonly BlockRole[] {
  const byBlock = new Map(headings.map((heading) => [heading.block, heading]));
  const lineOf = new Map(lines.map((line) => [line.block, line]));
  const firstHeading = headings.find((heading) => heading.style !== 'title')?.block ?? 0;
  return Array.from({ length: count }, (_, at) => {
    const line = lineOf.get(at);
    if (!line) return 'aside';
    const heading = byBlock.get(at);
    if (heading && !heading.runIn) return heading.style === 'title' ? 'title' : 'heading';
    if (subtitles.has(at)) return 'subtitle';
    return roleOfLine(line.own) ?? (at < firstHeading ? 'lead' : 'body');
  });
}
