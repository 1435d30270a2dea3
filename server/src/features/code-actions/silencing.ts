// The comment that silences a finding at its place, in Markdown: nowhere else would it stay unseen in print.
import { type Diagnostic, type DocumentModel, describedRules, type Span, span, type TextEdit } from '@dinggao/core';
import { touchesPlace } from './code-actions';

export interface SilencingAction {
  readonly rule: string;
  readonly edit: TextEdit;
  readonly diagnostic: Diagnostic;
}

const known: ReadonlySet<string> = new Set(describedRules.map(({ id }) => id));

/** A blank line before a block says where it stands among the others, so the block keeps one. */
const blankBefore = /(?:\r\n|\r|\n)[ \t\u3000]*(?:\r\n|\r|\n)$/;

/** For each rule that speaks at `at`, the comment that silences it there. */
export function silencingActions(
  model: DocumentModel,
  found: readonly Diagnostic[],
  at: Span,
): readonly SilencingAction[] {
  if (model.language !== 'markdown') return [];
  const here = found.filter(({ rule, span }) => known.has(rule) && touchesPlace(span, at));
  const first = here.filter(({ rule }, i) => here.findIndex((other) => other.rule === rule) === i);
  return first.flatMap((diagnostic) => {
    const edit = silencingEdit(model, diagnostic.rule, diagnostic.span);
    return edit ? [{ rule: diagnostic.rule, edit, diagnostic }] : [];
  });
}

/**
 * On a line of its own before the block; at the end of the line where something else than text begins the block (a mark
 * of a list or of a quotation), which a line in between would cut in two.
 */
function silencingEdit(
  { blocks, text: { source } }: DocumentModel,
  rule: string,
  { start }: Span,
): TextEdit | undefined {
  const block = blocks.find(({ span: at }) => at.start <= start && start <= at.end);
  if (!block || block.kind === 'front-matter' || block.kind === 'code') return undefined;
  const comment = `<!-- dinggao-ignore ${rule} -->`;
  const before = Math.max(
    source.lastIndexOf('\n', block.span.start - 1),
    source.lastIndexOf('\r', block.span.start - 1),
  );
  const typed = source.slice(before + 1, block.content.start);
  if (block.kind === 'heading' || block.kind === 'table' || /^\s*$/.test(typed)) {
    const end = source.includes('\r\n') ? '\r\n' : '\n';
    return {
      span: span(before + 1, before + 1),
      text: `${comment}${end}${blankBefore.test(source.slice(0, before + 1)) ? end : ''}`,
    };
  }
  const rest = source.slice(start).search(/[\r\n]/);
  const at = rest < 0 ? source.length : start + rest;
  return { span: span(at, at), text: ` ${comment}` };
}
