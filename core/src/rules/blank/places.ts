// Where white space nobody sees stands in the room of a block: from the end of the block before to its own end.
import type { Span } from '../../base/span';
import type { Part } from '../../model/part';
import type { Room as Around } from '../../model/parts';

/** Counted from the start of the block's content. */
export interface Place extends Span {
  /** Begins where the room does: it counts if a block stands before. */
  readonly opensRoom: boolean;
  /** Ends where the room does: it counts if a line ends there. */
  readonly endsRoom: boolean;
}

export interface Room {
  readonly text: string;
  /** What its first unit is counted as. */
  readonly from: number;
  /** Whether a stretch is left as it is: code, front matter, HTML. */
  readonly isKept: (start: number, end: number) => boolean;
}

const none: readonly Place[] = [];

/** Nearly all rooms are a line break or two and one line of text, of which nothing has to be read. */
export function inRoom(
  { kind, typed }: Part,
  { gap, above, behind }: Around,
  read: (room: Room) => readonly Place[],
): readonly Place[] {
  if (behind === '' && !typed.includes('\n') && !typed.includes('\r') && plain.test(above)) return none;
  const isWhole = kind === 'code' || kind === 'front-matter' || kind === 'html';
  const isKept = (start: number): boolean => isWhole && start >= gap - above.length;
  return read({ text: above + typed + behind, from: -above.length, isKept });
}

const plain = /^(?:\n|\r\n|\n\n)?[ \u3000]*$/;

/** A line break of two units counts once. */
const blankLines = /(?:\r\n|\r(?!\n)|\n)(?:[ \t\u3000]*(?:\r\n|\r(?!\n)|\n)){2,}(?=[^\s])/g;
const lineEnd = /(?<=[^\s]|^)[ \t\u3000]{1,80}(?=[\r\n]|$)/g;

export const linesIn = (room: Room): readonly Place[] => placesOf(blankLines, room);

export const spacesIn = (room: Room): readonly Place[] => placesOf(lineEnd, room);

function placesOf(pattern: RegExp, { text, from, isKept }: Room): readonly Place[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
    const end = index + found.length;
    if (isKept(from + index, from + end)) return [];
    const [opensRoom, endsRoom] = [index === 0 && pattern === lineEnd, end === text.length];
    return [{ start: from + index, end: from + end, opensRoom, endsRoom }];
  });
}
