// Quotation marks as the matcher sees them: “五位一体”总体布局, ‘五位一体’总体布局 and 五位一体总体布局 are one form.
import { type NormSpan, normSpan } from '../base/span';

/** Opening marks and, at the same index, their closing partners. The straight mark is its own partner. */
const opening = '“‘「『"';
const closing = '”’」』"';

const opens = 1;
const closes = 2;
/** What a UTF-16 unit does as a quotation mark; 0 for all others. A table, since the matcher asks for every unit. */
const roles = new Uint8Array(0x3010);
for (const mark of opening) roles[mark.charCodeAt(0)]! |= opens;
for (const mark of closing) roles[mark.charCodeAt(0)]! |= closes;

/** Whether a UTF-16 unit is a quotation mark. */
export const isQuote = (code: number): boolean => code < roles.length && roles[code] !== 0;

/** Between 的”“新 one quotation ends and the next begins: no form reaches over that. */
export const closesAndOpens = (before: number, code: number): boolean =>
  (roles[before]! & closes) !== 0 && (roles[code]! & opens) !== 0;

/** A form as the matcher compares it, without the marks around and inside it. */
export const withoutQuotes = (form: string): string => form.replace(/[“”‘’「」『』"]/g, '');

/** Whether marks that belong together stand right before and right after the span. Offsets outside the text: false. */
export function isQuoted(text: string, { start, end }: NormSpan): boolean {
  const pair = opening.indexOf(text[start - 1] ?? ' ');
  return pair !== -1 && text[end] === closing[pair];
}

/**
 * Takes in the other half of a pair of marks the span would cut: 十五五”规划 → “十五五”规划.
 * Marks around the whole span stay outside; a mark whose partner stands elsewhere is left as it is.
 */
export function withWholePairs(text: string, span: NormSpan): NormSpan {
  let { start, end } = span;
  const open: number[] = [];
  for (let i = span.start; i < span.end; i++) {
    const mark = text[i]!;
    const closes = closing.indexOf(mark);
    if (closes !== -1 && open.at(-1) === closes) open.pop();
    else if (closes !== -1 && text[start - 1] === opening[closes]) start--;
    else if (opening.includes(mark)) open.push(opening.indexOf(mark));
  }
  while (open.length > 0 && text[end] === closing[open.at(-1)!]) {
    open.pop();
    end++;
  }
  return normSpan(start, end);
}
