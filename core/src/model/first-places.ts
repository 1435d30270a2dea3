// Where each of some things stands first in a document, as cheap to know as how often it stands there.
import { oncePer } from '../base/once-per';
import type { Run } from '../base/runs';
import type { BlockFact } from './block-facts';
import type { BlockModel } from './lone-block';
import type { Part } from './part';
import { type Chapter, type Leaf, placed, type Start } from './parts';

/** By key; the place counts from the start of a run, a chapter or the document. */
type Firsts<T> = Map<string, Start & { readonly leaf: Leaf; readonly fact: T }>;

/**
 * Gives the first block of the model for which `read` tells a key, with what it says of it there, in the order in which
 * these stand. `read` must depend on the part and on `given` alone, see `blockFactsGiven`. Costs the run that changed and
 * the different keys of each chapter.
 */
export function firstPlaces<G extends object, T>(
  read: (part: Part, given: G) => ReadonlyMap<string, T> | undefined,
): (model: Pick<BlockModel, 'parts'>, given: G) => ReadonlyMap<string, BlockFact<T>> {
  const looks = oncePer((given: G) => firstsBy((part) => read(part, given)));
  return ({ parts }, given) => {
    const look = looks(given);
    const all: Firsts<T> = new Map();
    for (const [i, chapter] of parts.chapters.entries()) addAll(all, look(chapter), parts.starts[i]!);
    return new Map(
      [...all].map(([key, { fact, leaf, ...start }]) => [
        key,
        { block: placed(parts, leaf, start), at: start.at, fact },
      ]),
    );
  };
}

function firstsBy<T>(read: (part: Part) => ReadonlyMap<string, T> | undefined): (chapter: Chapter) => Firsts<T> {
  const inRun = (run: Run<Leaf>): Firsts<T> =>
    firstsIn(run, (leaf, found, start) => {
      for (const [key, fact] of read(leaf.part) ?? []) if (!found.has(key)) found.set(key, { leaf, fact, ...start });
    });
  const kept = <C extends Leaf | Run<Leaf>>(run: Run<C>, make: (run: Run<C>) => Firsts<T>): Firsts<T> => {
    const before = run.known.get(read) as Firsts<T> | undefined;
    if (before) return before;
    const made = make(run);
    run.known.set(read, made.size === 0 ? none : made);
    return made;
  };
  const inChapter = (chapter: Chapter): Firsts<T> =>
    firstsIn(chapter, (run, found, start) => addAll(found, kept(run, inRun), start));
  return (chapter) => kept(chapter, inChapter);
}

const none: Firsts<never> = new Map();

function firstsIn<C extends Leaf | Run<Leaf>, T>(
  { children }: Run<C>,
  add: (child: C, found: Firsts<T>, start: Start) => void,
): Firsts<T> {
  const found: Firsts<T> = new Map();
  let [at, source, norm] = [0, 0, 0];
  for (const child of children) {
    add(child, found, { at, source, norm });
    at += child.leaves;
    source += child.source;
    norm += child.norm;
  }
  return found;
}

function addAll<T>(found: Firsts<T>, more: Firsts<T>, { at, source, norm }: Start): void {
  for (const [key, one] of more)
    if (!found.has(key))
      found.set(key, { ...one, at: at + one.at, source: source + one.source, norm: norm + one.norm });
}
