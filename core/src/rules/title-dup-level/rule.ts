// The level written twice before a party committee and its like: 临湖市市委 for 临湖市委.
import { type Localized, message } from '../../base/message';
import { normSpan } from '../../base/span';
import { divisionForms } from '../../lexicon/divisions';
import { isEdge, isNameLike } from '../../mentions/organization-prefix';
import { isQuoted, occurrences, writtenAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const found: Localized = {
  'zh-cn': '层级重复：“{written}”应为“{right}”。',
  'zh-tw': '層級重複：「{written}」應為「{right}」。',
  en: 'The level stands twice: “{written}” should be “{right}”.',
};
const change: Localized = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to “{right}”' };

export const rule: Rule = {
  id: 'title-dup-level',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '机构名称中层级重复：××省省委、××市市委。',
    'zh-tw': '機構名稱中層級重複：××省省委、××市市委。',
    en: 'The level written twice in the name of a body: ××省省委, ××市市委.',
  },
  why: {
    'zh-cn':
      '“省委”“市委”里的“省”“市”就是地名的一部分，写“临湖市委”，不写“临湖市市委”；纪委、监委、人大、政协同此。政府首长保留两级，“临湖市市长”不报。“各市市委”“地级市市委”里前一个字不是某地的名称，也不报；自治州、自治县的习惯写法不报。',
    'zh-tw':
      '「省委」「市委」裡的「省」「市」就是地名的一部分，寫「臨湖市委」，不寫「臨湖市市委」；紀委、監委、人大、政協同此。政府首長保留兩級，「臨湖市市長」不報。「各市市委」「地級市市委」裡前一個字不是某地的名稱，也不報；自治州、自治縣的習慣寫法不報。',
    en: 'In 临湖市委 the level is part of the place’s name and is written once; the same holds for commissions, congresses and conferences. Heads of government keep both (临湖市市长). Nothing is said where the first level names no single place (各市市委), or of autonomous prefectures and counties.',
  },
  examples: {
    bad: [
      '[|云岭省省委|]召开会议。',
      '[|临湖市市委|]书记李若川主持。',
      '据[|青溪县县纪委|]通报，',
      '[|望江區區政協|]主席李若川到會。',
    ],
    good: [
      '临湖市委书记李若川、临湖市市长张伟明出席。',
      '各省省委、各市市委要抓好落实，两市市委商定。',
      '地级市市委书记和省会城市市委书记参加培训。',
      '贫困县县委、试点区区委作了汇报。',
      '省委、市委要求，云岭省、省委和市市委办。',
      '临湖市市委托第三方开展调查。',
    ],
  },
  where: [/省省|市市|县县|区区|州州|旗旗/],
  checkBlock,
};

const twice = /([省市县区州旗])\1(?:纪委|监委|人大|政协|委)(?![托员屈任派])/g;

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const one of occurrences(model, twice)) {
    const second = one.norm.start + 1;
    const length = placeLength(model.text.text.slice(Math.max(one.block.norm.start, second - 12), second));
    if (length === 0 || isQuoted(one)) continue;
    const norm = normSpan(second - length, one.norm.end);
    const written = writtenAt(model, norm);
    const right = written.slice(0, length) + written.slice(length + 1);
    const span = model.text.toSource(norm);
    yield {
      span,
      message: message(found, { written, right }),
      fixes: [{ title: message(change, { right }), edits: [{ span, text: right }], safety: 'safe' }],
    };
  }
}

/** How many characters at the end of the text name one place, its level included; 0 when none do. */
function placeLength(text: string): number {
  if (/自治[州县旗]$/.test(text)) return 0;
  for (let length = Math.min(text.length, 12); length > 2; length--)
    if (divisionForms().has(text.slice(-length))) return length;
  // 省会城市, 中心城市
  if (text.endsWith('城市')) return 0;
  return [3, 4].find((length) => isUnknownPlace(text, text.length - length)) ?? 0;
}

/** A name no table knows counts where it is bounded on the left, by another place at least. */
const isUnknownPlace = (text: string, start: number): boolean =>
  start >= 0 && isNameLike(text.slice(start, -1)) && (isEdge(text, start) || /[省市州]/.test(text.charAt(start - 1)));
