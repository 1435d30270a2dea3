// Spaces between characters in running text.
import { message } from '../../base/message';
import { type NormSpan, normSpan, overlaps, shift } from '../../base/span';
import { mayHold } from '../../base/unit-filter';
import { blockFacts } from '../../model/block-facts';
import type { DocumentModel } from '../../model/document-model';
import type { Part } from '../../model/part';
import { blockAt, sourceIn } from '../../model/placed';
import { isProse } from '../../model/read-block';
import { quotations } from '../../structure/quotations';
import type { Finding, Rule, RuleInput } from '../rule';

const one = {
  'zh-cn': '汉字之间有多余的空格。',
  'zh-tw': '漢字之間有多餘的空格。',
  en: 'A stray space between characters.',
};
const many = {
  'zh-cn': '汉字之间有多余的空格，全文{count}处。',
  'zh-tw': '漢字之間有多餘的空格，全文{count}處。',
  en: 'Stray spaces between characters, {count} in all.',
};
const remove = { 'zh-cn': '删去空格', 'zh-tw': '刪去空格', en: 'Remove the space' };
const removeAll = { 'zh-cn': '全部删去（{count}处）', 'zh-tw': '全部刪去（{count}處）', en: 'Remove all {count}' };

export const rule: Rule = {
  id: 'pun-space',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '正文汉字之间的空格。',
    'zh-tw': '正文漢字之間的空格。',
    en: 'Spaces between characters in running text.',
  },
  why: {
    'zh-cn':
      '中文词与词之间不空格，“高质量 发展”里的空格多是粘贴、断行或拼接留下的，会打断检索，也会在排版时露出缺口。对仗标题和引号里两句之间、署名和名单、两字姓名“许　波”、序号之后的空格是惯例，不报；一篇里超过五处的合并为一条。',
    'zh-tw':
      '中文詞與詞之間不空格，「高質量 發展」裡的空格多是貼上、斷行或拼接留下的，會打斷檢索，也會在排版時露出缺口。對仗標題和引號裡兩句之間、署名和名單、兩字姓名「許　波」、序號之後的空格是慣例，不報；一篇裡超過五處的合併為一條。',
    en: 'Chinese words are not set apart by spaces; one inside a sentence is left over from pasting or from a broken line. Spaces in couplet headings and in quotation marks, bylines, lists of names, names of two characters and behind numbers are customary. More than five in a document are one notice.',
  },
  examples: {
    bad: [
      '会议强调，要推动高质量[| |]发展，把各项任务落到实处。',
      '會議強調，要推動高質量[|　|]發展，把各項任務落到實處。',
    ],
    good: [
      '务虚会上话务实 碰撞思想凝共识\n会议在政策宣讲中拉开帷幕，大家畅所欲言，提出了许多意见。',
      '本届论坛以“开放创新 湖城崛起”为主题，各方代表200人参加。',
      '（临湖日报 记者张伟明 李若川）',
      '出席会议的有许　波、张伟明、李若川，会期两天。',
      '第一条 为了规范管理，根据有关法律，制定本办法。',
      '会议传达了《中共中央 国务院关于推进乡村全面振兴的意见》，研究贯彻措施。',
      '使用 GitHub 平台，共 20 个部门参加，取得了好的效果。',
    ],
  },
  check,
};

/** More than this many in a document are said once. */
const most = 5;

function* check({ model }: RuleInput): Iterable<Finding> {
  const spaces = straySpaces(model).filter(({ fact, at }) => !opensAbove(model, at, fact.reach));
  const [first] = spaces;
  if (!first) return;
  const edits = spaces.map(({ block, fact }) => ({ span: sourceIn(block, fact.norm), text: '' }));
  if (spaces.length > most) {
    const args = { count: spaces.length };
    const fixes = [{ title: message(removeAll, args), edits, safety: 'suggestion' as const }];
    yield { span: edits[0]!.span, message: message(many, args), fixes };
    return;
  }
  for (const edit of edits) {
    yield {
      span: edit.span,
      message: message(one),
      fixes: [{ title: message(remove), edits: [edit], safety: 'suggestion' }],
    };
  }
}

interface StraySpace {
  /** Counted from the start of the block. */
  readonly norm: NormSpan;
  /** So many characters before the block may hold a mark that opens and is not closed before the space. */
  readonly reach: number;
}

