// Enumeration commas between items that all stand in quotation or book title marks (GB/T 15834—2011, 4.5).
import { message } from '../../base/message';
import { type NormSpan, normSpan } from '../../base/span';
import { blockFacts } from '../../model/block-facts';
import { sourceIn } from '../../model/placed';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '并列的{kind}之间通常不用顿号。',
  'zh-tw': '並列的{kind}之間通常不用頓號。',
  en: 'Items in {kind} usually need no enumeration comma between them.',
};
const remove = { 'zh-cn': '删去顿号', 'zh-tw': '刪去頓號', en: 'Remove the commas' };

export const rule: Rule = {
  id: 'pun-enum-comma',
  severity: 'hint',
  fixable: true,
  summary: {
    'zh-cn': '并列的引号或书名号之间用了顿号。',
    'zh-tw': '並列的引號或書名號之間用了頓號。',
    en: 'Enumeration commas between quoted items.',
  },
  why: {
    'zh-cn':
      'GB/T 15834—2011《标点符号用法》4.5：标有引号的并列成分之间、标有书名号的并列成分之间通常不用顿号。若有其他成分插在中间（如括注），或并列成分中有不带引号的，宜用顿号。“通常”不是“必须”，所以只作提示，一篇一条。',
    'zh-tw':
      'GB/T 15834—2011《標點符號用法》4.5：標有引號的並列成分之間、標有書名號的並列成分之間通常不用頓號。若有其他成分插在中間（如括注），或並列成分中有不帶引號的，宜用頓號。「通常」不是「必須」，所以只作提示，一篇一條。',
    en: 'GB/T 15834—2011 (4.5): between items that all stand in quotation marks, or all in book title marks, the enumeration comma is usually left out. With a remark in between, or items without marks, it stays. Said once a document.',
  },
  examples: {
    bad: ['建设[|“湖滨城市”、“花园城市”、“旅居城市”|]。', '学习[|《宪法》、《民法典》|]。'],
    good: [
      '建设“湖滨城市”“花园城市”“旅居城市”。',
      '统筹“放管服”改革、“双随机”监管、信用体系建设。',
      '学习《宪法》（2018年修正）、《民法典》。',
      '围绕就业、“一老一小”、“双减”等问题座谈。',
    ],
  },
  check,
};

const run = /(?:“[^“”\n]{1,40}”|《[^《》\n]{1,60}》)(?:、(?:“[^“”\n]{1,40}”|《[^《》\n]{1,60}》))+/g;

/** A list of one block, counted from its start. */
interface List {
  readonly norm: NormSpan;
  readonly commas: readonly NormSpan[];
  readonly kind: string;
}

const listsIn = blockFacts(({ text: { text } }): readonly List[] =>
  !joins(text)
    ? none
    : [...text.matchAll(run)].flatMap(({ index, 0: items }): readonly List[] => {
        const norm = normSpan(index, index + items.length);
        if (!isWhole(text, norm.end, norm.start) || !isOfOneKind(items)) return none;
        const commas = [...items.matchAll(/(?<=[”》])、(?=[“《])/g)].map((comma) =>
          normSpan(index + comma.index, index + comma.index + 1),
        );
        return [{ norm, commas, kind: items.startsWith('“') ? '引号' : '书名号' }];
      }),
);

const none: readonly List[] = [];

/** Whether a comma stands between two items in marks: hardly any does. */
function joins(text: string): boolean {
  for (let at = text.indexOf('、', 1); at > 0; at = text.indexOf('、', at + 1))
    if ('”》'.includes(text[at - 1]!) && '“《'.includes(text[at + 1] ?? '-')) return true;
  return false;
}

/** Once a document: all lists are changed by one fix. */
function* check({ model }: RuleInput): Iterable<Finding> {
  const lists = listsIn(model);
  const [first] = lists;
  if (!first) return;
  const edits = lists.flatMap(({ block, fact }) => fact.commas.map((at) => ({ span: sourceIn(block, at), text: '' })));
  yield {
    span: sourceIn(first.block, first.fact.norm),
    message: message(localized(first.fact.kind)),
    fixes: [{ title: message(remove), edits, safety: 'suggestion' }],
  };
}

/** No item without marks before or behind it. */
const isWhole = (text: string, end: number, start: number): boolean =>
  text[start - 1] !== '、' && !/^(?:、|[\p{Script=Han}]{1,8}、)/u.test(text.slice(end, end + 10));

const isOfOneKind = (items: string): boolean =>
  !/[”》]、[“《]/.test(items) || !(/”、《/.test(items) || /》、“/.test(items));

const localized = (kind: string) => ({
  'zh-cn': found['zh-cn'].replace('{kind}', kind),
  'zh-tw': found['zh-tw'].replace('{kind}', kind === '引号' ? '引號' : '書名號'),
  en: found.en.replace('{kind}', kind === '引号' ? 'quotation marks' : 'book title marks'),
});
