// What many documents say together: their contributions, found by subject. Never changes; a change gives another index.
import { emptyList, itemsOf, type ListSoFar, listOf, longer } from '../base/list-so-far';
import { emptySparseMap, type SparseMap } from '../base/sparse-map';
import type { Contribution } from './contribution';
import { type Place, placesIn } from './places';
import { postingsOf } from './postings';
import { keysOf, type Subject } from './subject';

export interface WorkspaceIndex {
  /** How many documents it knows. */
  readonly size: number;
  document(uri: string): Contribution | undefined;
  /** By URI. */
  documents(): readonly Contribution[];
  /** The documents that have something under a key of `postings.ts`, by URI. */
  under(key: string): readonly Contribution[];
  /** Every place that names the subject, by URI and appearance. */
  places(subject: Subject): readonly Place[];
  /** In place of what the document contributed before. */
  withDocument(document: Contribution): WorkspaceIndex;
  /** The same for many, much cheaper than one by one; of two of one URI the last counts. */
  withDocuments(documents: readonly Contribution[]): WorkspaceIndex;
  /** The same for so many that others want their turn in between. */
  addition(): Addition;
  withoutDocument(uri: string): WorkspaceIndex;
}

/** Documents that come one after the other; `index` has them all, and the one they are added to stays as it is. */
export interface Addition {
  add(document: Contribution): void;
  index(): WorkspaceIndex;
}

type Postings = SparseMap<ListSoFar<string>>;

export const emptyIndex: () => WorkspaceIndex = () => indexOf(emptySparseMap(), emptySparseMap());

/** The same index whatever the order of the documents; of two of one URI the last counts. */
export const buildIndex = (documents: Iterable<Contribution>): WorkspaceIndex =>
  emptyIndex().withDocuments([...documents]);

/**
 * The documents of both. Associative and commutative: of two contributions of one URI the same one stays whichever
 * comes first, so shards may be put together in any order.
 */
export function mergeIndexes(a: WorkspaceIndex, b: WorkspaceIndex): WorkspaceIndex {
  const [large, small] = a.size >= b.size ? [a, b] : [b, a];
  return small.documents().reduce((index, one) => {
    const other = index.document(one.uri);
    return other && !goesBefore(one, other) ? index : index.withDocument(one);
  }, large);
}

/** Any order will do, as long as it is one. */
const goesBefore = (a: Contribution, b: Contribution): boolean => JSON.stringify(a) > JSON.stringify(b);

function indexOf(documents: SparseMap<Contribution>, postings: Postings): WorkspaceIndex {
  // Rules ask the same for every document.
  const asked = new Map<string, readonly Contribution[]>();
  function under(key: string): readonly Contribution[] {
    const known = asked.get(key);
    if (known) return known;
    const found = itemsOf(postings.get(key) ?? emptyList<string>())
      .sort()
      .flatMap((uri) => documents.get(uri) ?? []);
    asked.set(key, found);
    return found;
  }

  function places(subject: Subject): readonly Place[] {
    const found = new Set(keysOf(subject).flatMap(under));
    return [...found].sort(byUri).flatMap((document) => placesIn(document, subject));
  }

  function addition(): Addition {
    const now = new Map<string, Contribution>();
    const changes = new Map<string, ListSoFar<string> | undefined>();
    const uris = (key: string) => (changes.has(key) ? changes.get(key) : postings.get(key));
    return {
      add(document) {
        const { uri } = document;
        const before = now.get(uri) ?? documents.get(uri);
        if (before === document) return;
        now.set(uri, document);
        const had = before ? postingsOf(before) : none;
        const has = postingsOf(document);
        for (const key of had) if (!has.has(key)) changes.set(key, without(uris(key), uri));
        for (const key of has) if (!had.has(key)) changes.set(key, longer(uris(key) ?? emptyList(), uri));
      },
      index: () => indexOf(documents.changed(now), postings.changed(changes)),
    };
  }

  function withDocuments(added: readonly Contribution[]): WorkspaceIndex {
    const one = addition();
    for (const document of added) one.add(document);
    return one.index();
  }

  return {
    size: documents.size,
    document: (uri) => documents.get(uri),
    documents: () => Array.from(documents.entries(), ([, one]) => one).sort(byUri),
    under,
    places,
    withDocument: (document) => withDocuments([document]),
    withDocuments,
    addition,
    withoutDocument(uri) {
      const before = documents.get(uri);
      if (!before) return indexOf(documents, postings);
      const changes = new Map([...postingsOf(before)].map((key) => [key, without(postings.get(key), uri)]));
      return indexOf(documents.without(uri), postings.changed(changes));
    },
  };
}

const none: ReadonlySet<string> = new Set();

const byUri = (a: Contribution, b: Contribution): number => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0);

/** Undefined: nobody is left. */
function without(uris: ListSoFar<string> = emptyList(), uri: string): ListSoFar<string> | undefined {
  const left = itemsOf(uris).filter((one) => one !== uri);
  return left.length > 0 ? listOf(left) : undefined;
}
