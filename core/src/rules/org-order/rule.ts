// The government before the party committee of the same place: 市政府、市委.
import { type Localized, message } from '../../base/message';
import { normSpan } from '../../base/span';
import { groupSpan, isQuoted, occurrences, sourceAt, writtenAt } from '../../model/occurrences';
import type { BlockInput, Finding, Rule } from '../rule';

const found: Localized = {
  'zh-cn': '排列次序：先党后政，应为“{right}”。',
  'zh-tw': '排列次序：先黨後政，應為「{right}」。',
  en: 'The party comes before the government: “{right}”.',
};
const change: Localized = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to “{right}”' };

export const rule: Rule = {
  id: 'org-order',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '党政机关次序倒置：市政府、市委；国务院、党中央。',
    'zh-tw': '黨政機關次序倒置：市政府、市委；國務院、黨中央。',
    en: 'Party and government in the wrong order: 市政府、市委.',
  },
  why: {
    'zh-cn':
      '党委和政府并提，党委在前；党中央、国务院同此。这是公文和时政报道的通行排列。只看同一级的党委和政府紧邻并提；主办单位、会签单位一类名单中“市政府、市委宣传部”是两个单位，不报。',
    'zh-tw':
      '黨委和政府並提，黨委在前；黨中央、國務院同此。這是公文和時政報導的通行排列。只看同一級的黨委和政府緊鄰並提；主辦單位、會簽單位一類名單中「市政府、市委宣傳部」是兩個單位，不報。',
    en: 'Where party committee and government are named together the committee comes first, as 党中央 does before 国务院: the order of official documents and reports. Only bodies of one level named side by side are looked at; in lists of organizers (市政府、市委宣传部) they are two offices.',
  },
  examples: {
    bad: [
      '[|市政府、市委|]高度重视。',
      '在[|国务院、党中央|]坚强领导下，',
      '[|縣政府、縣委|]召開會議。',
      '按照[|省人民政府、省委|]部署，',
    ],
    good: [
      '市委、市政府高度重视，在党中央、国务院坚强领导下，',
      '由市政府、市委宣传部主办。',
      '市政府、市委办公室印发通知，县政府、县委各部委参加。',
      '省政府、市委分别召开会议。',
      '“市政府、市委”的写法不规范。',
      '青溪县政府、市委托管的企业，市政府、市委员会旧址。',
    ],
  },
  where: [/(?:政府|国务院)[、和]/],
  checkBlock,
};

/** What goes on behind 市委 to the name of another office: 市委|宣传部, 市委|各部门, and words: 市|委托. */
const other = '(?![办宣组统政社书副常秘党纪老直网农全机巡编研督讲外台金财军国教国保密信档史群团工各员托屈任])';
const reversed = new RegExp(
  `(?<!\\p{Script=Han}[省市县区州旗盟])(?:([省市县区州旗盟])((?:人民)?政府)([、和])\\1委${other}|(国务院)([、和])((?:党|中共)中央)(?![办宣组统政社委纪军各]))`,
  'gu',
);

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  for (const one of occurrences(model, reversed)) {
    if (isQuoted(one)) continue;
    const { norm, match } = one;
    // Either order is of what stands on both sides of the mark.
    const mark = groupSpan(one, match[3] === undefined ? 5 : 3);
    const before = writtenAt(model, normSpan(norm.start, mark.start));
    const behind = writtenAt(model, normSpan(mark.end, norm.end));
    const right = `${behind}${writtenAt(model, mark)}${before}`;
    const span = sourceAt(model, norm);
    yield {
      span,
      message: message(found, { right }),
      fixes: [{ title: message(change, { right }), edits: [{ span, text: right }], safety: 'suggestion' }],
    };
  }
}
