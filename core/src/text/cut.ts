// One run that cuts a text into blocks, from a place on: what the cuts of Markdown and of plain text are told alike.
import type { SourceBlock } from './source-block';

export interface Cut {
  readonly source: string;
  /** The end of the front matter, 0 where there is none: nothing before it is read. */
  readonly top: number;
  /** `top`, or the start of a line with which something new begins whatever stands before it. */
  readonly from: number;
  readonly put: (block: SourceBlock) => void;
  /**
   * Asked at the starts of lines with which something new begins whatever stands before them, with what `blankBefore`
   * of a block there would be: whether to end the run.
   */
  readonly isDone: (at: number, blankBefore: boolean) => boolean;
}
