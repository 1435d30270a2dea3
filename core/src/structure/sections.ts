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

/** The block at a place of the document. */
type BlockAt = (block: number) => StructureInput;

/**
 * The sections of a document: its headings (in order) where the blocks now stand. `documentEnd`: the length of the source.
 * Costs the headings.
 */
export function sectionsOf(
  { roles, headings }: { readonly roles: readonly BlockRole[]; readonly headings: readonly Heading[] },
  blockAt: BlockAt,
  documentEnd: number,
): readonly Section[] {
  const roots: Draft[] = [];
  const open: Draft[] = [];
  let lead = leadOf(blockAt, roles, headings);
  for (const heading of headings) {
    const block = blockAt(heading.block);
    const name = block.text.unfolded.slice(heading.start, heading.end).trim();
    if (name === '') continue;
    if (lead && lead.block < heading.block) {
      (open[0]?.children ?? roots).push({ level: levelUnder(lead.style, open[0]), children: [], ...lead });
      lead = undefined;
    }
    while (open.length > 0 && endsAt(open, heading.style)) open.pop();
    const parent = open.at(-1);
    const draft = draftOf(heading, block, name, parent);
    (parent?.children ?? roots).push(draft);
    open.push(draft);
  }
  return close(roots, documentEnd, blockAt);
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

function draftOf({ style, start, end, block }: Heading, at: StructureInput, name: string, parent?: Draft): Draft {
  return {
    kind: style === 'title' ? 'title' : 'heading',
    style,
    name,
    level: levelUnder(style, parent),
    start: at.span.start,
    block,
    heading: shift(at.text.toSource(normSpan(start, end)), at.content.start),
    children: [],
  };
}

/** What stands before the first heading, below the title; only where a heading follows. */
function leadOf(
  blockAt: BlockAt,
  roles: readonly BlockRole[],
  headings: readonly Heading[],
): Omit<Draft, 'level' | 'children'> | undefined {
  const end = headings.find((heading) => heading.style !== 'title')?.block ?? 0;
  for (let block = 0; block < end; block++)
    if (roles[block] === 'lead')
      return { kind: 'lead', style: 'lead', name: '导语', start: blockAt(block).span.start, block };
  return undefined;
}

/** Gives every section its end: the last character before the next one of its level or above. */
function close(drafts: readonly Draft[], end: number, blockAt: BlockAt): readonly Section[] {
  return drafts.map(({ kind, name, level, heading, start, children }, i) => {
    const next = drafts[i + 1];
    const last = next ? blockAt(next.block - 1).span.end : end;
    const inner = close(children, last, blockAt);
    return heading
      ? { kind, name, level, span: span(start, last), heading, children: inner }
      : { kind, name, level, span: span(start, last), children: inner };
  });
}
