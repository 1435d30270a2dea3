// Which lists of names of a document stand in another order than an earlier one: told by the names alone, without places.
import { derivedOnce } from '../../base/derived';
import { oncePer } from '../../base/once-per';
import { nameLists } from '../../model/name-lists';
import type { Part } from '../../model/part';
import { type Tally, tally } from '../../model/tally';

/** The names of a list in one string. */
export const keyOf = (names: readonly { readonly form: string }[]): string => names.map(({ form }) => form).join('\n');

export interface Turned {
  /** The first list of the document in which two neighbors of this one stand the other way round. */
  readonly by: string;
  /** Which names of the list these are, by their number. */
  readonly first: number;
  readonly second: number;
}

/** By list. */
export type TurnedLists = ReadonlyMap<string, Turned>;

/** Whose order has reasons of its own. */
const otherOrder = /笔画|先后|依次|分别|抽签/;

/** Lists whose order means something, by appearance. */
export function orderedLists(part: Part): ReturnType<typeof nameLists> {
  const lists = nameLists(part);
  return lists.length === 0 ? lists : inOrder(part);
}

const inOrder = derivedOnce((part: Part) =>
  nameLists(part).filter((names) => !otherOrder.test(sentenceAround(part.text.text, names))),
);

export const listsOf = tally((part) => {
  const lists = orderedLists(part);
  return lists.length === 0 ? noKeys : lists.map(keyOf);
});

const noKeys: readonly string[] = [];

function sentenceAround(text: string, names: ReturnType<typeof nameLists>[number]): string {
  const start = names[0]!.norm.start;
  const end = names.at(-1)!.norm.end;
  const stop = text.slice(end).search(/[。；！？]/);
  return text.slice(text.slice(0, start).search(/[^。；！？]*$/), stop === -1 ? text.length : end + stop);
}

/** The later list may be the very one or come before: who asks knows the places. Costs the lists that share names. */
export const turnedLists: (lists: Tally) => TurnedLists = oncePer((lists) => {
  const all = [...lists.keys()].map((key) => ({ key, names: key.split('\n') }));
  const places = all.map(({ names }) => new Map(names.map((name, at) => [name, at])));
  const byName = new Map<string, number[]>();
  for (const [i, own] of places.entries())
    for (const name of own.keys()) {
      const known = byName.get(name);
      if (known) known.push(i);
      else byName.set(name, [i]);
    }
  const turned = new Map<string, Turned>();
  for (const [i, { key, names }] of all.entries()) {
    const shared = new Map<number, number>();
    for (const name of places[i]!.keys())
      for (const other of byName.get(name)!) shared.set(other, (shared.get(other) ?? 0) + 1);
    const others = [...shared].filter(([, times]) => times >= least).map(([other]) => other);
    for (const other of others.sort((a, b) => a - b)) {
      const pair = swapped(places[other]!, names);
      if (!pair) continue;
      turned.set(key, { by: all[other]!.key, ...pair });
      break;
    }
  }
  return turned;
});

/** So many people must be in both lists. */
const least = 3;

/** Two neighbors of the later list, as far as both lists hold them, that stand the other way round in the earlier one. */
function swapped(
  places: ReadonlyMap<string, number>,
  later: readonly string[],
): { readonly first: number; readonly second: number } | undefined {
  let first: number | undefined;
  for (const [second, name] of later.entries()) {
    const place = places.get(name);
    if (place === undefined) continue;
    if (first !== undefined && places.get(later[first]!)! > place) return { first, second };
    first = second;
  }
  return undefined;
}
