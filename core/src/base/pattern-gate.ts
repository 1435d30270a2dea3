// Which of many patterns may match a text: one look at each of its units for all of them together.
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
  const table = pairNumbers(gated);
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
interface PairNumbers {
  /** Hashed, the next free place taken; the length is a power of two. */
  readonly pairs: Uint32Array;
  readonly numbers: Uint16Array;
  readonly sets: ReadonlyArray<readonly Gated[]>;
}

function pairNumbers(gated: readonly Gated[]): PairNumbers {
  const byPair = new Map<number, number[]>();
  for (const [i, { pairs }] of gated.entries()) {
    for (const pair of pairs) {
      const key = pairOf(pair.charCodeAt(0), pair.charCodeAt(1));
      const known = byPair.get(key);
      if (known) known.push(i);
      else byPair.set(key, [i]);
    }
  }
  const size = 2 ** Math.ceil(Math.log2(byPair.size * 8 + 16));
  const [pairs, numbers] = [new Uint32Array(size), new Uint16Array(size)];
  const byMembers = new Map<string, number>();
  const sets: (readonly Gated[])[] = [[]];
  for (const [key, members] of byPair) {
    const known = byMembers.get(members.join());
    const number = known ?? sets.push(members.map((i) => gated[i]!)) - 1;
    byMembers.set(members.join(), number);
    let slot = slotOf(key, size);
    while (pairs[slot] !== 0) slot = (slot + 1) & (size - 1);
    pairs[slot] = key;
    numbers[slot] = number;
  }
  return { pairs, numbers, sets };
}

/** The numbers of the pairs in the text, each once. `seen` is all 0, before and behind. */
function markPairs(text: string, { pairs, numbers }: PairNumbers, seen: Uint8Array): readonly number[] {
  const size = pairs.length;
  const units = unitsOf(text);
  const found: number[] = [];
  for (let i = 1; i < text.length; i++) {
    const pair = pairOf(units[i - 1]!, units[i]!);
    for (let slot = slotOf(pair, size); pairs[slot] !== 0; slot = (slot + 1) & (size - 1)) {
      if (pairs[slot] !== pair) continue;
      const number = numbers[slot]!;
      if (seen[number] === 0) {
        seen[number] = 1;
        found.push(number);
      }
      break;
    }
  }
  keepUnits(text, units);
  for (const number of found) seen[number] = 0;
  return found;
}

const pairOf = (first: number, second: number): number => ((first << 16) | second) >>> 0;

const slotOf = (pair: number, size: number): number => {
  const mixed = Math.imul(pair, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & (size - 1);
};
