// How much the shape of an unmarked line, and what stands around it, speak for a heading.
import { countHan, endsSentence, isBody, isProse, type Line } from './line';

/** From here on a line is a heading. */
export const enough = 5;
/** What a line must have by itself before its likes count for it. */
const candidate = 3;

const separator = /[\s\u3000]+/u;
const points = /[，。；：？！,;:?!]/u;
const spoken = /(?:说|表示|指出|强调|要求|介绍|认为|透露)$/u;
const day = /\d{1,2}月\d{1,2}日|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/u;

/** Two to four parts of nearly the same length, set apart by white space: 干字当头　实字为要 */
export function isCouplet(text: string): boolean {
  const parts = text.split(separator);
  if (parts.length < 2 || parts.length > 4 || parts.some((part) => points.test(part))) return false;
  const sizes = parts.map(countHan);
  return Math.min(...sizes) >= 4 && Math.max(...sizes) <= 16 && Math.max(...sizes) - Math.min(...sizes) <= 1;
}

/** What stands around a line. `before`: undefined at the start; `afterMark`: a marked heading or a title stands before. */
export interface Around {
  readonly before: Line | undefined;
  readonly after: Line | undefined;
  readonly afterMark: boolean;
  /** Whether blank lines tell nothing, because nearly all paragraphs are set apart by one. */
  readonly blanksEverywhere: boolean;
}

/** What a line has by itself. */
export function scoreOf(line: Line, around: Around): number {
  const { text, han } = line;
  const { before, after, afterMark, blanksEverywhere } = around;
  let score = 0;
  if (isCouplet(text)) score += 3;
  if (!/[，。；：,;:]/u.test(text)) score += 2;
  if (han >= 6 && han <= 26) score += 1;
  const opensText = isBody(after) || (isProse(after) && endsSentence(after));
  if (opensText && (before === undefined || afterMark || isBody(before) || endsSentence(before))) score += 2;
  if (!blanksEverywhere && (line.blankBefore || line.blankAfter)) score += 1;
  if (/[？！?!]$/u.test(text)) score -= 2;
  if (spoken.test(text)) score -= 3;
  if (day.test(text)) score -= 2;
  return score;
}

export interface Scored {
  readonly line: Line;
  readonly score: number;
}

/** Adds to each score what its likes add: other candidates of the same shape and nearly the same length. */
export function withSiblings(scored: readonly Scored[]): readonly number[] {
  const candidates = new Map<string, number>();
  const key = (couplet: boolean, han: number): string => `${couplet}:${han}`;
  for (const { line, score } of scored) {
    if (score < candidate) continue;
    const own = key(isCouplet(line.text), line.han);
    candidates.set(own, (candidates.get(own) ?? 0) + 1);
  }
  return scored.map(({ line, score }) => {
    if (score < candidate) return score;
    const couplet = isCouplet(line.text);
    let alike = -1;
    for (let han = line.han - 2; han <= line.han + 2; han++) alike += candidates.get(key(couplet, han)) ?? 0;
    return score + Math.min(alike, 2);
  });
}

/** Whether at least six in ten neighbours are set apart by blank lines. */
export function blanksEverywhere(lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  return lines.slice(1).filter((line) => line.blankBefore).length >= 0.6 * (lines.length - 1);
}
