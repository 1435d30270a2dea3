// A block read by itself, and the room it takes in the source; nothing of it depends on the rest of the document.
import type { BlockKind, SourceBlock } from '../text/blocks';
import { scriptBalance } from '../text/script';
import type { Knowledge } from './document-model';
import { type BlockReading, readBlock } from './read-block';

/** Its room goes from the end of the block before (or the start of the document) to its own end. */
export interface LaidBlock {
  readonly kind: BlockKind;
  readonly level: number;
  readonly blankBefore: boolean;
  readonly reading: BlockReading;
  /** Its content as typed. */
  readonly typed: string;
  /** UTF-16 units of the source from the start of its room to its span, from there to its content, and behind that. */
  readonly gap: number;
  readonly lead: number;
  readonly tail: number;
  /** The source of its room before its content, and behind it. */
  readonly above: string;
  readonly behind: string;
  /** `scriptBalance` of its room. */
  readonly balance: number;
}

/** `roomStart`: where the block before ends. `earlier`: a reading of the same kind and content, if there was one. */
export function layBlock(
  source: string,
  { kind, span, content, level, blankBefore }: SourceBlock,
  roomStart: number,
  knowledge: Knowledge,
  earlier?: (kind: BlockKind, typed: string) => BlockReading | undefined,
): LaidBlock {
  const own = earlier ? ownCopy : asItIs;
  const typed = own(source.slice(content.start, content.end));
  const above = own(source.slice(roomStart, content.start));
  const behind = own(source.slice(content.end, span.end));
  return {
    kind,
    level,
    blankBefore,
    reading: readBlock(kind, typed, knowledge, earlier?.(kind, typed)),
    typed,
    gap: span.start - roomStart,
    lead: content.start - span.start,
    tail: span.end - content.end,
    above,
    behind,
    balance: scriptBalance(above) + scriptBalance(typed) + scriptBalance(behind),
  };
}

/** The same block behind another gap, or the very same object. Its span starts at `start`. */
export function movedTo(block: LaidBlock, source: string, roomStart: number, start: number): LaidBlock {
  const { lead, typed, tail } = block;
  const above = source.slice(roomStart, start + lead);
  if (above === block.above) return block;
  const balance = scriptBalance(source.slice(roomStart, start + lead + typed.length + tail));
  return { ...block, gap: start - roomStart, above: ownCopy(above), balance };
}

/** The same block by another vote, or the very same object. */
export function votedOn(block: LaidBlock, knowledge: Knowledge): LaidBlock {
  const reading = readBlock(block.kind, block.typed, knowledge, block.reading);
  return reading === block.reading ? block : { ...block, reading };
}

/** A slice would keep the whole document in memory as long as the block is kept. Engines share no text with short joins that were flattened. */
const ownCopy = (slice: string): string => ` ${slice}`.slice(1);

const asItIs = (slice: string): string => slice;
