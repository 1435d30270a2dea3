// What every block is to the reader.
import type { FoundHeadings } from './headings';
import type { Lines } from './lines';
import type { BlockRole } from './section';

/**
 * One role for each of `count` blocks. `lead` is what stands before the first heading, where there is one;
 * what no reader sees (front matter, comments, code) counts as `aside`.
 */
export function rolesOf(
  count: number,
  { seen, blocks }: Lines,
  { headings, subtitles }: FoundHeadings,
): readonly BlockRole[] {
  const roles: BlockRole[] = new Array(count).fill('aside');
  const firstHeading = headings.find((heading) => heading.style !== 'title')?.block ?? 0;
  for (const [at, line] of seen.entries())
    roles[blocks[at]!] = line.own.role ?? (blocks[at]! < firstHeading ? 'lead' : 'body');
  for (const block of subtitles) roles[block] = 'subtitle';
  for (const { block, style, runIn } of headings) if (!runIn) roles[block] = style === 'title' ? 'title' : 'heading';
  return roles;
}
