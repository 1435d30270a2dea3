// How much the shape of an unmarked line, and what stands around it, speak for a heading.
import { unitsOf } from './endings';
import { countHan, endsSentence, has, isBody, isProse, type Line } from './line';
import { trait } from './trait';

/** From here on a line is a heading. */
export const enough = 5;
/** What a line must have by itself before its likes count for it. */
const candidate = 3;

const separator = /[\s\u3000]+/u;
const points = /[，。；：？！,;:?!]/u;
const spoken = /(?:说|表示|指出|强调|要求|介绍|认为|透露)$/u;
const spokenEnds = unitsOf('说示出调求绍为露');
const questioning = unitsOf('？！?!');
const day = /\d{1,2}月\d{1,2}日|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/u;

/** Two to four parts of nearly the same length, set apart by white space: 干字当头　实字为要 */
export function isCouplet(text: string): boolean {
  if (!separator.test(text)) return false;
  const parts = text.split(separator);
  if (parts.length < 2 || parts.length > 4 || parts.some((part) => points.test(part))) return false;
  const sizes = parts.map(countHan);
  return Math.min(...sizes) >= 4 && Math.max(...sizes) <= 16 && Math.max(...sizes) - Math.min(...sizes) <= 1;
}

/** What the shape of a line says for a heading. */
export function shapeScore(text: string, han: number, couplet: boolean): number {
  let score = 0;
  if (couplet) score += 3;
  if (!/[，。；：,;:]/u.test(text)) score += 2;
  if (han >= 6 && han <= 26) score += 1;
  const last = text.charCodeAt(text.length - 1);
  if (questioning.has(last)) score -= 2;
  if (spokenEnds.has(last) && spoken.test(text.slice(-2))) score -= 3;
  if (text.includes('日') && day.test(text)) score -= 2;
  return score;
}

/** What stands around a line. `before`: undefined at the start; `afterMark`: a marked heading or a title stands before. */
export interface Around {
  readonly before: Line | undefined;
  readonly after: Line | undefined;
  readonly afterMark: boolean;
  /** Whether a blank line before it or behind it sets it apart, where not nearly all paragraphs are. */
  readonly apart: boolean;
}

/** What a line has by its shape and by what stands around it. */
export function scoreOf(line: Line, { before, after, afterMark, apart }: Around): number {
  const opensText = isBody(after) || (isProse(after) && endsSentence(after));
  const closed = before === undefined || afterMark || isBody(before) || endsSentence(before);
  return line.own.score + (opensText && closed ? 2 : 0) + (apart ? 1 : 0);
}

export interface Scored {
  readonly line: Line;
  readonly score: number;
}

/** Adds to each score what its likes add: other candidates of the same shape and nearly the same length. */
export function withSiblings(scored: readonly Scored[]): readonly number[] {
  const candidates = new Map<number, number>();
  const key = (couplet: boolean, han: number): number => (couplet ? han : -han);
  for (const { line, score } of scored) {
    if (score < candidate) continue;
    const own = key(has(line, trait.couplet), line.own.han);
    candidates.set(own, (candidates.get(own) ?? 0) + 1);
  }
  return scored.map(({ line, score }) => {
    if (score < candidate) return score;
    const couplet = has(line, trait.couplet);
    const { han } = line.own;
    let alike = -1;
    for (let near = han - 2; near <= han + 2; near++) alike += candidates.get(key(couplet, near)) ?? 0;
    return score + Math.min(alike, 2);
  });
}
