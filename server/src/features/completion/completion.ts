// Names and formulations to go on with, by characters, sound or initials; quiet unless something was typed.
import {
  type DocumentModel,
  emptyIndex,
  headEndingAt,
  type Knowledge,
  normSpan,
  type Span,
  soundKey,
  soundsLike,
  span,
  type WorkspaceIndex,
} from '@dinggao/core';
import { type Candidate, type CandidateKind, knownCandidates, otherCandidates, ownCandidates } from './candidates';

export interface Completion {
  readonly kind: CandidateKind;
  /** What takes the place of `span`, on one line; what was typed of it lies in there. */
  readonly text: string;
  readonly span: Span;
  /** What the client compares with the text of `span`: starts with it. */
  readonly filter: string;
  readonly post?: string;
}

/** More than these help nobody. */
export const mostCompletions = 100;

const prose: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list-item', 'quote', 'table']);

/** Behind a Latin or Han character only. Best first. `offset` counts UTF-16 units of the source. */
export function completions(
  model: DocumentModel,
  knowledge: Knowledge,
  offset: number,
  index: WorkspaceIndex = emptyIndex(),
): readonly Completion[] {
  const others = () => otherCandidates(model, index);
  const block = model.blocks.find(({ content }) => content.start < offset && offset <= content.end);
  if (!block || !prose.has(block.kind)) return [];
  const before = model.text.source.slice(block.content.start, offset);
  const letters = latin.exec(before)?.[0];
  if (letters !== undefined)
    return letters.length > mostLetters ? [] : bySound(model, knowledge, offset, letters, others);
  return han.test(before) ? byCharacters(model, knowledge, offset, block.content.start, others) : [];
}

const latin = /[A-Za-z]+$/;
const mostLetters = 24;
const han = /\p{Script=Han}$/u;

type Others = () => readonly Candidate[];

function bySound(
  model: DocumentModel,
  knowledge: Knowledge,
  offset: number,
  typed: string,
  others: Others,
): readonly Completion[] {
  const letters = typed.toLowerCase();
  // One letter is the start of half of all that is known.
  const known = letters.length > 1 ? [...others(), ...knownCandidates(model, knowledge)] : [];
  return distinct([...ownCandidates(model, knowledge, offset), ...known])
    .filter(({ read }) => soundsLike(read, letters))
    .sort(byUse)
    .slice(0, mostCompletions)
    .map((one) =>
      completion(one, span(offset - typed.length, offset), typed + soundKey(one.read, letters).slice(typed.length)),
    );
}

interface Matched {
  readonly candidate: Candidate;
  /** How many characters right before the cursor are its start. */
  readonly length: number;
}

function byCharacters(
  model: DocumentModel,
  knowledge: Knowledge,
  offset: number,
  from: number,
  others: Others,
): readonly Completion[] {
  const { start, end } = model.text.toNorm(span(from, offset));
  const before = model.text.text.slice(start, end);
  const own = ownCandidates(model, knowledge, offset);
  const matched = distinct([...own, ...others(), ...knownCandidates(model, knowledge)])
    .map((candidate): Matched => ({ candidate, length: startBefore(before, candidate.read) }))
    // One character is the start of many a known form; a name of this document is worth it.
    .filter(({ candidate, length }) => length > (candidate.count > 0 ? 0 : 1))
    .sort((a, b) => b.length - a.length || byUse(a.candidate, b.candidate));
  return [...bearers(model, own, others, before, offset), ...matched]
    .flatMap(({ candidate, length }) => {
      const at =
        length === 0 ? span(offset, offset) : span(model.text.toSource(normSpan(end - length, end)).start, offset);
      const typed = model.text.source.slice(at.start, at.end);
      if (lineBreak.test(typed)) return [];
      return [completion(candidate, at, typed + candidate.written.slice(length))];
    })
    .slice(0, mostCompletions);
}

const lineBreak = /[\r\n\u2028\u2029]/;

/** Behind a post: the people of this document, first those who hold it. */
function bearers(
  { mentions, text }: DocumentModel,
  own: readonly Candidate[],
  others: Others,
  before: string,
  offset: number,
): readonly Matched[] {
  if (!headEndingAt(before, before.length)) return [];
  // The name is there already, or the word goes on: 主席|团.
  if (
    han.test(text.source.charAt(offset)) ||
    mentions.some(({ kind, span: at }) => kind === 'person' && at.start === offset)
  )
    return [];
  const holds = ({ titles }: Candidate): boolean => titles?.some((title) => before.endsWith(title)) ?? false;
  const people = own.filter(({ kind, titles }) => kind === 'person' && titles !== undefined);
  // Of people named elsewhere only those who hold this very post, with its organization where they have one.
  const named = new Set(people.map(({ read }) => read));
  const elsewhere = others().filter(({ kind, posts, read }) => {
    return kind === 'person' && !named.has(read) && posts?.some((post) => before.endsWith(post));
  });
  return [...people.filter(holds), ...elsewhere, ...people.filter((one) => !holds(one))].map((candidate) => ({
    candidate,
    length: 0,
  }));
}

/** The longest end of `before` that is a start of `form`, but not all of it. */
function startBefore(before: string, form: string): number {
  for (let length = Math.min(form.length - 1, before.length); length > 0; length--)
    if (before.endsWith(form.slice(0, length))) return length;
  return 0;
}

const order: readonly CandidateKind[] = ['person', 'organization', 'term', 'plan', 'meeting', 'place'];

/** What the document has comes first; then people; then what it has most. */
const byUse = (a: Candidate, b: Candidate): number =>
  Number(b.count > 0) - Number(a.count > 0) || order.indexOf(a.kind) - order.indexOf(b.kind) || b.count - a.count;

/** Of several that are written alike the first. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ written }) => !seen.has(written) && seen.add(written));
}

const completion = ({ kind, written, post }: Candidate, at: Span, filter: string): Completion => ({
  kind,
  text: written,
  span: at,
  filter,
  ...(post !== undefined && { post }),
});
