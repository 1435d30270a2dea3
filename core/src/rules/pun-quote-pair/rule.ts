// Quotation marks, brackets and book title marks without their partner (GB/T 15834—2011, 4.8, 4.9, 4.15).

import { groupBy } from '../../base/group-by';
import { message } from '../../base/message';
import { normSpan } from '../../base/span';
import type { DocumentModel } from '../../model/document-model';
import { blockAt, sourceIn, writtenIn } from '../../model/placed';
import type { Finding, Rule, RuleInput } from '../rule';
import { partners, type Unpaired, unpairedOf } from './unpaired';

const alone = {
  'zh-cn': '此处的 {mark} 没有与之配对的 {partner}。',
  'zh-tw': '此處的 {mark} 沒有與之配對的 {partner}。',
  en: 'This {mark} has no matching {partner}.',
};
const turned = {
  'zh-cn': '此处应为 {partner}，误用了 {mark}。',
  'zh-tw': '此處應為 {partner}，誤用了 {mark}。',
  en: 'This {mark} should be {partner}.',
};
const turn = { 'zh-cn': '改为 {partner}', 'zh-tw': '改為 {partner}', en: 'Change to {partner}' };

export const rule: Rule = {
  id: 'pun-quote-pair',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '引号、括号、书名号不配对。',
    'zh-tw': '引號、括號、書名號不配對。',
    en: 'A quotation mark, bracket or book title mark without its partner.',
  },
  why: {
    'zh-cn':
      'GB/T 15834—2011《标点符号用法》4.8、4.9、4.15：引号、括号、书名号成对使用。本规则按段检查。引文不止一段时，每段开头用前引号、只在末段末尾用后引号，是标准规定的写法，不报；跨段的括号、序号后的半边括号、英文撇号也不报。有乱码的段落不检查。',
    'zh-tw':
      'GB/T 15834—2011《標點符號用法》4.8、4.9、4.15：引號、括號、書名號成對使用。本規則按段檢查。引文不止一段時，每段開頭用前引號、只在末段末尾用後引號，是標準規定的寫法，不報；跨段的括號、序號後的半邊括號、英文撇號也不報。有亂碼的段落不檢查。',
    en: 'GB/T 15834—2011 (4.8, 4.9, 4.15) uses quotation marks, brackets and book title marks in pairs. Checked by paragraph. A quotation of several paragraphs that opens each and closes only the last is correct; half brackets behind numbers and apostrophes are left alone, and so are damaged paragraphs.',
  },
  examples: {
    bad: [
      '会议提出落实[|“|]3815战略发展目标。',
      '认真学习《关于加强调查研究的意见[|（|]试行》。',
      '会议审议了临湖市国土空间总体规划[|》|]。',
      '要弘扬“实干[|“|]精神。',
    ],
    good: [
      '“第一段讲成绩。\n“第二段讲问题。\n“第三段讲打算。”',
      '他说：“先说成绩。\n“再说问题。”',
      '会议讨论了三个问题：1）资金；2）土地；3）人才。',
      '他说：“‘十五五’怎么干？”大家都在想（会后还在讨论）。',
      '当地人习惯说OK，门口写着Let’s go。',
    ],
  },
  check,
};

function* check({ model }: RuleInput): Iterable<Finding> {
  const found = unpairedOf(model);
  const byBlock = groupBy(found, ({ number }) => number);
  for (const one of found) {
    const inBlock = byBlock.get(one.number) ?? [];
    const wrongWay = inBlock.length === 2 && inBlock[0]?.mark === inBlock[1]?.mark && /[“”‘’]/.test(one.mark);
    if (!wrongWay) yield report(model, one);
    else if (one === inBlock[isOpening(one.mark) ? 1 : 0]) yield reportTurned(one);
  }
}

const isOpening = (mark: string): boolean => partners.has(mark);

function place({ block, at }: Unpaired) {
  const norm = normSpan(at, at + 1);
  return { span: sourceIn(block, norm), mark: writtenIn(block, norm) };
}

function report(model: DocumentModel, one: Unpaired): Finding {
  const { span, mark } = place(one);
  const said = message(alone, { mark, partner: partnerOf(mark) });
  return { span, message: said, ...(isExcerpt(model) && { severity: 'information' as const }) };
}

/** A single line without an end may be cut out of something longer, and the partner with it. */
const isExcerpt = (model: DocumentModel): boolean =>
  blockAt(model, 1) === undefined && !/[。！？][”’」』）]*$/.test(blockAt(model, 0)?.text.text ?? '');

/** Both marks of a pair look the same way: “实干“. */
function reportTurned(one: Unpaired): Finding {
  const { span, mark } = place(one);
  const args = { mark, partner: partnerOf(mark) };
  return {
    span,
    message: message(turned, args),
    fixes: [{ title: message(turn, args), edits: [{ span, text: args.partner }], safety: 'suggestion' }],
  };
}

const pairs = ['“”', '‘’', '「」', '『』', '《》', '〈〉', '（）', '()', '【】', '〔〕'];

/** In the writer's own kind of marks. */
function partnerOf(mark: string): string {
  const pair = pairs.find((one) => one.includes(mark)) ?? mark;
  return pair[pair[0] === mark ? 1 : 0] ?? mark;
}
