// The parts of a report: what the outline shows.

import type { Span } from '../base/span';

export type SectionKind = 'title' | 'heading' | 'lead' | 'byline';

export interface Section {
  readonly kind: SectionKind;
  /** As read: marks and annotations removed, inner space kept, in the document's own script. */
  readonly name: string;
  /** 0 for the title, 1 for the highest headings; a lead has the level of its siblings. */
  readonly level: number;
  /** From its heading to the last character before the next section of its level or above. */
  readonly span: Span;
  /** The heading's text without marks; absent for a lead. */
  readonly heading?: Span;
  readonly children: readonly Section[];
}

/** What a block is to the reader. */
export type BlockRole =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'dateline'
  | 'lead'
  | 'body'
  | 'byline'
  | 'ellipsis'
  | 'aside';
