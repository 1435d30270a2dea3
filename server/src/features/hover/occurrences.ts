// Where something is named in this document, with the words around it.
import type { Block, DocumentModel, Mention, NormSpan } from '@dinggao/core';
import type { Occurrence, Occurrences } from './info';

/** More places than these are counted, not shown. */
const shown = 5;

/** Characters on either side. */
const around = 12;

export const occurrences = (model: DocumentModel, mentions: readonly Pick<Mention, 'norm'>[]): Occurrences => ({
  total: mentions.length,
  shown: mentions.slice(0, shown).map(({ norm }) => occurrence(model, norm)),
});

/** Context never leaves the paragraph. */
export function occurrence(model: DocumentModel, norm: NormSpan): Occurrence {
  const { unfolded } = model.text;
  const home = blockAt(model, norm)?.norm ?? norm;
  const start = Math.max(home.start, norm.start - around);
  const end = Math.min(home.end, norm.end + around);
  return {
    span: model.text.toSource(norm),
    before: (start > home.start ? '…' : '') + whole(unfolded.slice(start, norm.start)),
    text: unfolded.slice(norm.start, norm.end),
    after: whole(unfolded.slice(norm.end, end)) + (end < home.end ? '…' : ''),
  };
}

export const blockAt = ({ blocks }: DocumentModel, norm: NormSpan): Block | undefined =>
  blocks.find((block) => block.norm.start <= norm.start && norm.end <= block.norm.end);

const halves = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;

/** Without the half of a surrogate pair at either end, and on one line. */
const whole = (text: string): string => text.replace(halves, '').replace(/\s+/g, ' ');
