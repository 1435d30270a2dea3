// The sentences of a paragraph. A sentence ends with 。？！ (GB/T 15834—2011, 4.1–4.3) and takes along closing marks.
import { finder } from '../base/finder';
import { type NormSpan, normSpan } from '../base/span';
import { unitClass } from '../base/unit-class';

/** Full stops in a row (？！) and the marks that close behind them; an ellipsis only where the text ends. */
const ends = finder(/[。？！?!]+[”’」』）)】]*|(?:…|\.{3})+[”’」』）)】]*$|\n/gu);
/** The sentence goes on: “……。”的要求, “……？”，他问, （……。）、 */
const goesOn = unitClass(/[，、；：,;:]/);
const goesOnBehindMark = unitClass(/[，、；：,;:的]/);
const closesQuote = unitClass(/[”’」』）)】]/);
const isSpace = unitClass(/\s/);

/**
 * The sentences of a paragraph, in order, without white space around them. Together they hold every character that is
 * no white space. Full stops inside quotation marks end a sentence too; those inside brackets do not.
 */
export function sentences(text: string): readonly NormSpan[] {
  const found: NormSpan[] = [];
  const lastBracket = Math.max(text.lastIndexOf('）'), text.lastIndexOf(')')) + 1;
  let start = 0;
  for (const stop of ends(text)) {
    const stopEnd = stop.index + stop[0].length;
    const continued = closesQuote(text.charCodeAt(stopEnd - 1)) ? goesOnBehindMark : goesOn;
    if (continued(text.charCodeAt(stopEnd))) continue;
    if (stopEnd <= lastBracket && isInBrackets(text.slice(start, stopEnd).trimStart())) continue;
    add(found, text, start, stopEnd);
    start = stopEnd;
  }
  add(found, text, start, text.length);
  return found;
}

/** Whether the last stop of a piece belongs to a remark in brackets: （附后。 or 方案（附后。）, but not （附后。） alone. */
function isInBrackets(piece: string): boolean {
  const open = Math.max(piece.lastIndexOf('（'), piece.lastIndexOf('('));
  const close = Math.max(piece.lastIndexOf('）'), piece.lastIndexOf(')'));
  return (
    open > close ||
    (open > 0 && close > open && /[。？！?!…][”’」』）)】]*$/u.test(piece) && close === piece.length - 1)
  );
}

function add(found: NormSpan[], text: string, start: number, stop: number): void {
  let [from, to] = [start, stop];
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  if (from < to) found.push(normSpan(from, to));
}
