// What many documents say together: their contributions, found by subject. Never changes; a change gives another index.
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
  withoutDocument(uri: string): WorkspaceIndex;
}

type Postings = SparseMap<readonly string[]>;

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
    const found = [...(postings.get(key) ?? [])].sort().flatMap((uri) => documents.get(uri) ?? []);
    asked.set(key, found);
    return found;
  }

  function places(subject: Subject): readonly Place[] {
    const found = new Set(keysOf(subject).flatMap(under));
    return [...found].sort(byUri).flatMap((document) => placesIn(document, subject));
  }

  function withDocuments(added: readonly Contribution[]): WorkspaceIndex {
    const now = new Map(added.map((one) => [one.uri, one]));
    const changes = new Map<string, readonly string[] | undefined>();
    const uris = (key: string) => (changes.has(key) ? changes.get(key) : postings.get(key));
    for (const [uri, document] of now) {
      const before = documents.get(uri);
      if (before === document) continue;
      const had = before ? postingsOf(before) : none;
      const has = postingsOf(document);
      for (const key of had) if (!has.has(key)) changes.set(key, without(uris(key), uri));
      for (const key of has) if (!had.has(key)) changes.set(key, [...(uris(key) ?? []), uri]);
    }
    return indexOf(documents.changed(now), postings.changed(changes));
  }

  return {
    size: documents.size,
    document: (uri) => documents.get(uri),
    documents: () => Array.from(documents.entries(), ([, one]) => one).sort(byUri),
    under,
    places,
    withDocument: (document) => withDocuments([document]),
    withDocuments,
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
function without(uris: readonly string[] = [], uri: string): readonly string[] | undefined {
  const left = uris.filter((one) => one !== uri);
  return left.length > 0 ? left : undefined;
}
