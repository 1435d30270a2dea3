// An enumeration comma inside an approximate number: 三、四个 (GB/T 15834—2011, 4.5; GB/T 15835—2011, 5.2.1).
import { message } from '../../base/message';
import { normSpan } from '../../base/span';
import { occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '相邻两数连用表示概数，中间不用顿号：“{right}”。',
  'zh-tw': '相鄰兩數連用表示概數，中間不用頓號：「{right}」。',
  en: 'Two neighboring numbers that mean “about” take no comma: {right}',
};
const remove = { 'zh-cn': '删去顿号', 'zh-tw': '刪去頓號', en: 'Remove the comma' };

const pattern =
  /(?<=[\u4e00-\u9fff])(?:一、[二两]|[二两]、三|三、四|四、五|五、六|六、七|七、八|八、九)(?=(?:[十百千万亿][\u4e00-\u9fff])|[个天次亩人里米斤岁倍户辆张遍趟小公分](?!月份))/g;

export const rule: Rule = {
  id: 'pun-approx',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '概数中间用了顿号，如“三、四个”。',
    'zh-tw': '概數中間用了頓號，如「三、四個」。',
    en: 'An enumeration comma in an approximate number, such as 三、四个.',
  },
  why: {
    'zh-cn':
      'GB/T 15834—2011《标点符号用法》4.5、GB/T 15835—2011《出版物上数字用法》5.2.1：相邻两个数字连用表示概数，两数之间不用顿号，如“三四个”。两个数字连用是缩略形式的（二、三年级，三、四季度，第三、四组）要用顿号，不报。',
    'zh-tw':
      'GB/T 15834—2011《標點符號用法》4.5、GB/T 15835—2011《出版物上數字用法》5.2.1：相鄰兩個數字連用表示概數，兩數之間不用頓號，如「三四個」。兩個數字連用是縮略形式的（二、三年級，三、四季度，第三、四組）要用頓號，不報。',
    en: 'GB/T 15834—2011 (4.5) and GB/T 15835—2011 (5.2.1): neighboring numbers that together mean “about” stand without a comma; where the two abbreviate a list (二、三年级) the comma is needed.',
  },
  examples: {
    bad: ['每户种植[|三、四|]亩。', '他来过[|两、三|]次。', '現場聚集了[|五、六|]十人。'],
    good: [
      '每户种植三四亩。',
      '二、三年级学生参加。',
      '三、四季度',
      '第三、四个专题',
      '三、四个坚持',
      '一、二、三次产业',
      '一、二等奖',
    ],
  },
  where: [pattern],
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const { norm: place } of occurrences(model, pattern)) {
    if (/[第一二三四五六七八九十百千万之和与产分]/.test(model.text.text[place.start - 1] ?? '')) continue;
    const comma = sourceAt(model, normSpan(place.start + 1, place.start + 2));
    const right = writtenAt(model, place).replace('、', '');
    yield {
      span: sourceAt(model, place),
      message: message(found, { right }),
      fixes: [{ title: message(remove), edits: [{ span: comma, text: '' }], safety: 'suggestion' }],
    };
  }
}
