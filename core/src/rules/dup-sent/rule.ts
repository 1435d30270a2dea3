// The same sentence or paragraph twice in one report: pasted twice.
import { message } from '../../base/message';
import type { DocumentModel } from '../../model/document-model';
import { blockAt, sourceIn } from '../../model/placed';
import { tally } from '../../model/tally';
import type { Finding, Rule, RuleInput } from '../rule';
import { article, type Place, type Repeat, repeatsIn } from './repeats';

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

function* check({ model }: RuleInput): Iterable<Finding> {
  if (isStatute(model)) return;
  for (const repeat of repeatsIn(model)) yield report(repeat, repeat.wholes || isNext(model, repeat));
}

/** Statutes say the same of many cases, and the same of many offenses. */
const isStatute = (model: DocumentModel): boolean => (articles(model).get('条') ?? 0) >= 3;

const articles = tally(({ text }) => (text.text.includes('条') && article.test(text.text) ? ['条'] : []));

/** Nothing with text stands between the two blocks. */
function isNext(model: DocumentModel, { first, found }: Repeat): boolean {
  for (let at = first.at + 1; at < found.at; at++) if (blockAt(model, at)?.text.text !== '') return false;
  return true;
}

/** `isSure`: nobody would say it again on purpose. */
function report({ found: one, first }: Repeat, isSure: boolean): Finding {
  const place = ({ block, norm }: Place) => sourceIn(block, norm);
  const span = place(one);
  return {
    span,
    ...(isSure ? {} : { severity: 'hint' as const }),
    message: message(found),
    related: [{ span: place(first), message: message(earlier) }],
    fixes: [{ title: message(change), edits: [{ span, text: '' }], safety: 'suggestion' }],
  };
}
