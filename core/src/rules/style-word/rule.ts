// Words of speech where a report writes another: 下步 for 下一步.
import { message } from '../../base/message';
import { normSpan } from '../../base/span';
import { isQuoted, occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const found = {
  'zh-cn': '“{written}”口语化，书面语作“{right}”。',
  'zh-tw': '「{written}」口語化，書面語作「{right}」。',
  en: '“{written}” is colloquial; in writing it is “{right}”.',
};
const change = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Write {right}' };

const nextStep = /(?<=^|[，。；：、！？“”\s])下步(?![入行伐履道子枪兵调幅骤])/gu;

export const rule: Rule = {
  id: 'style-word',
  severity: 'hint',
  fixable: true,
  summary: {
    'zh-cn': '口语化的词，如“下步”。',
    'zh-tw': '口語化的詞，如「下步」。',
    en: 'Colloquial words such as 下步.',
  },
  why: {
    'zh-cn':
      '“下步”是“下一步”的口头省略，讲话记录里很常见，见报宜写全，后面通常有逗号。这是编辑惯例，不是规定，所以只作提示；引语不改。',
    'zh-tw':
      '「下步」是「下一步」的口頭省略，講話紀錄裡很常見，見報宜寫全，後面通常有逗號。這是編輯慣例，不是規定，所以只作提示；引語不改。',
    en: '下步 is 下一步 as spoken; in print it is written in full, usually with a comma behind. A custom of editors, not a rule, hence a hint; quotations are left alone.',
  },
  examples: {
    bad: ['[|下步|]，市科技局将抓好落实。', '張偉明介紹，[|下步|]市科技局將抓好落實。'],
    good: ['下一步，市科技局将抓好落实。', '地下步行街开街，雨下步道湿滑。', '他说：“下步怎么走，大家议一议。”'],
  },
  where: [nextStep],
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const one of occurrences(model, nextStep)) {
    if (isQuoted(one)) continue;
    const span = sourceAt(model, one.norm);
    const written = writtenAt(model, one.norm);
    const right = `${written.slice(0, 1)}一${written.slice(1)}`;
    const step = sourceAt(model, normSpan(one.norm.start + 1, one.norm.end));
    yield {
      span,
      message: message(found, { written, right }),
      fixes: [
        {
          title: message(change, { right }),
          edits: [{ span: { start: step.start, end: step.start }, text: '一' }],
          safety: 'suggestion',
        },
      ],
    };
  }
}
