// A formulation that stands in quotation marks everywhere else in a report and not here.

import { derivedOnce } from '../../base/derived';
import { message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import { type NormSpan, normSpan } from '../../base/span';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { isQuoted } from '../../gazetteer/quotes';
import { type BlockFact, blockFactsGiven } from '../../model/block-facts';
import type { Part } from '../../model/part';
import { sourceIn, writtenIn } from '../../model/placed';
import { type Tally, tally } from '../../model/tally';
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

/** Where a term stands, without the marks around it; counts from the block's start. */
interface Place {
  readonly id: string;
  readonly norm: NormSpan;
  readonly isBare: boolean;
}

/** Quoted places needed for every one without. */
const fewest = 2;

function* check({ model, knowledge }: RuleInput): Iterable<Finding> {
  const { evidence, places } = looksFor(knowledge.gazetteer);
  const times = evidence(model);
  const uneven = unevenIn(times);
  if (uneven.size === 0) return;
  const all = places(model, uneven);
  for (const id of uneven) {
    const like = all.find(({ fact }) => fact.id === id && !fact.isBare)!;
    for (const one of all)
      if (one.fact.id === id && one.fact.isBare) yield report(one, like, times.get(quotedKey(id))!);
  }
}

const quotedKey = (id: string): string => `” ${id}`;

/** Terms that stand without marks somewhere, and far oftener in them. */
const unevenIn: (evidence: Tally) => ReadonlySet<string> = oncePer(
  (evidence) =>
    new Set([...evidence].flatMap(([id, bare]) => ((evidence.get(quotedKey(id)) ?? 0) >= fewest * bare ? [id] : []))),
);

const looksFor = oncePer((gazetteer: Gazetteer) => {
  const places = derivedOnce((part: Part) => placesIn(part, gazetteer));
  const placesOf = (part: Part) => (mayHoldTerms(part) ? places(part) : none);
  return {
    /** How often each term stands without marks and, by `quotedKey`, in them. */
    evidence: tally((part) => placesOf(part).map(({ id, isBare }) => (isBare ? id : quotedKey(id)))),
    places: blockFactsGiven((part: Part, ids: ReadonlySet<string>) => placesOf(part).filter(({ id }) => ids.has(id))),
  };
});

const mayHoldTerms = ({ role, mentions }: Part): boolean =>
  (role === 'body' || role === 'lead') && mentions.some(({ kind }) => kind === 'term');

/** Of terms with one meaning in the running text; headings and lists may go without marks. */
function placesIn({ text: { text }, mentions }: Part, gazetteer: Gazetteer): readonly Place[] {
  let found: Place[] | undefined;
  let depths: Uint8Array | undefined;
  for (const { kind, candidates, norm } of mentions) {
    const [id] = candidates;
    if (kind !== 'term' || candidates.length !== 1 || !id) continue;
    const entity = gazetteer.get(id);
    if (entity?.quotation !== 'always') continue;
    // 共建“一带一路” and 一带一路建设 are forms of it too: only what is put in marks is compared.
    const at = text.slice(0, norm.end).indexOf(entity.canonical, norm.start);
    if (at === -1) continue;
    const own = normSpan(at, at + entity.canonical.length);
    const isBare = !isQuoted(text, own);
    // Inside a longer quotation, a title or brackets nothing is put in marks.
    if (isBare) depths ??= nesting(text);
    if (isBare && depths![own.start]! > 0) continue;
    found ??= [];
    found.push({ id, norm: own, isBare });
  }
  return found ?? none;
}

const none: readonly Place[] = [];

function report({ block, fact }: BlockFact<Place>, like: BlockFact<Place>, times: number): Finding {
  const written = writtenIn(block, fact.norm);
  // The marks the writer uses for it.
  const { start, end } = like.fact.norm;
  const open = writtenIn(like.block, normSpan(start - 1, start));
  const close = writtenIn(like.block, normSpan(end, end + 1));
  const span = sourceIn(block, fact.norm);
  return {
    span,
    message: message(found, { term: written, times }),
    related: [{ span: sourceIn(like.block, like.fact.norm), message: message(elsewhere) }],
    fixes: [{ title: message(add), edits: [{ span, text: `${open}${written}${close}` }], safety: 'suggestion' }],
  };
}
