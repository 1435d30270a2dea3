// Where a document writes what looks like a slip of a known name: by block, counted in the document by what speaks for it.
import { oncePer } from '../../base/once-per';
import { remember } from '../../base/remember';
import { contains, type NormSpan, sameSpan } from '../../base/span';
import type { Mention } from '../../mentions/mention';
import { blockFactsGiven } from '../../model/block-facts';
import { whoOf } from '../../model/namings';
import type { Part } from '../../model/part';
import type { PersonTold } from '../../model/people-told';
import { tally } from '../../model/tally';
import { candidates } from './candidates';
import type { Slip } from './compare';
import { inOneList } from './lists';
import { indexNames } from './name-index';

/** What one place may be a slip of. */
export interface Reading {
  readonly form: string;
  readonly name: string;
  readonly slip: Slip;
  /** In one list with the person himself, so that they are two. */
  readonly isListed: boolean;
  /** Form and role of the people that are named right there. */
  readonly rivals: readonly (readonly [form: string, role: string])[];
}

interface SlipHere {
  /** Of each reading, counted from the start of the block. */
  readonly places: readonly NormSpan[];
  /** The readings, the likeliest first. */
  readonly evidence: string;
}

/** The names others are measured by; the very same object for the same people named in the same ways. */
export interface KnownNames {
  readonly slipsIn: (part: Part) => readonly SlipHere[];
  readonly choices: (chosen: string) => Chosen;
}

/** By evidence: which of its readings counts, and of which pair it is. */
type Chosen = ReadonlyMap<string, readonly [reading: number, pair: string]>;

/** A later person of the same name takes the place of an earlier one. */
export const knownNames = (people: readonly PersonTold[]): KnownNames =>
  knownBy(JSON.stringify(people.map(({ name, namings }) => [name, ...new Set([...namings.keys()].map(whoIs))])));

const whoIs = ({ who }: { readonly who: string }): string => who;

const knownBy = remember((people): KnownNames => {
  const whoByName = new Map<string, ReadonlySet<string>>();
  for (const [name = '', ...who] of JSON.parse(people) as readonly (readonly string[])[])
    whoByName.set(name, new Set(who));
  const index = indexNames([...whoByName.keys()]);
  const slipsIn = oncePer((part: Part): readonly SlipHere[] => {
    const found = candidates(part.text.text, index);
    if (found.length === 0) return none;
    const named = part.mentions.filter(({ kind }) => kind === 'person');
    return found.flatMap((all): readonly SlipHere[] => {
      const free = all.filter(({ norm, name }) => named.every((mention) => mayStand(mention, norm, name)));
      if (free.length === 0) return none;
      const readings = free.map(({ norm, form, name, how }): Reading => {
        const isHe = (mention: Mention): boolean => whoByName.get(name)!.has(whoOf(mention));
        const isListed = named.some((one) => inOneList(part.text.text, one.norm, norm) && isHe(one));
        const there = named.filter((one) => isRival(one, norm, name));
        const rivals = there.map((one) => [one.form, one.role ?? 'official'] as const);
        return { form, name, slip: how.slip, isListed, rivals };
      });
      return [{ places: free.map(({ norm }) => norm), evidence: JSON.stringify(readings) }];
    });
  });
  const choices = remember((chosen): Chosen => new Map(JSON.parse(chosen)), 16);
  return { slipsIn, choices };
}, 64);

const none: readonly SlipHere[] = [];

const isApart = (a: NormSpan, b: NormSpan): boolean => a.end <= b.start || b.end <= a.start;

/** 李若川|川: the name as it should be, with a character more. */
const isNameItself = (mention: Mention, at: NormSpan, name: string): boolean =>
  mention.form === name && contains(at, mention.norm);

/** Whether a stretch may be a name beside what is known to stand there: a part of another name it is not. */
const mayStand = (mention: Mention, at: NormSpan, name: string): boolean =>
  isApart(mention.norm, at) || isNameItself(mention, at, name) || sameSpan(mention.norm, at);

/** Somebody may be named right there. */
const isRival = (mention: Mention, at: NormSpan, name: string): boolean =>
  sameSpan(mention.norm, at) && !isNameItself(mention, at, name);

/** Times by `SlipHere.evidence`. */
export const slipsTold = oncePer(({ slipsIn }: KnownNames) =>
  tally((part) => {
    const slips = slipsIn(part);
    return slips.length === 0 ? noEvidence : slips.map(({ evidence }) => evidence);
  }),
);

const noEvidence: readonly string[] = [];

export const readingsOf: (evidence: string) => readonly Reading[] = remember((evidence) => JSON.parse(evidence));

/** The places of some slips, each with its pair, by appearance. */
export const chosenPlaces = oncePer(({ slipsIn }: KnownNames) =>
  blockFactsGiven((part, chosen: Chosen) =>
    slipsIn(part).flatMap(({ places, evidence }) => {
      const choice = chosen.get(evidence);
      return choice ? [{ norm: places[choice[0]]!, pair: choice[1] }] : [];
    }),
  ),
);
