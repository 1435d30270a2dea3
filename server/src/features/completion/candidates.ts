// What may be completed to: the names of this document, and what is known besides.
import {
  brokenStretches,
  type DocumentModel,
  type Entity,
  type Knowledge,
  type Mention,
  type Person,
  toScript,
  touchesBroken,
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
  readonly person?: Person;
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
        person,
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
