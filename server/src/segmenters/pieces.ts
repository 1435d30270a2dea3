// From the tokens of a back end to token ends, whatever the text holds and however long it is.
import type { TokenEnds } from '@dinggao/core';

/** No back end is given more at once: some need 1.5 GB or ten seconds for one endless paragraph. */
export const longestPiece = 20_000;

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const goodBreaks = ['\n', '。', '！', '？', '；', '，'];

/**
 * The text in pieces of at most `longest` units, cut after a mark of punctuation where there is one,
 * never inside a surrogate pair. The empty text has no pieces.
 */
export function piecesOf(text: string, longest = longestPiece): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= longest ? text.length : breakBefore(text, start, start + longest);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

function breakBefore(text: string, start: number, limit: number): number {
  const window = text.slice(start, limit);
  const mark = Math.max(...goodBreaks.map((one) => window.lastIndexOf(one)));
  if (mark >= 0) return start + mark + 1;
  return (text.codePointAt(limit - 1) ?? 0) > 0xffff ? limit - 1 : limit;
}

/**
 * Token ends of a text by a function that cuts one well-formed piece into tokens.
 * The last end is the text's length; the empty text has none. Total: a piece whose tokens do not add up to it,
 * which would shift all that follows, becomes one token.
 */
export function endsOf(text: string, cutPiece: (piece: string) => readonly string[]): TokenEnds {
  const ends: number[] = [];
  let at = 0;
  for (const piece of piecesOf(text.replace(loneSurrogate, '\ufffd'))) {
    const tokens = cutPiece(piece);
    const whole = tokens.reduce((sum, token) => sum + token.length, 0) === piece.length;
    for (const token of whole ? tokens : [piece]) {
      at += token.length;
      if (token.length > 0) ends.push(at);
    }
  }
  return Uint32Array.from(ends);
}
