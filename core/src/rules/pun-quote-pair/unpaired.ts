// Marks that lack their partner, read block by block and then across blocks: a quotation may run over paragraphs.
import { blockFacts } from '../../model/block-facts';
import { brokenStretches, touchesBroken } from '../../model/damage';
import type { Block, DocumentModel } from '../../model/document-model';
import { pairedMarks } from '../../structure/quotations';

/** A mark without a partner in its block; `at` counts in the block's norm. */
export interface Unpaired {
  readonly block: number;
  readonly at: number;
  readonly mark: string;
}

export const partners: ReadonlyMap<string, string> = new Map(
  ['“”', '‘’', '《》', '〈〉', '（）', '【】', '〔〕'].map((pair) => [pair[0]!, pair[1]!]),
);
const openers: ReadonlyMap<string, string> = new Map([...partners].map(([open, close]) => [close, open]));

const anyMark = /[“”‘’《》〈〉（）()【】〔〕]/g;
const read: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading', 'list-item', 'quote']);

/** Nothing of blocks that cannot be judged: no running text, or text that is damaged. */
export function unpairedOf(model: DocumentModel): readonly Unpaired[] {
  const found: Unpaired[] = [];
  const broken = brokenStretches(model);
  let at = -1;
  for (const { block, fact: norm } of unbalancedIn(model)) {
    if (!read.has(block.kind) || touchesBroken(broken, block.content)) continue;
    at = model.blocks.indexOf(block, at + 1);
    for (const mark of pairedMarks(norm).unpaired) {
      if (!isOther(norm, mark)) found.push({ block: at, at: mark, mark: norm[mark] ?? '' });
    }
  }
  return withoutSpanning(model, found);
}

/** Texts with marks that do not close each other, brackets made alike. */
const unbalancedIn = blockFacts(({ text }) =>
  isBalanced(text.text) || text.replacements.some(({ doubtful }) => doubtful)
    ? []
    : [text.text.replace(/\(/g, '（').replace(/\)/g, '）')],
);

/** A cheap look that settles most blocks: every mark closes the one opened last. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const [mark] of text.matchAll(anyMark)) {
    const partner = partners.get(mark);
    if (partner !== undefined) open.push(partner);
    else if (open.pop() !== mark) return false;
  }
  return open.length === 0;
}

const label = /(?:^|[\s。；，、：:！？”])[\da-zA-Z一二三四五六七八九十]{1,3}$/;

/** An entry in the history of a statute: its opening bracket stands, or stood, some lines above. */
const amendment = /^\d{4}年[^。]*）$/;

/** An apostrophe, or the bracket behind a number: Xi’an, 1）. */
function isOther(text: string, at: number): boolean {
  if (text[at] === '）' && at === text.length - 1 && amendment.test(text)) return true;
  if (text[at] === '’' || text[at] === '‘') return /[A-Za-z\d]/.test((text[at - 1] ?? '') + (text[at + 1] ?? ''));
  return text[at] === '）' && label.test(text.slice(Math.max(0, at - 4), at));
}

/** How many blocks a quotation, and how many a remark in brackets may run over. */
const reach = { quotation: 60, bracket: 15 } as const;

function withoutSpanning(model: DocumentModel, found: readonly Unpaired[]): readonly Unpaired[] {
  const settled = new Set<Unpaired>();
  const open: Unpaired[] = [];
  for (const one of found) {
    const opener = openers.get(one.mark);
    if (opener === undefined) {
      open.push(one);
      continue;
    }
    const limit = one.mark === '”' || one.mark === '’' ? reach.quotation : reach.bracket;
    const partner = open.findIndex(
      ({ mark, block }) => mark === opener && block < one.block && one.block - block <= limit,
    );
    if (partner < 0) continue;
    settled.add(one);
    for (const earlier of open.splice(partner)) if (earlier.mark === opener) settled.add(earlier);
  }
  return found.filter((one) => !settled.has(one) && !goesOn(model, one));
}

/**
 * A quotation of several paragraphs opens each of them and closes the last (GB/T 15834—2011, 4.8): the paragraphs behind
 * this one open with the same mark, and one of them closes it.
 */
function goesOn({ blocks }: DocumentModel, { block, mark }: Unpaired): boolean {
  if (mark !== '“' && mark !== '‘') return false;
  const close = partners.get(mark) ?? '';
  for (let next = block + 1; next < Math.min(blocks.length, block + reach.quotation); next++) {
    const text = blocks[next]?.text.text ?? '';
    if (text === '' || blocks[next]?.role === 'ellipsis') continue;
    if (!text.startsWith(mark)) return false;
    const balance = text.split(close).length - text.split(mark).length;
    if (balance >= 0) return true;
  }
  return false;
}
