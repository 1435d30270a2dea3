// Whether a post told of somebody is his for certain and now: sentences about careers and changes say nothing of that.
import { derivedOnce } from '../base/derived';
import { unitClass } from '../base/unit-class';
import type { Part } from './part';

const change =
  /任命|免去|任免|当选|选举|补选|推选|提名|接任|继任|卸任|辞去|辞职|离任|调任|转任|改任|升任|历任|曾任|任职|先后|不再|此前|时任|原任|前任|现任|新任|拟任|交接|接替|届|逝世|去世|病逝|生前|候选|职务|当时|任期|去年|前年|\d{4}年(?!\d{1,2}月\d{1,2}日)|\d{2}年代/;

/**
 * Past, planned or changing posts, and what people were called at some other time: told by the sentence around a name
 * that starts there in the block's norm.
 */
export function isUnsettled(part: Part, start: number): boolean {
  const known = judged(part);
  const before = known.get(start);
  if (before !== undefined) return before;
  const is = change.test(sentenceAt(part.text.text, start));
  known.set(start, is);
  return is;
}

const judged = derivedOnce((_: Part) => new Map<number, boolean>());

const stops = unitClass(/[。！？；\n]/);

function sentenceAt(text: string, at: number): string {
  let [from, to] = [at, at];
  while (from > 0 && !stops(text.charCodeAt(from - 1))) from--;
  while (to < text.length && !stops(text.charCodeAt(to))) to++;
  return text.slice(from, to);
}

/** Bylines and asides say nothing of who holds what. */
export const tellsPosts = ({ role }: Pick<Part, 'role'>): boolean => role !== 'byline' && role !== 'aside';