const straySpaces = blockFacts((part, { above }): readonly StraySpace[] => {
  if (!mayHold(part.units, ' ')) return none;
  const { text } = part.text;
  const all = spacesIn(text);
  // A paragraph full of spaces is a list or a form.
  if (all.length === 0 || all.length > 3 || !isRunningText(part)) return none;
  const credits = part.mentions.filter(({ kind, role }) => kind === 'person' || role === 'reporter');
  return all.flatMap((norm): readonly StraySpace[] => {
    const around = normSpan(norm.start - 1, norm.end + 1);
    const marked = markBefore(text, norm.start - 1);
    if (isCustomary(above + text, shift(norm, above.length)) || marked === 'open') return none;
    if (isQuotedIn(text, around) || credits.some((one) => overlaps(one.norm, around))) return none;
    return [{ norm, reach: marked === undefined ? markReach - above.length - norm.start + 1 : 0 }];
  });
});

const none: readonly StraySpace[] = [];

/** One or two, between two characters. */
function spacesIn(text: string): readonly NormSpan[] {
  const found: NormSpan[] = [];
  for (let start = text.indexOf(' '); start >= 0; ) {
    let end = start + 1;
    while (text.charAt(end) === ' ') end++;
    if (end - start <= 2 && isHan(text, start - 1) && isHan(text, end)) found.push(normSpan(start, end));
    start = text.indexOf(' ', end);
  }
  return found;
}

function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}

const isRunningText = ({ kind, role, text }: Part): boolean =>
  (kind === 'paragraph' || kind === 'list-item' || kind === 'quote') &&
  (role === 'body' || role === 'lead') &&
  text.text.length >= 20 &&
  text.text.includes('。');

/** The space and the character before it. */
const isQuotedIn = (text: string, { start, end }: NormSpan): boolean =>
  quotations(text).some(({ inner }) => inner.start <= start && end - 1 <= inner.end);

/** Names and numbers before a space, and people and places of a byline behind it. */
const label =
  /(?:^|[^\u4e00-\u9fff])(?:[\u4e00-\u9fff]|第[一二三四五六七八九十百零〇]+[条章节编款项篇部分]+|[\u4e00-\u9fff]{1,6}[：:])$/;
const credit = /^(?:本报)?(?:记者|通讯员|编辑|摄影|摄|文|图|国务院|中央军委|全国人大|办公厅)/;

function isCustomary(text: string, { start, end }: NormSpan): boolean {
  const before = text.slice(Math.max(0, start - 13), start);
  const behind = text.slice(end, end + 8);
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const alone = /^[\u4e00-\u9fff](?![\u4e00-\u9fff])/.test(behind);
  return alone || label.test(before) || credit.test(behind) || isHead(line);
}

/** Up to the first stop of a line: the head of a dispatch, the number of an article, a label. */
const isHead = (line: string): boolean =>
  !/[，。；：、]/.test(line) &&
  (line.length <= 4 || /(?:讯|电|消息|报道|[条章节款项]|日|网|社|报|台)$|^[^\u4e00-\u9fff]|^第/.test(line));

/** Titles of documents keep the spaces between their issuers. */
const markReach = 60;

/** The last mark of a title or bracket right before a place; undefined where there is none. */
function markBefore(text: string, at: number): 'open' | 'closed' | undefined {
  const before = text.slice(Math.max(0, at - markReach), at);
  const open = Math.max(before.lastIndexOf('《'), before.lastIndexOf('（'));
  const closed = Math.max(before.lastIndexOf('》'), before.lastIndexOf('）'));
  return open === closed ? undefined : open > closed ? 'open' : 'closed';
}

/** Whether such a mark opens in the paragraphs before and reaches into this one. */
function opensAbove(model: DocumentModel, at: number, reach: number): boolean {
  if (reach <= 0) return false;
  const before = blockAt(model, at - 1);
  if (!before) return false;
  const { kind, text, typed } = before.part;
  const read = isProse(kind) ? text.text : typed;
  const marked = markBefore(read.slice(-reach), reach);
  return marked === undefined ? opensAbove(model, at - 1, reach - read.length - 1) : marked === 'open';
}
