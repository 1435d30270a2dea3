// Names in an index by what somebody types: characters of either script, pinyin, initials.

import { oncePer } from '../base/once-per';
import type { Span } from '../base/span';
import { soundsLike } from '../lexicon/typed-sounds';
import { foldScript } from '../text/fold-script';
import type { Contribution, PackedPlaces } from './contribution';
import { unpacked } from './packed';
import type { WorkspaceIndex } from './workspace-index';

export type FoundKind = 'heading' | 'person' | 'organization' | 'term' | 'meeting';

export interface FoundName {
  readonly kind: FoundKind;
  /** As written where it is introduced. */
  readonly name: string;
  readonly uri: string;
  readonly span: Span;
  /** Of a person: the first post given there. */
  readonly post?: string;
  /** In how many documents it stands; 1 for a heading. */
  readonly documents: number;
}

interface Entry extends FoundName {
  readonly read: string;
}

/**
 * Best first, at most `most`: what begins with the query, then what has it in it, then what sounds so. Letters are
 * pinyin or initials (`zwm` and `zhangweim` for 张伟明); an empty query gives nothing.
 */
export function searchNames(index: WorkspaceIndex, query: string, most: number): readonly FoundName[] {
  const typed = query.replace(/\s/g, '');
  if (typed === '') return [];
  const read = foldScript(typed).toLowerCase();
  const sounds = /^[a-z]+$/.test(read);
  const ranked: { entry: Entry; rank: number }[] = [];
  for (const entry of entriesOf(index)) {
    const at = entry.read.indexOf(read);
    const rank = at === 0 ? 0 : at > 0 ? 1 : sounds && soundsLike(entry.read, read) ? 0 : -1;
    if (rank >= 0) ranked.push({ entry, rank });
  }
  return ranked
    .sort(
      (a, b) => a.rank - b.rank || order.indexOf(a.entry.kind) - order.indexOf(b.entry.kind) || byUse(a.entry, b.entry),
    )
    .slice(0, most)
    .map(({ entry: { read: _, ...found } }) => found);
}

const order: readonly FoundKind[] = ['person', 'organization', 'meeting', 'term', 'heading'];

const byUse = (a: Entry, b: Entry): number => b.documents - a.documents || (a.name < b.name ? -1 : 1);

const marks = /[\s“”‘’「」『』"《》]/g;

/** One entry a name, at the first document that introduces it; one a heading. */
const entriesOf: (index: WorkspaceIndex) => readonly Entry[] = oncePer((index) => {
  const found = new Map<string, Entry>();
  const headings: Entry[] = [];
  for (const document of index.documents()) {
    for (const { name, span } of document.headings) {
      const read = foldScript(name).replace(marks, '').toLowerCase();
      headings.push({ kind: 'heading', name, read, uri: document.uri, span, documents: 1 });
    }
    for (const one of namesOf(document)) {
      const key = `${one.kind} ${one.read}`;
      const before = found.get(key);
      found.set(key, before ? { ...(better(one, before) ? one : before), documents: before.documents + 1 } : one);
    }
  }
  return [...found.values(), ...headings];
});

/** A person with a post is introduced; one without is only named. */
const better = (one: Entry, before: Entry): boolean => one.post !== undefined && before.post === undefined;

function* namesOf({ uri, people, organizations, names }: Contribution): Generator<Entry> {
  for (const { name, role, posts, at } of people) {
    const [post] = role === 'reporter' ? [] : posts;
    const shown = post && (post.written ?? `${post.organization ?? ''}${post.title}`);
    yield { ...entry('person', uri, name, at), ...(shown && { post: shown }) };
  }
  for (const { name, at } of organizations) yield entry('organization', uri, name, at);
  for (const { kind, name, at } of names) if (kind === 'term' || kind === 'meeting') yield entry(kind, uri, name, at);
}

function entry(kind: FoundKind, uri: string, name: string, at: PackedPlaces): Entry {
  const places = unpacked(at);
  const first = places.find(({ introduces }) => introduces) ?? places[0];
  const own = first && (first.form === undefined || first.form === name);
  return {
    kind,
    name: (own && first.written) || name,
    read: name.replace(marks, '').toLowerCase(),
    uri,
    span: first?.span ?? { start: 0, end: 0 },
    documents: 1,
  };
}
