// The attachments a document has: its note 附件：1.…… 2.……, or the headings of the attachments themselves.
import { numeralValue } from '../../lexicon/numerals';
import { blockFacts } from '../../model/block-facts';
import type { Block, DocumentModel } from '../../model/document-model';
import { blockAt } from '../../model/placed';

const note = /^附件\s?[：:]/u;
const item = /(?:^|[\s：:；;])(\d{1,2})[.．、](?!\d)/gu;
const heading = /^附件\s?(\d{1,2}|[一二三四五六七八九十]{1,2})(?:$|\s|[：:])/u;

export interface Attachments {
  readonly count: number;
  /** The blocks, by number, where they are listed; a reference there is none. */
  readonly blocks: ReadonlySet<number>;
  /** The first of them. */
  readonly first: Block;
}

type Listed = { readonly heading: number } | { readonly note: number };

/** What of a list begins in a block: a heading with its number, or a note with the most it numbers. */
const listsIn = blockFacts(({ text }): readonly Listed[] => {
  const line = text.text.trim();
  if (!line.startsWith('附件')) return [];
  const own = heading.exec(line);
  if (own && line.length < 60) return [{ heading: numeralValue(own[1] ?? '') ?? 0 }];
  return note.test(line) ? [{ note: mostIn(line) }] : [];
});

const mostIn = (line: string): number => Math.max(1, ...[...line.matchAll(item)].map(([, number]) => Number(number)));

/** Undefined where the document lists none: they may be sent apart. */
export function attachmentsOf(model: DocumentModel): Attachments | undefined {
  const lists = listsIn(model);
  const [first] = lists;
  if (!first) return undefined;
  const blocks = new Set<number>();
  let count = 0;
  for (const { at, fact } of lists) {
    blocks.add(at);
    count = Math.max(count, 'heading' in fact ? fact.heading : fact.note);
    if ('note' in fact) count = Math.max(count, goesOn(model, at, blocks));
  }
  return { count, blocks, first: first.block };
}

/** A note goes on in the lines below it that open with a number; they are added to `blocks`. */
function goesOn(model: DocumentModel, from: number, blocks: Set<number>): number {
  let count = 0;
  for (let at = from + 1, block = blockAt(model, at); block; block = blockAt(model, ++at)) {
    const line = block.text.text.trim();
    if (line === '') continue;
    if (!/^\d{1,2}[.．、]/u.test(line)) break;
    blocks.add(at);
    count = Math.max(count, mostIn(line));
  }
  return count;
}
