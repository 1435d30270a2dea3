// The organization that stands before a title: 市发展改革委|党组书记.
import { isBoundary } from '../lexicon/follow';
import {
  isInnerAnd,
  isInnerCharacter,
  isRegion,
  notInOrganization,
  organizationTail,
  regionStart,
} from '../lexicon/organizations';
import type { RecognizerInput } from './recognizer';

/** The longest body read before a title. */
const longest = 30;

const stops = new Map<number, readonly string[]>();
for (const word of notInOrganization) {
  const last = word.charCodeAt(word.length - 1);
  stops.set(last, [...(stops.get(last) ?? []), word]);
}

/** Ends of known organizations and places in a block, for looking leftward. */
export type KnownEnds = ReadonlyMap<number, number>;

/** End → start of the longest known organization or place that ends there. */
export function knownEnds(hits: RecognizerInput['hits']): KnownEnds {
  const ends = new Map<number, number>();
  for (const { norm, entity } of hits) {
    if (entity.kind !== 'organization' && entity.kind !== 'place') continue;
    const start = ends.get(norm.end);
    if (start === undefined || norm.start < start) ends.set(norm.end, norm.start);
  }
  return ends;
}

/**
 * Where the organization starts whose title starts at `end`; `end` itself when there is none.
 * Known forms decide where they reach; else characters, bounded by punctuation and by words no body's name holds.
 */
export function organizationStart(text: string, end: number, floor: number, known: KnownEnds): number {
  let start = end;
  for (let before = known.get(start); before !== undefined && before >= floor; before = known.get(start))
    start = before;
  const open = leftEdge(text, start, Math.max(floor, end - longest));
  const whole = text.slice(open, end);
  if (start < end) return whole.length <= 16 && isPrefix(text.slice(open, start)) ? open : start;
  if (whole.length < 2 && !/[省市县区州镇乡村局厅委部]/.test(whole)) return end;
  if (organizationTail(text, end) !== undefined) return open;
  return regionStart(text, end, open) ?? end;
}

/** Before a known body only another name of a place or body may stand: 云岭省|临湖市|科技局. */
const isPrefix = (text: string): boolean =>
  text === '' || /^[\p{Script=Han}]{1,7}[省市县区州]$/u.test(text) || isRegion(text);

/** 云岭大学|生态与环境学院: the name of a field of study in a school, whose own name stands before. */
const isField = (text: string, at: number, end: number): boolean =>
  /^.{2,8}(?:学院|学系|系|研究院|研究所|研究中心|实验室)$/u.test(text.slice(at, end)) &&
  /(?:大学|学院|科学院)\p{Script=Han}{1,8}$/u.test(text.slice(Math.max(0, at - 16), at - 1));

const and = 0x548c;
const alongside = 0x4e0e;

function leftEdge(text: string, from: number, floor: number): number {
  let at = from;
  while (at > floor && !isBoundary(text, at - 1)) {
    const code = text.charCodeAt(at - 1);
    const goesOn =
      (code === and && (isInnerAnd(text, at - 1) || isField(text, at, from))) ||
      (code === alongside && isField(text, at, from));
    if (!goesOn) {
      const stop = stops
        .get(code)
        ?.find((word) => word.length <= at - floor && text.startsWith(word, at - word.length));
      if (stop !== undefined && !(stop.length === 1 && isInnerCharacter(text, at - 1))) break;
    }
    at -= 1;
  }
  return at;
}
