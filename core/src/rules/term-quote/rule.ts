// A formulation that stands in quotation marks everywhere else in a report and not here.
import { message } from '../../base/message';
import { type NormSpan, normSpan, shift } from '../../base/span';
import { isQuoted } from '../../gazetteer/quotes';
import type { Block, DocumentModel } from '../../model/document-model';
import { nesting } from '../../structure/nesting';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '“{term}”在文中另{times}处都加了引号，此处没有。',
  'zh-tw': '「{term}」在文中另{times}處都加了引號，此處沒有。',
  en: '“{term}” stands in quotation marks in {times} other places, but not here.',
};
const elsewhere = { 'zh-cn': '此处加了引号', 'zh-tw': '此處加了引號', en: 'In quotation marks here' };
const add = { 'zh-cn': '加引号', 'zh-tw': '加引號', en: 'Add quotation marks' };

export const rule: Rule = {
  id: 'term-quote',
  severity: 'hint',
  fixable: true,
  summary: {
    'zh-cn': '同篇他处都加引号的提法，此处没加。',
    'zh-tw': '同篇他處都加引號的提法，此處沒加。',
    en: 'A formulation put in quotation marks elsewhere in the report is not here.',
  },
  why: {
    'zh-cn':
      '“四个意识”“一带一路”一类概括提法，行文中按惯例加引号（GB/T 15834—2011《标点符号用法》4.8：需要着重论述或强调的内容、具有特殊含义的词语用引号）。引用文件原文、标题、书名号之内可以不加，所以只在同篇正文里他处都加了引号、仅个别处没加时提示。',
    'zh-tw':
      '「四個意識」「一帶一路」一類概括提法，行文中按慣例加引號（GB/T 15834—2011《標點符號用法》4.8：需要著重論述或強調的內容、具有特殊含義的詞語用引號）。引用文件原文、標題、書名號之內可以不加，所以只在同篇正文裡他處都加了引號、僅個別處沒加時提示。',
    en: 'Formulations such as 四个意识 or 一带一路 are set in quotation marks by habit (GB/T 15834—2011, 4.8: words with a special sense). Titles, headings and quoted documents may go without, so this is a hint, given only where all other places of the report’s text have the marks.',
  },
  examples: {
    bad: [
      '要增强“四个意识”，做到“两个维护”。\n各级干部要把“四个意识”落到行动上。\n会后，大家表示要增强[|四个意识|]。',
      '共建“一帶一路”走深走實。“一帶一路”朋友圈越來越大。企業參與[|一帶一路|]建設。',
    ],
    good: [
      '要增强“四个意识”，把“四个意识”落到行动上。',
      '要增强四个意识，把“四个意识”落到行动上。',
      '共建“一带一路”走深走实。“一带一路”朋友圈越来越大。《一带一路画报》创刊。',
      '他说：“我们增强‘四个意识’，学习‘四个意识’，把‘四个意识’落到实处。”',
    ],
  },
  check,
};

interface Place {
  readonly norm: NormSpan;
  readonly block: Block;
}

/** Quoted places needed for every one without. */
const fewest = 2;

function* check({ model, knowledge }: RuleInput): Iterable<Finding> {
  const quoted = new Map<string, Place[]>();
  const bare = new Map<string, Place[]>();
  const depths = new Map<Block, Uint8Array>();
  for (const { block, mentions } of termsByBlock(model)) {
    for (const { norm, id } of mentions) {
      const entity = knowledge.gazetteer.get(id);
      if (entity?.quotation !== 'always') continue;
      // 共建“一带一路” and 一带一路建设 are forms of it too: only what is put in marks is compared.
      const text = block.text.text;
      const at = text.slice(0, norm.end - block.norm.start).indexOf(entity.canonical, norm.start - block.norm.start);
      if (at === -1) continue;
      const own = normSpan(at, at + entity.canonical.length);
      const isBare = !isQuoted(text, own);
      if (isBare && isInside(block, own, depths)) continue;
      const group = isBare ? bare : quoted;
      const place = { norm: shift(own, block.norm.start), block };
      const places = group.get(id);
      if (places) places.push(place);
      else group.set(id, [place]);
    }
  }
  for (const [id, places] of bare) {
    const others = quoted.get(id) ?? [];
    if (others.length < fewest * places.length) continue;
    for (const place of places) yield report(model, place, others);
  }
}

interface TermPlace {
  readonly norm: NormSpan;
  readonly id: string;
}

/** Terms of the running text with one meaning; headings and lists may go without marks. */
function* termsByBlock({
  blocks,
  mentions,
}: DocumentModel): Iterable<{ block: Block; mentions: readonly TermPlace[] }> {
  const terms = mentions.filter(({ kind, candidates }) => kind === 'term' && candidates.length === 1);
  let next = 0;
  for (const block of blocks) {
    const here: TermPlace[] = [];
    for (let one = terms[next]; one && one.norm.end <= block.norm.end; one = terms[++next]) {
      const [id] = one.candidates;
      if (id && (block.role === 'body' || block.role === 'lead')) here.push({ norm: one.norm, id });
    }
    if (here.length > 0) yield { block, mentions: here };
  }
}

/** Inside a longer quotation, a title or brackets. */
function isInside(block: Block, own: NormSpan, known: Map<Block, Uint8Array>): boolean {
  const depths = known.get(block) ?? nesting(block.text.text);
  known.set(block, depths);
  return (depths[own.start] ?? 0) > 0;
}

function report(model: DocumentModel, { norm }: Place, others: readonly Place[]): Finding {
  const written = model.text.unfolded.slice(norm.start, norm.end);
  const [like] = others;
  // The marks the writer uses for it.
  const open = like ? model.text.unfolded.slice(like.norm.start - 1, like.norm.start) : '“';
  const close = like ? model.text.unfolded.slice(like.norm.end, like.norm.end + 1) : '”';
  const span = model.text.toSource(norm);
  return {
    span,
    message: message(found, { term: written, times: others.length }),
    ...(like ? { related: [{ span: model.text.toSource(like.norm), message: message(elsewhere) }] } : {}),
    fixes: [{ title: message(add), edits: [{ span, text: `${open}${written}${close}` }], safety: 'suggestion' }],
  };
}
