// Names before a post somebody is appointed to or relieved of: 任命江一苇为…局长, 高锦堂的…局长职务.
import { unitClass } from '../base/unit-class';
import { isBoundary } from '../lexicon/follow';
import type { NameFound } from './name-boundary';
import { nameAt } from './name-boundary';

/** What links a name with the post behind it. */
const link = /(?:同志)?(?:任命为|当选为?|拟任|担任|出任|升任|改任|转任|就任|续任|任|为|的)$/;
const endsLink = unitClass(/[为选任的]/);

/** Where such a sentence begins: the name stands right behind. */
const opening = /(?:任命|免去|选举|补选|推选|提名|决定|同意|批准|接受|聘任|聘请|增补)$/;
const clauseEnd = /[，。；：！？\s]/;

/** （女，彝族） */
const aside = /^（[男女\p{Script=Han}，、]{1,10}）/u;

/** The longest list of names that is read. */
const longest = 60;
/** Bits a name must have: the sentence around leaves no room for anything else. */
const least = 4;

/**
 * The people named right before the post that starts at `start` and ends at `end`; none where anything is left over.
 * Both edges are given by the sentence, so the whole stretch must be names.
 */
export function namesAppointed(text: string, start: number, end: number): readonly NameFound[] {
  if (!endsLink(text.charCodeAt(start - 1))) return [];
  const found = link.exec(text.slice(Math.max(0, start - 6), start))?.[0];
  if (found === undefined) return [];
  if (found.endsWith('的') ? !text.startsWith('职务', end) : !isBoundary(text, end)) return [];
  const stop = start - found.length;
  for (const from of openings(text, stop)) {
    const names = namesBetween(text, from, stop);
    if (names.length > 0) return names;
  }
  return [];
}

/** Places before `stop` where the names may begin, nearest first. */
function* openings(text: string, stop: number): Generator<number> {
  for (let at = stop - 2; at >= Math.max(0, stop - longest); at--) {
    // A comma inside （女，彝族） ends no clause.
    const clause = at === 0 || (clauseEnd.test(text.charAt(at - 1)) && !inAside(text, at, stop));
    if (clause || opening.test(text.slice(Math.max(0, at - 2), at))) yield at;
    if (clause) return;
  }
}

const inAside = (text: string, at: number, stop: number): boolean => /^[^（]{1,8}）/.test(text.slice(at, stop));

function namesBetween(text: string, from: number, stop: number): readonly NameFound[] {
  const names: NameFound[] = [];
  const follow = (_: string, at: number): number => (at === stop || /[（、]/.test(text.charAt(at)) ? 4 : -9);
  let at = from;
  for (;;) {
    const one = nameAt(text, at, { least, follow });
    if (one === undefined) return [];
    names.push(names.length === 0 ? one : { ...one, evidence: 'list' });
    at = one.end + (aside.exec(text.slice(one.end, one.end + 12))?.[0].length ?? 0);
    if (at === stop) return names;
    if (text.charAt(at) !== '、') return [];
    at += 1;
  }
}
