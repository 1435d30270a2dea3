// A reference to an attachment the document does not list: 见附件3 where there are two.
import { message } from '../../base/message';
import { mayMatch } from '../../base/pattern-needs';
import { normSpan } from '../../base/span';
import { numeralValue } from '../../lexicon/numerals';
import { blockFacts } from '../../model/block-facts';
import { sourceIn, writtenIn } from '../../model/placed';
import type { Finding, Rule, RuleInput } from '../rule';
import { attachmentsOf } from './listed';

const found = {
  'zh-cn': '此处写“{written}”，附件说明只列到附件{count}。',
  'zh-tw': '此處寫「{written}」，附件說明只列到附件{count}。',
  en: 'It says “{written}” here, but the attachments listed end with {count}.',
};
const where = { 'zh-cn': '附件在这里列出', 'zh-tw': '附件在這裡列出', en: 'The attachments are listed here' };

export const rule: Rule = {
  id: 'attach',
  severity: 'warning',
  fixable: false,
  summary: {
    'zh-cn': '正文引用的附件序号，附件说明里没有。',
    'zh-tw': '正文引用的附件序號，附件說明裡沒有。',
    en: 'The text refers to an attachment that is not listed.',
  },
  why: {
    'zh-cn':
      'GB/T 9704—2012《党政机关公文格式》7.3.4：附件说明写“附件”二字和附件名称，多个附件用阿拉伯数字标注顺序号；正文引用的序号应当同它一致。增删附件之后最容易对不上。文中没有附件说明、附件也没有随文的，不查。',
    'zh-tw':
      'GB/T 9704—2012《黨政機關公文格式》7.3.4：附件說明寫「附件」二字和附件名稱，多個附件用阿拉伯數字標注順序號；正文引用的序號應當同它一致。增刪附件之後最容易對不上。文中沒有附件說明、附件也沒有隨文的，不查。',
    en: 'GB/T 9704—2012, 7.3.4: the note names the attachments and numbers them; references in the text must agree. Adding or cutting one breaks them. Where neither a note nor the attachments themselves are in the text, nothing is checked.',
  },
  examples: {
    bad: [
      '申报条件见附件1，申报表见[|附件3|]。\n\n附件：1.申报条件\n2.申报表',
      '名单详见[|附件2|]。\n\n附件：参会人员名单',
      '見附件1、[|附件四|]。\n\n附件1\n名單\n\n附件2\n日程',
    ],
    good: [
      '申报条件见附件1，申报表见附件2。\n\n附件：1.申报条件\n2.申报表',
      '申报表见附件3。',
      '名单详见附件。\n\n附件：参会人员名单',
      '按照《通知》附件3的要求办理，该文件附件5另行印发。\n\n附件：参会人员名单',
    ],
  },
  check,
};

const reference = /附件\s?(\d{1,2}(?![\d.．、年月日])|[一二三四五六七八九十]{1,2}(?![个份项种类式张]))/gu;
/** The attachment is another document's. */
const ofAnother = /[》〕号件文](?:的|中的|所附)?$/u;

function* check({ model }: RuleInput): Iterable<Finding> {
  const references = referencesIn(model);
  const attachments = references.length === 0 ? undefined : attachmentsOf(model);
  if (!attachments) return;
  for (const { block, at, fact } of references) {
    if (fact.number <= attachments.count || attachments.blocks.has(at)) continue;
    yield {
      span: sourceIn(block, fact.norm),
      message: message(found, { written: writtenIn(block, fact.norm), count: attachments.count }),
      related: [{ span: attachments.first.content, message: message(where) }],
    };
  }
}

/** References to attachments of this document. */
const referencesIn = blockFacts(({ text: { text }, units }) => {
  if (!mayMatch(units, reference) || !text.includes('附件')) return [];
  return [...text.matchAll(reference)].flatMap(({ index, 0: whole, 1: digits = '' }) => {
    const number = numeralValue(digits);
    if (number === undefined || ofAnother.test(text.slice(Math.max(0, index - 4), index))) return [];
    return [{ norm: normSpan(index, index + whole.length), number }];
  });
});
