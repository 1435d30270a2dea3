// What may be completed to: the names of this document, and what is known besides.
import {
  brokenStretches,
  type DocumentModel,
  type Entity,
  type Knowledge,
  type Mention,
  oncePer,
  toScript,
  touchesBroken,
  unpacked,
  type WorkspaceIndex,
} from '@dinggao/core';

export type CandidateKind = 'person' | 'organization' | 'term' | 'plan' | 'meeting' | 'place';

export interface Candidate {
  readonly kind: CandidateKind;
  /** What is inserted: in the document's own spelling or script. */
  readonly written: string;
  /** Normalized, without marks and gaps: what is compared with what was typed. */
  readonly read: string;
  /** Of a person: the first post, as written. */
  readonly post?: string;
  /** Of a person, reporters excepted: all titles, and of people named elsewhere all posts in full. */
  readonly titles?: readonly string[];
  readonly posts?: readonly string[];
  /** How often the document has it; 0 for what is only known. */
  readonly count: number;
}

const marks = /[\s“”‘’「」『』"'《》]/g;

export const bare = (form: string): string => form.replace(marks, '');

/** By first appearance. `offset`: what is being typed there is no name of the document yet. */
export function ownCandidates(model: DocumentModel, { gazetteer }: Knowledge, offset: number): readonly Candidate[] {
  const { text } = model;
  const broken = brokenStretches(model);
  const isSound = ({ span }: Mention): boolean =>
    !(span.start < offset && offset <= span.end) && !touchesBroken(broken, span);
  const spelled = ({ norm }: Mention): string => text.unfolded.slice(norm.start, norm.end);

  const people = model.people.flatMap((person): readonly Candidate[] => {
    const sound = person.mentions.filter(isSound);
    const [first] = sound;
    if (!first) return [];
    const [post] = person.role === 'reporter' ? [] : person.posts;
    return [
      {
        kind: 'person',
        written: bare(spelled(first)),
        read: person.name,
        ...(post && { post: text.unfolded.slice(post.norm.start, post.norm.end) }),
        ...(person.role !== 'reporter' && { titles: person.posts.map(({ title }) => title) }),
        count: sound.length,
      },
    ];
  });

  const named = new Map<string, Candidate>();
  for (const mention of model.mentions) {
    const kind = kindOf(mention, gazetteer.get(mention.candidates[0] ?? ''));
    if (!kind || !isSound(mention)) continue;
    const count = (named.get(mention.form)?.count ?? 0) + 1;
    const { written } = named.get(mention.form) ?? { written: spelled(mention) };
    named.set(mention.form, { kind, written, read: bare(mention.form), count });
  }
  return [...people, ...named.values()];
}

/** Nothing wrong is offered a second time. */
function kindOf({ kind, form }: Mention, entity: Entity | undefined): CandidateKind | undefined {
  if (kind !== 'organization' && kind !== 'term' && kind !== 'meeting' && kind !== 'place') return undefined;
  const alias = entity?.aliases.find((one) => bare(one.form) === bare(form));
  if (alias && alias.status !== 'accepted') return undefined;
  return kind === 'term' && entity?.kind === 'plan' ? 'plan' : kind;
}

const offered: ReadonlySet<string> = new Set(['organization', 'term', 'plan', 'meeting', 'place']);

/** Canonical forms and accepted ones, in the document's script. */
export const knownCandidates = ({ script }: DocumentModel, { gazetteer }: Knowledge): readonly Candidate[] =>
  gazetteer.entities
    .filter(({ kind }) => offered.has(kind))
    .flatMap((entity) => {
      const kind = entity.kind as CandidateKind;
      const accepted = entity.aliases.filter(({ status, derived }) => status === 'accepted' && !derived);
      const traditional = script === 'traditional' ? entity.traditional : undefined;
      return [
        { kind, written: traditional ?? toScript(entity.canonical, script), read: bare(entity.canonical), count: 0 },
        ...accepted.map(({ form }) => ({ kind, written: toScript(form, script), read: bare(form), count: 0 })),
      ];
    });

/** Names of the workspace, most frequent first, in the document's script; people as they are written there. */
export const otherCandidates = ({ script }: DocumentModel, index: WorkspaceIndex): readonly Candidate[] =>
  gathered(index).map((one) => (one.kind === 'person' ? one : { ...one, written: toScript(one.written, script) }));

/** `count` is that of the document at hand, and is nothing here. */
const gathered: (index: WorkspaceIndex) => readonly Candidate[] = oncePer((index) => {
  const found = new Map<string, { one: Candidate; times: number; posts: Set<string> }>();
  const add = (one: Candidate, posts: readonly string[]): void => {
    const known = found.get(`${one.kind} ${one.read}`) ?? { one, times: 0, posts: new Set<string>() };
    known.times += 1;
    for (const post of posts) known.posts.add(post);
    found.set(`${one.kind} ${one.read}`, known);
  };
  for (const { people, organizations } of index.documents()) {
    for (const { name, role, posts, at } of people) {
      const sound = role === 'reporter' ? undefined : unpacked(at).find(({ broken }) => !broken);
      if (!sound) continue;
      const full = posts.map(({ organization = '', title }) => organization + title);
      const post = posts[0]?.written ?? full[0];
      const written = sound.form === undefined ? (sound.written ?? name) : name;
      add({ kind: 'person', written, read: name, ...(post !== undefined && { post }), count: 0 }, full);
    }
    for (const { name } of organizations) add({ kind: 'organization', written: name, read: bare(name), count: 0 }, []);
  }
  return [...found.values()].sort((a, b) => b.times - a.times).map(({ one, posts }) => ({ ...one, posts: [...posts] }));
});
