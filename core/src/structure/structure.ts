// From blocks to sections: which block is a title, a heading, a byline … and what belongs under which heading.
import type { DocumentLanguage } from '../text/blocks';
import { rolesOf } from './block-roles';
import { headingsOf } from './headings';
import { linesOf } from './line';
import type { BlockRole, Section } from './section';
import { sectionsOf } from './sections';
import type { StructureInput } from './structure-input';

export type { StructureInput } from './structure-input';

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
  const lines = linesOf(blocks);
  const found = headingsOf(lines);
  const roles = rolesOf(blocks.length, lines, found);
  return { roles, sections: sectionsOf(blocks, roles, found.headings, documentEnd) };
}
