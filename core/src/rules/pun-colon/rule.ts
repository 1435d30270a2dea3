// A comma between 说 and the speech it introduces (GB/T 15834—2011, 4.7).
import { message } from '../../base/message';
import { normSpan } from '../../base/span';
import { occurrences, sourceAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '“{verb}”后直接引用原话，宜用冒号。',
  'zh-tw': '「{verb}」後直接引用原話，宜用冒號。',
  en: 'Direct speech behind {verb} is usually introduced by a colon.',
};
const write = { 'zh-cn': '改为冒号', 'zh-tw': '改為冒號', en: 'Change to a colon' };

const pattern = /(说|指出|强调|表示|要求|介绍|坦言|告诉记者)，“([^“”\n]{6,300})”/g;

export const rule: Rule = {
  id: 'pun-colon',
  severity: 'hint',
  fixable: true,
  summary: {
    'zh-cn': '“说”与直接引语之间用了逗号。',
    'zh-tw': '「說」與直接引語之間用了逗號。',
    en: 'A comma before direct speech.',
  },
  why: {
    'zh-cn':
      'GB/T 15834—2011《标点符号用法》4.7：冒号用在“说”“指出”“强调”等词之后，提起引用的原话；转述大意用逗号。只报引号内为完整句子（以句号、问号、叹号收尾）的，只引几个词语的不报。报刊写法不一，只作提示。',
    'zh-tw':
      'GB/T 15834—2011《標點符號用法》4.7：冒號用在「說」「指出」「強調」等詞之後，提起引用的原話；轉述大意用逗號。只報引號內為完整句子（以句號、問號、嘆號收尾）的，只引幾個詞語的不報。報刊寫法不一，只作提示。',
    en: 'GB/T 15834—2011 (4.7): a colon introduces the very words behind 说, 指出 or 强调; a comma goes with reported speech. Only quotations that are whole sentences are read. A hint, as newspapers differ.',
  },
  examples: {
    bad: ['张伟明说[|，|]“要把每一件事办好。”', '會議強調[|，|]「要抓好落實。」'],
    good: [
      '张伟明说：“要把每一件事办好。”',
      '会议指出，“十五五”时期是关键时期。',
      '他说，大家要“敢闯敢干”。',
      '会议强调，要组织这次研讨班。',
    ],
  },
  where: [pattern],
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const { match, norm } of occurrences(model, pattern)) {
    const [, verb = '', speech = ''] = match;
    if (!/[。！？]$/.test(speech)) continue;
    const at = norm.start + verb.length;
    const span = sourceAt(model, normSpan(at, at + 1));
    yield {
      span,
      message: message(found, { verb: model.text.unfolded.slice(norm.start, at) }),
      fixes: [{ title: message(write), edits: [{ span, text: '：' }], safety: 'suggestion' }],
    };
  }
}
