// Nests headings into sections: what is marked alike stands side by side, what is marked lower goes inside.
import { normSpan, type Span, shift, span } from '../base/span';
import type { Heading, HeadingStyle } from './heading';
import { numberingStyles } from './numbering';
import type { BlockRole, Section, SectionKind } from './section';
import type { StructureInput } from './structure-input';

interface Draft {
  readonly kind: SectionKind;
  readonly style: HeadingStyle | 'lead';
  readonly name: string;
  readonly level: number;
  readonly start: number;
  /** The block it starts with. */
  readonly block: number;
  readonly heading?: Span;
  readonly children: Draft[];
}

/** The sections of a document. `documentEnd`: the length of the source. */
export function sectionsOf(
  blocks: readonly StructureInput[],
  roles: readonly BlockRole[],
  headings: readonly Heading[],
  documentEnd: number,
): readonly Section[] {
  const roots: Draft[] = [];
  const open: Draft[] = [];
  let lead = leadOf(blocks, roles, headings);
  const place = (draft: Omit<Draft, 'level' | 'children'>, parent: Draft | undefined): Draft => {
    const placed = { ...draft, level: levelUnder(draft.style, parent), children: [] };
    (parent?.children ?? roots).push(placed);
    return placed;
  };
  for (const heading of headings) {
    const block = blocks[heading.block];
    if (!block) continue;
    const draft = draftOf(heading, block);
    if (draft.name === '') continue;
    if (lead && lead.block < heading.block) {
      place(lead, open[0]);
      lead = undefined;
    }
    while (open.length > 0 && endsAt(open, heading.style)) open.pop();
    open.push(place(draft, open.at(-1)));
  }
  return close(roots, documentEnd, blocks);
}

const levelUnder = (style: Draft['style'], parent: Draft | undefined): number =>
  style === 'title' ? 0 : (parent?.level ?? 0) + 1;

/** Whether the innermost open section ends where a heading of this style starts. */
function endsAt(open: readonly Draft[], style: HeadingStyle): boolean {
  const top = open.at(-1)?.style ?? 'lead';
  return top !== 'title' && (open.some((one) => one.style === style) || outranks(style, top));
}

/** Styles whose order is known. Of all others the one that comes first is the higher. */
const ladders: readonly (readonly string[])[] = [
  ['title', 'markdown-1', 'markdown-2', 'markdown-3', 'markdown-4', 'markdown-5', 'markdown-6', 'bold'],
  ['title', 'dispatch', ...numberingStyles],
  ['title', 'dispatch', 'column', 'plain'],
  ['title', 'dispatch', 'bold'],
];

const outranks = (a: string, b: string): boolean =>
  ladders.some((ladder) => ladder.includes(a) && ladder.includes(b) && ladder.indexOf(a) < ladder.indexOf(b));

function draftOf(heading: Heading, block: StructureInput): Omit<Draft, 'level' | 'children'> {
  const { text } = block;
  return {
    kind: heading.style === 'title' ? 'title' : 'heading',
    style: heading.style,
    name: text.unfolded.slice(heading.start, heading.end).trim(),
    start: block.span.start,
    block: heading.block,
    heading: shift(text.toSource(normSpan(heading.start, heading.end)), block.content.start),
  };
}

/** What stands before the first heading, below the title; only where a heading follows. */
function leadOf(
  blocks: readonly StructureInput[],
  roles: readonly BlockRole[],
  headings: readonly Heading[],
): Omit<Draft, 'level' | 'children'> | undefined {
  if (!headings.some((heading) => heading.style !== 'title')) return undefined;
  const first = roles.indexOf('lead');
  const block = blocks[first];
  return block && { kind: 'lead', style: 'lead', name: '导语', start: block.span.start, block: first };
}

/** Gives every section its end: the last character before the next one of its level or above. */
function close(drafts: readonly Draft[], end: number, blocks: readonly StructureInput[]): readonly Section[] {
  return drafts.map((draft, i) => {
    const next = drafts[i + 1];
    const last = next ? (blocks[next.block - 1]?.span.end ?? next.start) : end;
    const { kind, name, level, heading, start } = draft;
    return {
      kind,
      name,
      level,
      span: span(start, last),
      ...(heading ? { heading } : {}),
      children: close(draft.children, last, blocks),
    };
  });
}
