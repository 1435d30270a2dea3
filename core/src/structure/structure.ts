// From blocks to sections: which block is a title, a heading, a byline … and what belongs under which heading.
import type { DocumentLanguage } from '../text/blocks';
import { rolesOf } from './block-roles';
import { contentsPlace } from './contents';
import type { Heading } from './heading';
import { headingsOf } from './headings';
import { type Line, looksLike } from './line';
import { lineOf, seenLines } from './lines';
import type { BlockRole, Section } from './section';
import { sectionsOf } from './sections';
import type { StructureBlock, StructureInput } from './structure-input';

export type { StructureBlock, StructureInput } from './structure-input';

export interface Structure {
  /** One a block, in order. A paragraph whose first sentence is a heading (run-in) is `body`. */
  readonly roles: readonly BlockRole[];
  readonly sections: readonly Section[];
}

/** `documentEnd`: length of the source. Total. */
export function structure(
  blocks: readonly StructureInput[],
  _language: DocumentLanguage,
  documentEnd: number,
): Structure {
  const at = (block: number): StructureInput => blocks[block]!;
  const outline = outlineOf(blocks.length, at);
  return { roles: outline.roles, sections: sectionsOf(outline, at, documentEnd) };
}

/** What blocks are to one another, wherever they stand in the source: it outlives every edit that changes none of it. */
export interface Outline {
  /** See `Structure`. */
  readonly roles: readonly BlockRole[];
  /** In order. */
  readonly headings: readonly Heading[];
  /** One a block: how it looks to the structure. For `revisedOutline` only, as is the next. */
  readonly lines: readonly Line[];
  readonly hasContents: boolean;
}

/** Made from scratch. `at`: the block at a place below `count`. */
export const outlineOf = (count: number, at: (block: number) => StructureBlock): Outline =>
  outlined(Array.from({ length: count }, (_, block) => lineOf(at(block))));

/** How many blocks at the start and at the end are those of the version before: in kind, level, blank line and text. */
export interface Kept {
  readonly before: number;
  readonly after: number;
}

/**
 * Equals `outlineOf`. Where the blocks between those kept look to the structure like the ones they replace, as a
 * paragraph does in which somebody types, it is the previous outline itself, at the cost of these blocks. Otherwise all
 * lines are looked at anew, and the roles are the very same array if they come out the same.
 */
export function revisedOutline(
  previous: Outline,
  count: number,
  at: (block: number) => StructureBlock,
  { before, after }: Kept,
): Outline {
  const { lines } = previous;
  const fresh = Array.from({ length: count - before - after }, (_, i) => lineOf(at(before + i)));
  const isSame = (line: Line, i: number) => looksLike(lines[before + i]!, line, previous.hasContents);
  if (count === lines.length && fresh.every(isSame)) return previous;
  const revised = outlined(lines.slice(0, before).concat(fresh, lines.slice(lines.length - after)));
  return sameRoles(revised.roles, previous.roles) ? { ...revised, roles: previous.roles } : revised;
}

const sameRoles = (a: readonly BlockRole[], b: readonly BlockRole[]): boolean =>
  a.length === b.length && a.every((role, block) => role === b[block]);

function outlined(lines: readonly Line[]): Outline {
  const seen = seenLines(lines);
  const found = headingsOf(seen);
  return {
    roles: rolesOf(lines.length, seen, found),
    headings: found.headings,
    lines,
    hasContents: contentsPlace(seen) !== undefined,
  };
}
