// What every block is to the reader.
import type { FoundHeadings } from './headings';
import type { Line } from './line';
import { roleOf } from './roles';
import type { BlockRole } from './section';

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
    return roleOf(line.text) ?? (at < firstHeading ? 'lead' : 'body');
  });
}
