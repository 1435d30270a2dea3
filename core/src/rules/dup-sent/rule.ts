// The same sentence or paragraph twice in one report: pasted twice.
import { message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import type { NormSpan } from '../../base/span';
import { type BlockFact, blockFacts, blockFactsGiven } from '../../model/block-facts';
import type { DocumentModel } from '../../model/document-model';
import type { Part } from '../../model/part';
import { blockAt, sourceIn } from '../../model/placed';
import { repeated as repeatedKeys } from '../../model/repeated';
import { sentences } from '../../structure/sentences';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '此句与前文完全相同，疑为重复粘贴。',
  'zh-tw': '此句與前文完全相同，疑為重複貼上。',
  en: 'The very same sentence stands earlier in this text.',
};
const earlier = { 'zh-cn': '前一处在这里', 'zh-tw': '前一處在這裡', en: 'It stands here first' };
const change = { 'zh-cn': '删去这一句', 'zh-tw': '刪去這一句', en: 'Remove this sentence' };

export const rule: Rule = {
  id: 'dup-sent',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '整句或整段重复。',
    'zh-tw': '整句或整段重複。',
    en: 'A sentence or a paragraph stands in the text twice.',
  },
  why: {
    'zh-cn':
      '拼稿、改稿时同一段文字容易粘贴两次。去掉空白后十五字以上、一字不差，而且就在同一段或相邻段里重复，或者整段重复的，才是警告；同一节里隔得远的单句可能是有意呼应，只作提示；不同小标题之下的单句不比。标题、导语同正文的重复，法规条文、表格、列表和引语不查。依据是文内自身。',
    'zh-tw':
      '拼稿、改稿時同一段文字容易貼上兩次。去掉空白後十五字以上、一字不差，而且就在同一段或相鄰段裡重複，或者整段重複的，才是警告；同一節裡隔得遠的單句可能是有意呼應，只作提示；不同小標題之下的單句不比。標題、導語同正文的重複，法規條文、表格、列表和引語不查。依據是文內自身。',
    en: 'Merging texts pastes things twice. Fifteen characters or more, exactly alike but for white space, in the same or the next paragraph, or a whole paragraph, are a warning; a single sentence farther away under the same heading may be meant and is a hint. Headings, leads, statutes, tables, lists and quotations are not compared.',
  },
  examples: {
    bad: [
      '会议要求各县区抓紧推进重点水利工程建设。[|会议要求各县区抓紧推进重点水利工程建设。|]',
      '临湖市召开会议，安排部署下一阶段的重点水利工程建设。张伟明主持会议。\n\n[|临湖市召开会议，安排部署下一阶段的重点水利工程建设。|]李若川参加会议。',
    ],
    good: [
      '会议要求抓紧落实。会议要求抓紧落实。',
      '会议要求各县区抓紧推进重点水利工程建设。会议要求各部门抓紧推进重点水利工程建设。',
      '“一定要把这件关系民生的大事办好，办到群众心坎上。”“一定要把这件关系民生的大事办好，办到群众心坎上。”',
    ],
  },
  check,
};

/** In Han characters, without white space. */
const shortest = 15;
const longParagraph = 40;
const han = /\p{Script=Han}/gu;

/** A sentence by itself, counted from its block's start. */
interface Sentence {
  readonly norm: NormSpan;
  readonly key: string;
  /** The sentence is all its paragraph has, and it is long. */
  readonly whole: boolean;
}

type Place = BlockFact<Sentence>;

function* check({ model }: RuleInput): Iterable<Finding> {
  const again = repeated(model);
  if (again.size === 0 || isStatute(model)) return;
  const seen = new Map<string, Place & { readonly section: number }>();
  const headings = headingsIn(model);
  let section = 0;
  for (const one of sentencesAmong(model, again)) {
    const { at, fact } = one;
    while (section < headings.length && headings[section]!.at < at) section++;
    const first = seen.get(fact.key);
    if (!first) {
      seen.set(fact.key, { ...one, section });
      continue;
    }
    const wholes = fact.whole && first.fact.whole;
    if ((section !== first.section && !wholes) || !isLong(fact)) continue;
    yield report(one, first, wholes || isNext(model, first.at, at));
  }
}

const headingsIn = blockFacts(({ role, text }) =>
  (role === 'heading' || role === 'title') && text.text !== '' ? [true] : [],
);

/** Nothing with text stands between the two blocks. */
function isNext(model: DocumentModel, first: number, second: number): boolean {
  for (let at = first + 1; at < second; at++) if (blockAt(model, at)?.text.text !== '') return false;
  return true;
}

const article = /^\s*第[一二三四五六七八九十百千零〇\d]+条/u;

/** Statutes say the same of many cases, and the same of many offenses. */
const isStatute = (model: DocumentModel): boolean => articlesIn(model).length >= 3;

const articlesIn = blockFacts(({ text }) => (text.text.includes('条') && article.test(text.text) ? [true] : []));

/** No sentence without a full stop: a heading, a caption, a line of a table. */
const sentencesIn = oncePer(({ kind, role, text: { text } }: Part): readonly Sentence[] => {
  if (kind !== 'paragraph' || (role !== 'body' && role !== 'lead')) return none;
  if (text.length < shortest || article.test(text)) return none;
  const all = sentences(text);
  const found: Sentence[] = [];
  for (const norm of all) {
    if (norm.end - norm.start < shortest || !'。！？'.includes(text[norm.end - 1]!)) continue;
    if ('“‘（('.includes(text[norm.start]!)) continue;
    const sentence = text.slice(norm.start, norm.end);
    const key = sentence.includes(' ') ? sentence.replace(/\s/gu, '') : sentence;
    found.push({ norm, key, whole: all.length === 1 && key.length > longParagraph });
  }
  return found.length === 0 ? none : found;
});

const none: readonly Sentence[] = [];

const repeated = repeatedKeys((part) => sentencesIn(part).map(({ key }) => key));

const sentencesAmong = blockFactsGiven((part: Part, keys: ReadonlySet<string>) =>
  sentencesIn(part).filter(({ key }) => keys.has(key)),
);

const isLong = ({ key }: Sentence): boolean => (key.match(han)?.length ?? 0) >= shortest;

/** `isSure`: nobody would say it again on purpose. */
function report(one: Place, first: Place, isSure: boolean): Finding {
  const place = ({ block, fact }: Place) => sourceIn(block, fact.norm);
  const span = place(one);
  return {
    span,
    ...(isSure ? {} : { severity: 'hint' as const }),
    message: message(found),
    related: [{ span: place(first), message: message(earlier) }],
    fixes: [{ title: message(change), edits: [{ span, text: '' }], safety: 'suggestion' }],
  };
}
