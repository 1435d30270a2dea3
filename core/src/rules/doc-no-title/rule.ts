// A report that begins with its lead: no title was found.
import { message } from '../../base/message';
import { span } from '../../base/span';
import { blockFacts } from '../../model/block-facts';
import type { DocumentModel } from '../../model/document-model';
import { blockAt } from '../../model/placed';
import { countHan } from '../../structure/line';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '未识别到稿件标题，首行即为正文。',
  'zh-tw': '未識別到稿件標題，首行即為正文。',
  en: 'No title was found: the text begins with its first paragraph.',
};

export const rule: Rule = {
  id: 'doc-no-title',
  severity: 'hint',
  fixable: false,
  summary: {
    'zh-cn': '稿件没有标题。',
    'zh-tw': '稿件沒有標題。',
    en: 'A report without a title.',
  },
  why: {
    'zh-cn':
      '从网页复制、转发的稿子常常漏掉标题。末尾有署名、正文在五段以上，而首行就是正文的，提示一次；片段、名单、草稿不提示。新闻稿有标题是惯例，所以只作提示。',
    'zh-tw':
      '從網頁複製、轉發的稿子常常漏掉標題。末尾有署名、正文在五段以上，而首行就是正文的，提示一次；片段、名單、草稿不提示。新聞稿有標題是慣例，所以只作提示。',
    en: 'Reports copied from the web often lose their title. Said once, where there is a byline and at least five paragraphs and the first line is running text; not for fragments, lists or drafts.',
  },
  examples: {
    bad: [
      '[|1|]2月11日，全市科技大会在临湖市召开，会议总结全年工作，部署下一步任务，与会人员围绕主题作了发言。\n会议强调，要抓好项目建设，扩大有效投资，培育新动能，办好民生实事。\n会议要求，要抓好民生保障，办好实事，兜牢民生底线，守住安全底线。\n会议指出，要抓好安全生产，排查各类隐患，守住安全底线，确保平安。\n会议还研究了其他事项，并就下一步工作作出具体安排，明确责任分工。\n（临湖日报 记者李若川 丁若溪）',
    ],
    good: [
      '全市科技大会召开\n12月11日，全市科技大会在临湖市召开。\n会议强调，要抓好项目建设。\n会议要求，要抓好民生保障。\n会议指出，要抓好安全生产。\n会议还研究了其他事项。\n（临湖日报 记者李若川 丁若溪）',
      '12月11日，全市科技大会在临湖市召开。',
    ],
  },
  check,
};

const paragraphs = 5;
/** In Han characters. */
const runningText = 30;

function* check({ model }: RuleInput): Iterable<Finding> {
  if (model.language === 'markdown' || titles(model).length > 0) return;
  const first = firstShown(model);
  if (first?.kind !== 'paragraph' || countHan(first.text.text) < runningText) return;
  if (!isSigned(model) || !hasParagraphs(model)) return;
  const { start } = first.content;
  yield { span: span(start, start + 1), message: message(found) };
}

const titles = blockFacts(({ role }) => (role === 'title' ? [true] : []));
const bylines = blockFacts(({ role }) => (role === 'byline' ? [true] : []));

function firstShown(model: DocumentModel): ReturnType<typeof blockAt> {
  let at = 0;
  let block = blockAt(model, at);
  while (block && (block.kind === 'comment' || block.kind === 'html')) block = blockAt(model, ++at);
  return block;
}

/** The byline may stand at the end of the last paragraph. */
const isSigned = (model: DocumentModel): boolean =>
  bylines(model).length > 0 || hasByline(model.parts.leaves.at(-1)?.part.text.text ?? '');

const hasByline = (text: string): boolean => /[（(][^（()）]{0,20}记者[^（()）]{2,30}[）)]\s*$/u.test(text);

function hasParagraphs({ parts }: DocumentModel): boolean {
  let count = 0;
  for (const { part } of parts.leaves) {
    if (part.role === 'body' || part.role === 'lead') count++;
    if (count >= paragraphs) return true;
  }
  return false;
}
