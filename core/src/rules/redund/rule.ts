// Words that say the same thing twice: 涉及到, 来自于, 凯旋归来.
import { message } from '../../base/message';
import { normSpan } from '../../base/span';
import { isQuoted, occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';
import { redundant } from './table';

const found = {
  'zh-cn': '“{written}”语义重复，“{drop}”可以删去。',
  'zh-tw': '「{written}」語義重複，「{drop}」可以刪去。',
  en: '“{written}” says one thing twice; “{drop}” can go.',
};
const change = { 'zh-cn': '删去“{drop}”', 'zh-tw': '刪去「{drop}」', en: 'Remove “{drop}”' };

const pattern = new RegExp(redundant.map(({ form }) => form).join('|'), 'g');

export const rule: Rule = {
  id: 'redund',
  severity: 'hint',
  fixable: true,
  summary: {
    'zh-cn': '用词赘余，如“涉及到”“来自于”“凯旋归来”。',
    'zh-tw': '用詞贅餘，如「涉及到」「來自於」「凱旋歸來」。',
    en: 'Redundant wording such as 涉及到, 来自于 or 凯旋归来.',
  },
  why: {
    'zh-cn':
      '“及”已有“到”义，“自”已有“从”义，“凯旋”就是胜利归来，再加一层便是赘余。这类说法口语中很常见，引语里不改；行文中可以更简洁，所以只作提示。依据是《现代汉语词典》释义和通行的编辑习惯。概数词叠用另由num-approx检查。',
    'zh-tw':
      '「及」已有「到」義，「自」已有「從」義，「凱旋」就是勝利歸來，再加一層便是贅餘。這類說法口語中很常見，引語裡不改；行文中可以更簡潔，所以只作提示。依據是《現代漢語詞典》釋義和通行的編輯習慣。概數詞疊用另由num-approx檢查。',
    en: '及 already means “reach”, 自 “from”, and 凯旋 is to return in triumph; the second word adds nothing. Such phrases are common in speech and left alone in quotations; in a report they can be shorter, so this is a hint. Basis: 现代汉语词典 and editorial habit. Stacked words of approximation belong to num-approx.',
  },
  examples: {
    bad: ['项目[|涉及到|]三个乡镇。', '资金[|来自于|]省级财政。', '運動員[|凱旋歸來|]。', '工程[|目前正在|]收尾。'],
    good: [
      '项目涉及三个乡镇，涉及到期债务两笔。',
      '资金来自省级财政，客商来自于都县。',
      '他说：“这事涉及到千家万户。”',
      '必须要件齐全，必须要求承诺。',
    ],
  },
  where: [pattern],
  checkBlock,
};

const byForm = new Map(redundant.map((one) => [one.form, one]));

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const one of occurrences(model, pattern)) {
    const { norm, match } = one;
    const entry = byForm.get(match[0]);
    if (!entry || entry.unless?.test(model.text.text.slice(norm.end, norm.end + 1)) || isQuoted(one)) continue;
    const start = norm.start + entry.form.lastIndexOf(entry.drop);
    const drop = normSpan(start, start + entry.drop.length);
    const words = { written: writtenAt(model, norm), drop: writtenAt(model, drop) };
    yield {
      span: sourceAt(model, norm),
      message: message(found, words),
      fixes: [
        { title: message(change, words), edits: [{ span: sourceAt(model, drop), text: '' }], safety: 'suggestion' },
      ],
    };
  }
}
