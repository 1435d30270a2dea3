// Which of many patterns may match a text: one look at each of its units for all of them together.
import { emptyPairs, numberOf, type PairNumbers, pairOf, setNumber } from './pair-numbers';
import { meets, type Needs, needsOf } from './pattern-needs';
import { startsOf } from './pattern-starts';
import { keepUnits, unitsOf } from './text-units';
import { mayHold, type UnitFilter } from './unit-filter';

/** Says by number which groups may have a match in a text, in order; `units` are those of the text. */
export type PatternGate = (text: string, units: UnitFilter) => readonly number[];

interface Gated {
  readonly group: number;
  readonly needs: Needs;
  /** Units any of which may begin a match, whatever follows. */
  readonly singles: string;
  readonly pairs: readonly string[];
  /** Nothing is known of how a match begins. */
  readonly anyhow: boolean;
}

/**
 * A group is open where one of its patterns may match by what it begins with and by what it cannot do without; a group
 * without patterns always is. Takes a nanosecond or two a unit, however many patterns there are.
 */
export function patternGate(groups: ReadonlyArray<readonly RegExp[] | undefined>): PatternGate {
  const gated = groups.flatMap((patterns, group) => (patterns ?? []).map((pattern) => gatedBy(pattern, group)));
  const table = beginningsOf(gated);
  const others = gated.filter(({ singles, anyhow }) => anyhow || singles !== '');
  const free = groups.flatMap((patterns, group) => (patterns === undefined ? [group] : []));
  // Filled anew at each look.
  const seen = new Uint8Array(table.sets.length);
  const open = new Uint8Array(groups.length);
  return (text, units) => {
    let count = 0;
    const admit = ({ group, needs }: Gated): void => {
      if (open[group] === 1 || !meets(units, needs)) return;
      open[group] = 1;
      count++;
    };
    for (const number of markPairs(text, table, seen)) for (const one of table.sets[number]!) admit(one);
    for (const one of others) if (one.anyhow || mayHold(units, one.singles)) admit(one);
    if (count === 0) return free;
    for (const group of free) open[group] = 1;
    const all: number[] = [];
    for (let group = 0; group < open.length; group++) if (open[group] === 1) all.push(group);
    open.fill(0);
    return all;
  };
}

function gatedBy(pattern: RegExp, group: number): Gated {
  const starts = startsOf(pattern);
  return {
    group,
    needs: needsOf(pattern),
    singles: (starts ?? []).filter((one) => one.length === 1).join(''),
    pairs: (starts ?? []).filter((one) => one.length === 2),
    anyhow: starts === undefined,
  };
}

/** Which patterns begin with which pair: by the pair a number, by the number the patterns. Number 0: none. */
interface Beginnings {
  readonly numbers: PairNumbers;
  readonly sets: ReadonlyArray<readonly Gated[]>;
}

function beginningsOf(gated: readonly Gated[]): Beginnings {
  const byPair = new Map<number, number[]>();
  for (const [i, { pairs }] of gated.entries()) {
    for (const pair of pairs) {
      const key = pairOf(pair.charCodeAt(0), pair.charCodeAt(1));
      const known = byPair.get(key);
      if (known) known.push(i);
      else byPair.set(key, [i]);
    }
  }
  const numbers = emptyPairs(byPair.size, 8);
  const byMembers = new Map<string, number>();
  const sets: (readonly Gated[])[] = [[]];
  for (const [key, members] of byPair) {
    const known = byMembers.get(members.join());
    const number = known ?? sets.push(members.map((i) => gated[i]!)) - 1;
    byMembers.set(members.join(), number);
    setNumber(numbers, key, number);
  }
  return { numbers, sets };
}

/** The numbers of the pairs in the text, each once. `seen` is all 0, before and behind. */
function markPairs(text: string, { numbers }: Beginnings, seen: Uint8Array): readonly number[] {
  const units = unitsOf(text);
  const found: number[] = [];
  for (let i = 1; i < text.length; i++) {
    const number = numberOf(numbers, pairOf(units[i - 1]!, units[i]!));
    if (number === 0 || seen[number] !== 0) continue;
    seen[number] = 1;
    found.push(number);
  }
  keepUnits(text, units);
  for (const number of found) seen[number] = 0;
  return found;
}
