// Marks that lack their partner, read block by block and then across blocks: a quotation may run over paragraphs.
import { keepUnits, unitsOf } from '../../base/text-units';
import { unitClass } from '../../base/unit-class';
import { blockFacts } from '../../model/block-facts';
import { brokenIn } from '../../model/damage';
import type { Block, DocumentModel } from '../../model/document-model';
import { blockAt } from '../../model/placed';
import { pairedMarks } from '../../structure/quotations';

/** A mark without a partner in its block. */
export interface Unpaired {
  readonly block: Block;
  /** Which of the document's blocks it is. */
  readonly number: number;
  /** In the block's norm. */
  readonly at: number;
  readonly mark: string;
}

export const partners: ReadonlyMap<string, string> = new Map(
  ['“”', '‘’', '《》', '〈〉', '（）', '【】', '〔〕'].map((pair) => [pair[0]!, pair[1]!]),
);
const openers: ReadonlyMap<string, string> = new Map([...partners].map(([open, close]) => [close, open]));

const read: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading', 'list-item', 'quote']);

/** Nothing of blocks that cannot be judged: no running text, or text that is damaged. */
export function unpairedOf(model: DocumentModel): readonly Unpaired[] {
  const found = unpairedIn(model).map(({ block, at: number, fact }) => ({ block, number, ...fact }));
  return found.length === 0 ? found : withoutSpanning(model, found);
}

const unpairedIn = blockFacts((part): ReadonlyArray<Pick<Unpaired, 'at' | 'mark'>> => {
  const { text, replacements } = part.text;
  if (isBalanced(text) || !read.has(part.kind) || replacements.some(({ doubtful }) => doubtful)) return none;
  if (brokenIn(part).length > 0) return none;
  const norm = text.replace(/\(/g, '（').replace(/\)/g, '）');
  return pairedMarks(norm)
    .unpaired.filter((at) => !isOther(norm, at))
    .map((at) => ({ at, mark: norm[at] ?? '' }));
});

const none: readonly never[] = [];

const closing: ReadonlyMap<number, number> = new Map(
  [...partners].map(([open, close]) => [open.charCodeAt(0), close.charCodeAt(0)]),
);
const isMark = unitClass(/[“”‘’《》〈〉（）()【】〔〕]/);

/** A cheap look that settles most blocks: every mark closes the one opened last. */
function isBalanced(text: string): boolean {
  const open: (number | undefined)[] = [];
  const units = unitsOf(text);
  let balanced = true;
  for (let i = 0; i < text.length && balanced; i++) {
    const code = units[i]!;
    if (!isMark(code)) continue;
    const close = closing.get(code);
    if (close !== undefined) open.push(close);
    else balanced = open.pop() === code;
  }
  keepUnits(text, units);
  return balanced && open.length === 0;
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
      ({ mark, number }) => mark === opener && number < one.number && one.number - number <= limit,
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
function goesOn(model: DocumentModel, { number, mark }: Unpaired): boolean {
  if (mark !== '“' && mark !== '‘') return false;
  const close = partners.get(mark) ?? '';
  for (let next = number + 1; next < number + reach.quotation; next++) {
    const block = blockAt(model, next);
    if (!block) return false;
    const { text } = block.text;
    if (text === '' || block.role === 'ellipsis') continue;
    if (!text.startsWith(mark)) return false;
    const balance = text.split(close).length - text.split(mark).length;
    if (balance >= 0) return true;
  }
  return false;
}
