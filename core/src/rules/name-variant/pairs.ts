// Which spellings of a document are slips of which names: told by how often they stand there, before anybody looks where.
import { oncePer } from '../../base/once-per';
import type { PeopleTold, PersonTold } from '../../model/people-told';
import type { Tally } from '../../model/tally';
import type { Slip } from './compare';
import { sharePost } from './known';
import { type Reading, readingsOf } from './slips';

/** Two spellings of one name. */
export interface Pair {
  readonly person: PersonTold;
  readonly form: string;
  readonly slip: Slip;
  /** What speaks for it, and which reading of that. */
  readonly evidence: readonly (readonly [evidence: string, reading: number])[];
  readonly isListed: boolean;
}

/** By first appearance, those that are sure. `known` are the people of whose names the slips are. */
export function surePairs(told: PeopleTold, known: readonly PersonTold[], slips: Tally): readonly Pair[] {
  const pairs = settle(told, pairsOf(told, known, slips));
  return pairs.filter((pair) => isSure(pair) && !pair.isListed);
}

function pairsOf(told: PeopleTold, known: readonly PersonTold[], slips: Tally): readonly Pair[] {
  const byName = new Map(known.map((person) => [person.name, person]));
  const pairs = new Map<string, Pair>();
  for (const evidence of slips.keys()) {
    for (const [i, reading] of readingsOf(evidence).entries()) {
      const { form, name, slip } = reading;
      const person = byName.get(name);
      if (!person || !mayBe(reading, person, named(told))) continue;
      const key = `${form}\n${name}`;
      const before = pairs.get(key);
      const all = [...(before?.evidence ?? []), [evidence, i] as const];
      const isListed = reading.isListed || before?.isListed === true;
      pairs.set(key, { person, form, slip, evidence: all, isListed });
      break;
    }
  }
  return [...pairs.values()];
}

const named = oncePer(({ people }: PeopleTold) => new Map(people.map((one) => [`${one.name}\n${one.role}`, one])));

/** Whether who is named there may be the person: another person's own name is no slip. */
const mayBe = ({ rivals }: Reading, person: PersonTold, named: ReadonlyMap<string, PersonTold>): boolean =>
  rivals.every(([form, role]) => {
    const other = named.get(`${form}\n${role}`);
    if (other === undefined || other.role === 'reporter') return other === undefined;
    if (other.entity !== undefined) return false;
    return other.posts.length === 0 || sharePost(other.posts, person.posts);
  });

const order: readonly Slip[] = [
  'interpunct',
  'sound',
  'shape',
  'swapped',
  'added',
  'near',
  'sounds',
  'dropped',
  'other',
];

/** A spelling near several names is a slip of the likeliest one; of a pair seen from both sides one stays. */
function settle({ people }: PeopleTold, pairs: readonly Pair[]): readonly Pair[] {
  const best = new Map<string, Pair>();
  for (const pair of pairs) {
    const before = best.get(pair.form);
    if (before === undefined || worth(pair) < worth(before)) best.set(pair.form, pair);
  }
  return [...best.values()].filter((pair) => {
    const back = best.get(pair.person.name);
    return (
      back === undefined || back.person.name !== pair.form || people.indexOf(pair.person) < people.indexOf(back.person)
    );
  });
}

const worth = ({ slip, person }: Pair): number => order.indexOf(slip) - Math.min(person.times, 99) / 100;

/** Where the known name itself may end elsewhere (李若|同), a shorter spelling or another last character says nothing. */
const isSure = ({ person, slip }: Pair): boolean =>
  (slip !== 'dropped' && slip !== 'other') || [...person.namings.keys()].some((naming) => naming.isSure);
