// The same stop typed twice, or two stops that exclude each other (GB/T 15834—2011, 4.1–4.7).
import { message } from '../../base/message';
import { type Occurrence, occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import type { BlockInput, Finding, Fix, Rule } from '../rule';

const doubled = {
  'zh-cn': '标点重复：{marks}。',
  'zh-tw': '標點重複：{marks}。',
  en: 'Repeated punctuation: {marks}',
};
const clashing = {
  'zh-cn': '两个标点连用：{marks}，应留一个。',
  'zh-tw': '兩個標點連用：{marks}，應留一個。',
  en: 'Two stops in a row: {marks}; keep one.',
};
const keep = { 'zh-cn': '只留 {mark}', 'zh-tw': '只留 {mark}', en: 'Keep only {mark}' };

const pattern = /，，+|、、+|；；+|：：+|(?<!。)。。(?!。)|[，、；：。][，、；：。]/g;

export const rule: Rule = {
  id: 'pun-repeat',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '标点重复或冲突，如“，，”“，。”。',
    'zh-tw': '標點重複或衝突，如「，，」「，。」。',
    en: 'Repeated or clashing punctuation, such as ，， or ，。',
  },
  why: {
    'zh-cn':
      'GB/T 15834—2011《标点符号用法》4.1—4.7：句内点号（逗号、顿号、分号、冒号）和句号每处只用一个，相邻两个多是增删文字后的残留。问号、叹号可以叠用（？！、！！），不报；代替省略号的“。。。”由 pun-ellipsis 提示。',
    'zh-tw':
      'GB/T 15834—2011《標點符號用法》4.1—4.7：句內點號（逗號、頓號、分號、冒號）和句號每處只用一個，相鄰兩個多是增刪文字後的殘留。問號、嘆號可以疊用（？！、！！），不報；代替省略號的「。。。」由 pun-ellipsis 提示。',
    en: 'GB/T 15834—2011 (4.1–4.7) puts one stop at one place; two in a row are usually left over from editing. Question and exclamation marks may be doubled. Three full stops used as an ellipsis are reported by pun-ellipsis.',
  },
  examples: {
    bad: [
      '会议强调[|，，|]要抓好落实[|。。|]',
      '要推动教育[|、、|]医疗、养老服务提质。',
      '会议讨论了有关事项[|，。|]',
      '一要抓项目[|；。|]二要抓服务。',
    ],
    good: [
      '有这么办事的吗？！',
      '加油！！大家一起干！',
      '学习、交流、思考……会后接着干。',
      '他问：“怎么干？”，“谁来干？”',
    ],
  },
  where: [pattern],
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const one of occurrences(model, pattern)) {
    const { norm, match, block } = one;
    if (block.kind === 'table' || isPartOfMore(model.text.text, one)) continue;
    const marks = writtenAt(model, norm);
    const same = new Set(match[0]).size === 1;
    yield {
      span: sourceAt(model, norm),
      message: message(same ? doubled : clashing, { marks }),
      fixes: same
        ? [keepOne(marks[0] ?? '', sourceAt(model, norm), 'safe')]
        : [...marks].reverse().map((mark) => keepOne(mark, sourceAt(model, norm), 'suggestion')),
    };
  }
}

/** A run of full stops is an ellipsis; a blank to be filled in may be marked by a row of commas. */
const isPartOfMore = (text: string, { norm, match }: Occurrence): boolean =>
  match[0].length > 3 || (match[0].endsWith('。') && text[norm.end] === '。') || text[norm.start - 1] === '。';

const keepOne = (mark: string, span: ReturnType<typeof sourceAt>, safety: Fix['safety']): Fix => ({
  title: message(keep, { mark }),
  edits: [{ span, text: mark }],
  safety,
});
