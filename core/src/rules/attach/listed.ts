// The attachments a document has: its note 附件：1.…… 2.……, or the headings of the attachments themselves.
import { numeralValue } from '../../lexicon/numerals';
import type { Block, DocumentModel } from '../../model/document-model';

const note = /^附件\s?[：:]/u;
const item = /(?:^|[\s：:；;])(\d{1,2})[.．、](?!\d)/gu;
const heading = /^附件\s?(\d{1,2}|[一二三四五六七八九十]{1,2})(?:$|\s|[：:])/u;

export interface Attachments {
  readonly count: number;
  /** Where they are listed; a reference there is none. */
  readonly blocks: ReadonlySet<Block>;
}

/** Undefined where the document lists none: they may be sent apart. */
export function attachmentsOf({ blocks }: DocumentModel): Attachments | undefined {
  const listed = new Set<Block>();
  let count = 0;
  let inNote = false;
  for (const block of blocks) {
    const text = block.text.text.trim();
    if (text === '') continue;
    const own = heading.exec(text);
    if (own && text.length < 60) {
      listed.add(block);
      count = Math.max(count, numeralValue(own[1] ?? '') ?? 0);
      inNote = false;
    } else if (note.test(text) || (inNote && /^\d{1,2}[.．、]/u.test(text))) {
      listed.add(block);
      inNote = true;
      const numbers = [...text.matchAll(item)].map(([, number]) => Number(number));
      count = Math.max(count, 1, ...numbers);
    } else inNote = false;
  }
  return listed.size === 0 ? undefined : { count, blocks: listed };
}
