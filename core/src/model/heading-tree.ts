// The headings of a document and what stands under which, without their places: kept as long as nobody types in one.
import { normSpan, type Span } from '../base/span';
import type { Heading } from '../structure/heading';
import type { Section, SectionKind } from '../structure/section';
import type { Outline } from '../structure/structure';
import type { DocumentModel } from './document-model';
import type { Part } from './part';
import { blockAt, sourceIn } from './placed';

/** A section without its place. */
export interface HeadingNode {
  readonly kind: SectionKind;
  readonly name: string;
  /** Absent for a lead. */
  readonly heading?: Heading;
  readonly children: readonly HeadingNode[];
}

interface Known {
  /** The blocks of the headings. */
  readonly parts: readonly Part[];
  readonly tree: readonly HeadingNode[];
}

const trees = new WeakMap<Outline, Known>();

/** The very same object after an edit that touches no heading, at the cost of one look at each. */
export function headingTree(model: DocumentModel): readonly HeadingNode[] {
  const { outline, parts } = model;
  const known = trees.get(outline);
  const here = outline.headings.map(({ block }) => parts.leaves[block]!.part);
  if (known && here.every((part, i) => part === known.parts[i])) return known.tree;
  const named = outline.headings.filter(({ start, end }, i) => here[i]!.text.unfolded.slice(start, end).trim() !== '');
  const next = named.values();
  const nodeOf = ({ kind, name, heading, children }: Section): HeadingNode => ({
    kind,
    name,
    ...(heading ? { heading: next.next().value! } : {}),
    children: children.map(nodeOf),
  });
  const tree = model.sections.map(nodeOf);
  trees.set(outline, { parts: here, tree });
  return tree;
}

/** Where a heading stands now. */
export const headingPlace = (model: DocumentModel, { block, start, end }: Heading): Span =>
  sourceIn(blockAt(model, block)!, normSpan(start, end));
