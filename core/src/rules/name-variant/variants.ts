// Every spelling of a document that is a slip of another: the whole document's evidence, one entry a pair.
import { lazy } from '../../base/lazy';
import { contains, type NormSpan, overlaps, sameSpan, shift } from '../../base/span';
import type { Mention } from '../../mentions/mention';
import type { DocumentModel, Person } from '../../model/document-model';
import type { NormalizedText } from '../../text/normalized-text';
import { candidates, type Readings } from './candidates';
import type { Slip } from './compare';
import { knownPeople, sharePost } from './known';
import { inOneList } from './lists';
import { indexNames } from './name-index';

/** Two spellings of one name, all places of each. */
export interface Variant {
  readonly right: readonly NormSpan[];
  readonly wrong: readonly NormSpan[];
  /** Where the right spelling is introduced with a post, if it is. */
  readonly introduction: NormSpan | undefined;
}

interface Pair {
  readonly person: Person;
  readonly form: string;
  readonly slip: Slip;
  readonly places: NormSpan[];
}

export function variants(model: DocumentModel): readonly Variant[] {
  const known = knownPeople(model);
  if (known.length === 0) return [];
  const pairs = settle(pairsOf(model, known));
  return pairs.filter((pair) => isSure(pair) && !listed(model, pair)).map((pair) => directed(model, pair));
}

function pairsOf(model: DocumentModel, known: readonly Person[]): readonly Pair[] {
  const byName = new Map(known.map((person) => [person.name, person]));
  const named = new Map(model.people.map((person) => [`${person.name}\n${person.role}`, person]));
  const readingsIn = reader([...byName.keys()]);
  const pairs = new Map<string, Pair>();
  const mentions = model.mentions.filter(({ kind }) => kind === 'person');
  let next = 0;
  for (const block of model.blocks) {
    while (next < mentions.length && (mentions[next]?.norm.end ?? 0) <= block.norm.start) next += 1;
    const readings = readingsIn(block.text);
    if (readings.length === 0) continue;
    const here: Mention[] = [];
    for (let i = next; i < mentions.length && (mentions[i]?.norm.start ?? 0) < block.norm.end; i++)
      here.push(mentions[i] as Mention);
    for (const candidates of readings) {
      for (const { norm, form, name, how } of candidates) {
        const at = shift(norm, block.norm.start);
        const person = byName.get(name);
        if (!person || !here.every((mention) => mayBe(mention, at, person, named))) continue;
        const key = `${form}\n${name}`;
        const pair = pairs.get(key) ?? { person, form, slip: how.slip, places: [] };
        pairs.set(key, pair);
        pair.places.push(at);
        break;
      }
    }
  }
  return [...pairs.values()];
}

interface Kept {
  readonly names: string;
  readonly readings: readonly Readings[];
}

const kept = new WeakMap<NormalizedText, Kept>();

/** What looks like a slip of one of the names, in one text; a text that stays is not read again for the same names. */
function reader(names: readonly string[]): (text: NormalizedText) => readonly Readings[] {
  const key = names.join('\n');
  const index = lazy(() => indexNames(names));
  return (text) => {
    const known = kept.get(text);
    if (known?.names === key) return known.readings;
    const readings = candidates(text.text, index());
    kept.set(text, { names: key, readings });
    return readings;
  };
}

/** Whether what is known to stand at a place lets it be a slip of the person's name: another person's own name does not. */
function mayBe(mention: Mention, at: NormSpan, person: Person, named: ReadonlyMap<string, Person>): boolean {
  if (mention.norm.end <= at.start || at.end <= mention.norm.start) return true;
  // 李若川|川: the name as it should be, with a character more.
  if (mention.form === person.name && contains(at, mention.norm)) return true;
  if (!sameSpan(mention.norm, at)) return false;
  const other = named.get(`${mention.form}\n${mention.role ?? 'official'}`);
  if (other === undefined || other.role === 'reporter') return other === undefined;
  if (other.entity !== undefined) return false;
  return other.posts.length === 0 || sharePost(other.posts, person.posts);
}

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
function settle(pairs: readonly Pair[]): readonly Pair[] {
  const best = new Map<string, Pair>();
  for (const pair of pairs) {
    const before = best.get(pair.form);
    if (before === undefined || worth(pair) < worth(before)) best.set(pair.form, pair);
  }
  return [...best.values()].filter((pair) => {
    const back = best.get(pair.person.name);
    return back === undefined || back.person.name !== pair.form || before(pair.person, back.person);
  });
}

const worth = ({ slip, person }: Pair): number => order.indexOf(slip) - Math.min(person.mentions.length, 99) / 100;

const before = (a: Person, b: Person): boolean => (a.mentions[0]?.norm.start ?? 0) < (b.mentions[0]?.norm.start ?? 0);

/** Where the known name itself may end elsewhere (李若|同), a shorter spelling or another last character says nothing. */
const isSure = ({ person, slip }: Pair): boolean =>
  (slip !== 'dropped' && slip !== 'other') ||
  person.mentions.some(({ posts, doubt }) => posts !== undefined && doubt !== true);

function listed(model: DocumentModel, { person, places }: Pair): boolean {
  return places.some((place) => person.mentions.some(({ norm }) => inOneList(model.text.text, norm, place)));
}

/** A glossary's spelling is right; else the more frequent one, of two as frequent the one introduced first. */
function directed(model: DocumentModel, { person, form, places }: Pair): Variant {
  const inFull = person.mentions.filter(({ form: written }) => written === person.name);
  const own = inFull.map(({ norm }) => norm).filter((norm) => !places.some((place) => overlaps(place, norm)));
  const other = model.people.find(({ name, role }) => name === form && role === person.role)?.introduced?.norm;
  const introduction = person.introduced?.norm;
  if (person.entity !== undefined) return { right: own, wrong: places, introduction };
  const earlier = other !== undefined && introduction !== undefined && other.start < introduction.start;
  if (places.length > own.length || (places.length === own.length && earlier)) {
    return { right: places, wrong: own, introduction: other };
  }
  return { right: own, wrong: places, introduction };
}
