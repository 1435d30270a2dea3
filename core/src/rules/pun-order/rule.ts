// A full stop both inside and behind closing quotation marks (GB/T 15834—2011, 4.8 and Annex A).
import { message } from '../../base/message';
import { normSpan } from '../../base/span';
import { occurrences } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '后引号内外都有句号，只留一个。',
  'zh-tw': '後引號內外都有句號，只留一個。',
  en: 'There is a full stop both inside and behind the quotation mark; keep one.',
};
const removeOuter = { 'zh-cn': '删去引号外的句号', 'zh-tw': '刪去引號外的句號', en: 'Remove the outer full stop' };
const removeInner = { 'zh-cn': '删去引号内的句号', 'zh-tw': '刪去引號內的句號', en: 'Remove the inner full stop' };

const pattern = /。([”’]{1,2})。/g;

export const rule: Rule = {
  id: 'pun-order',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '后引号内外各有一个句号。',
    'zh-tw': '後引號內外各有一個句號。',
    en: 'A full stop on both sides of a closing quotation mark.',
  },
  why: {
    'zh-cn':
      'GB/T 15834—2011《标点符号用法》4.8 及附录：引文独立成句，句末点号在引号之内；引文只作句子的一个成分，句末点号在引号之外。两处都用，必有一处多余。只报引号内外都是句号的明显情形；引号内为问号、叹号的不报。',
    'zh-tw':
      'GB/T 15834—2011《標點符號用法》4.8 及附錄：引文獨立成句，句末點號在引號之內；引文只作句子的一個成分，句末點號在引號之外。兩處都用，必有一處多餘。只報引號內外都是句號的明顯情形；引號內為問號、嘆號的不報。',
    en: 'GB/T 15834—2011 (4.8 and annex): a quotation that is a sentence of its own keeps its full stop inside the marks, one that is part of a sentence has it outside. Only full stops on both sides are reported.',
  },
  examples: {
    bad: ['他说：“要抓好落实[|。”。|]', '会议要求做到“件件有着落[|。”。|]'],
    good: ['他说：“要抓好落实。”大家鼓掌。', '会议要求做到“件件有着落”。', '他连问三个“为什么？”。'],
  },
  where: [pattern],
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const { norm, block } of occurrences(model, pattern)) {
    const outer = model.text.toSource(normSpan(norm.end - 1, norm.end));
    const inner = model.text.toSource(normSpan(norm.start, norm.start + 1));
    const before = model.text.text.slice(block.norm.start, norm.start);
    const isSaid = /[：，]“[^“]*$/.test(before.slice(before.lastIndexOf('“') - 1));
    yield {
      span: model.text.toSource(norm),
      message: message(found),
      fixes: [
        isSaid
          ? { title: message(removeOuter), edits: [{ span: outer, text: '' }], safety: 'suggestion' }
          : { title: message(removeInner), edits: [{ span: inner, text: '' }], safety: 'suggestion' },
      ],
    };
  }
}
