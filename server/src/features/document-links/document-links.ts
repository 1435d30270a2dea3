// Addresses, files and known documents that a report names, as places to go to.
import type { DocumentModel, Span } from '@dinggao/core';
import { pairedMarks } from '@dinggao/core';

export interface Link {
  readonly span: Span;
  /** Where it leads. */
  readonly target: string;
}

/** Stops before Chinese text and full-width punctuation, which is how a sentence goes on behind an address. */
const address = /https?:\/\/[\w\-.~:/?#@!$&'*+,;=%]*[\w\-~/#=&]/g;

/** By appearance. Markdown links its own addresses. `reportOf`: the report with such a title, if there is one. */
export function links(model: DocumentModel, reportOf: (title: string) => string | undefined): readonly Link[] {
  const { source } = model.text;
  const found =
    model.language === 'markdown'
      ? []
      : Array.from(source.matchAll(address), ({ 0: target, index }) => ({
          span: { start: index, end: index + target.length },
          target,
        }));
  return [...found, ...titles(model, reportOf)].sort((a, b) => a.span.start - b.span.start);
}

function titles({ blocks }: DocumentModel, reportOf: (title: string) => string | undefined): readonly Link[] {
  return blocks.flatMap(({ text, content }) =>
    pairedMarks(text.text)
      .pairs.filter(({ kind }) => kind === 'book')
      .flatMap(({ inner }) => {
        const target = reportOf(text.text.slice(inner.start, inner.end));
        const { start, end } = text.toSource(inner);
        return target === undefined
          ? []
          : [{ span: { start: start + content.start, end: end + content.start }, target }];
      }),
  );
}
