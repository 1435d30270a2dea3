// What can be folded away: sections under their headings, lists, quoted passages, and what nobody reads as text.
import type { Block, DocumentModel, Section, Span } from '@dinggao/core';

export interface Fold {
  /** From where it starts to its last character that is no white space. */
  readonly span: Span;
  readonly kind: 'section' | 'list' | 'quote' | 'block' | 'comment';
}

/** In no order; folds nest but never cross. Those of a single line are for the caller to drop: lines exist there only. */
export const folds = (model: DocumentModel): readonly Fold[] =>
  [
    ...sectionFolds(model.sections),
    ...listFolds(model.blocks),
    ...quoteFolds(model.blocks),
    ...blockFolds(model.blocks),
  ]
    .map((fold) => ({ ...fold, span: inked(model.text.source, fold.span) }))
    .filter(({ span }) => span.start < span.end);

/** Blank lines below a section stay in sight, between it and the next one. */
function inked(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end);
  const trimmed = text.trimEnd();
  return { start: start + (trimmed.length - trimmed.trimStart().length), end: start + trimmed.length };
}

const sectionFolds = (sections: readonly Section[]): readonly Fold[] =>
  sections.flatMap(({ span, children }): readonly Fold[] => [{ span, kind: 'section' }, ...sectionFolds(children)]);

/** A list as a whole, and each item with those below it. */
const listFolds = (blocks: readonly Block[]): readonly Fold[] =>
  runs(blocks, 'list-item').flatMap((items) => [
    fold(items, 'list'),
    ...items.flatMap((item, i) => {
      const next = items.findIndex(({ level }, k) => k > i && level <= item.level);
      return [fold(items.slice(i, next < 0 ? undefined : next), 'list')];
    }),
  ]);

const quoteFolds = (blocks: readonly Block[]): readonly Fold[] =>
  runs(blocks, 'quote').map((passage) => fold(passage, 'quote'));

const unread: ReadonlySet<string> = new Set(['front-matter', 'code', 'html', 'table']);

const blockFolds = (blocks: readonly Block[]): readonly Fold[] =>
  blocks.flatMap(({ kind, span }): readonly Fold[] => {
    if (kind === 'comment') return [{ span, kind }];
    return unread.has(kind) ? [{ span, kind: 'block' }] : [];
  });

const fold = (blocks: readonly Block[], kind: Fold['kind']): Fold => ({
  span: { start: blocks[0]?.span.start ?? 0, end: blocks.at(-1)?.span.end ?? 0 },
  kind,
});

/** Blocks of one kind right behind one another. */
function runs(blocks: readonly Block[], kind: string): readonly (readonly Block[])[] {
  const found: Block[][] = [];
  blocks.forEach((block, i) => {
    if (block.kind !== kind) return;
    if (blocks[i - 1]?.kind === kind) found.at(-1)?.push(block);
    else found.push([block]);
  });
  return found;
}
