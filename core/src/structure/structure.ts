// From blocks to sections: which block is a title, a heading, a byline … and what belongs under which heading.
import type { DocumentLanguage, SourceBlock } from '../text/blocks';
import type { NormalizedText } from '../text/normalized-text';
import type { BlockRole, Section } from './section';

export interface StructureInput extends SourceBlock {
  readonly text: NormalizedText;
}

export interface Structure {
  /** One a block, in order. */
  readonly roles: readonly BlockRole[];
  readonly sections: readonly Section[];
}

/** `documentEnd`: length of the source. Total. */
export function structure(
  blocks: readonly StructureInput[],
  _language: DocumentLanguage,
  _documentEnd: number,
): Structure {
  return { roles: blocks.map(() => 'body'), sections: [] };
}
