// A heading before it becomes a section: where it stands and how it is marked.
import type { NumberingStyle } from './numbering';

/** Headings of one style are siblings. `dispatch`: the headline over 本报讯 …; `plain`: known by its shape only. */
export type HeadingStyle = 'title' | `markdown-${number}` | 'dispatch' | 'column' | NumberingStyle | 'bold' | 'plain';

export interface FoundHeading {
  readonly style: HeadingStyle;
  /** Its text without marks, in the block's norm. */
  readonly start: number;
  readonly end: number;
  /** Whether running text goes on behind it in the same block: （一）加强领导。各地…… */
  readonly runIn: boolean;
}

export interface Heading extends FoundHeading {
  /** Its place among the blocks. */
  readonly block: number;
}
