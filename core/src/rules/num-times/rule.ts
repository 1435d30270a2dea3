// A decrease given in 倍: something can become several times more, but not several times less.
import { message } from '../../base/message';
import { isQuoted, occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '减少、下降不用“倍”表示：“{written}”。宜用分数、百分数或“降至几分之几”。',
  'zh-tw': '減少、下降不用「倍」表示：「{written}」。宜用分數、百分數或「降至幾分之幾」。',
  en: 'A decrease is not given in 倍: {written}. Use a fraction or a percentage.',
};

const pattern =
  /(?:减少|下降|降低|缩小|缩短|减缓|压缩)了?(?:近|约|超过|逾)?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十几数百]+)多?倍/g;

export const rule: Rule = {
  id: 'num-times',
  severity: 'warning',
  fixable: false,
  summary: {
    'zh-cn': '用“倍”表示减少。',
    'zh-tw': '用「倍」表示減少。',
    en: 'A decrease given in 倍.',
  },
  why: {
    'zh-cn':
      '减少一倍就是零，“下降了2倍”不知所云：是降至三分之一，还是降至二分之一？增加用“倍”，减少用分数、百分数，写“下降三分之二”“下降66.7%”“降至原来的三分之一”。这是数量表述的逻辑，出版部门编校规范多有规定。',
    'zh-tw':
      '減少一倍就是零，「下降了2倍」不知所云：是降至三分之一，還是降至二分之一？增加用「倍」，減少用分數、百分數，寫「下降三分之二」「下降66.7%」「降至原來的三分之一」。這是數量表述的邏輯，出版部門編校規範多有規定。',
    en: 'What decreases by once its size is nothing, so 下降了2倍 has no clear meaning. Increases may be given in 倍, decreases take fractions or percentages.',
  },
  examples: {
    bad: ['能耗[|下降了2倍|]。', '办理时间[|缩短3.5倍|]。', '成本[|降低两倍|]以上。'],
    good: [
      '产值增长了2倍。',
      '能耗下降三分之二。',
      '成本降低，效率提高两倍。',
      '他说：“时间缩短3倍不止。”',
      '把差距由5倍缩小到2倍。',
    ],
  },
  where: [pattern],
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const one of occurrences(model, pattern)) {
    if (isQuoted(one)) continue;
    yield { span: sourceAt(model, one.norm), message: message(found, { written: writtenAt(model, one.norm) }) };
  }
}
