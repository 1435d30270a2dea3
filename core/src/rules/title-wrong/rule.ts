// Appellations that no body has: 市组织部, 县人大主任, 政协代表, 村长.
import { type Localized, message } from '../../base/message';
import { mayMatch } from '../../base/pattern-needs';
import { type NormSpan, normSpan } from '../../base/span';
import { blockFacts } from '../../model/block-facts';
import type { Block } from '../../model/document-model';
import { sourceIn, writtenIn } from '../../model/placed';
import { type Script, toScript } from '../../text/script';
import type { Finding, Rule, RuleInput } from '../rule';
import { isQuotedIn } from './quoted';
import { type Edit, slips } from './slips';
import { villageHeads } from './villages';

const found: Localized = {
  'zh-cn': '职务或机构称谓不规范：“{written}”应为“{right}”。',
  'zh-tw': '職務或機構稱謂不規範：「{written}」應為「{right}」。',
  en: 'No such appellation: “{written}” should be “{right}”.',
};
const village: Localized = {
  'zh-cn': '“{written}”是习惯叫法，规范称谓是“{right}”。',
  'zh-tw': '「{written}」是習慣叫法，規範稱謂是「{right}」。',
  en: '“{written}” is what people say; the post is called “{right}”.',
};
const change: Localized = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to “{right}”' };

export const rule: Rule = {
  id: 'title-wrong',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '没有这样的职务或机构：市组织部、县人大主任、政协代表。',
    'zh-tw': '沒有這樣的職務或機構：市組織部、縣人大主任、政協代表。',
    en: 'Appellations that no such body has: 市组织部, 县人大主任, 政协代表.',
  },
  why: {
    'zh-cn':
      '组织部、宣传部、统战部、政法委是党委的部门，写“市委组织部”。依《地方各级人民代表大会和地方各级人民政府组织法》，县级以上人大由常委会主任、副主任主持，写“市人大常委会主任”，乡镇人大设主席。人大由代表、政协由委员组成。村民委员会设主任（《村民委员会组织法》），“村长”是习惯叫法，只作提示。直接引语照录，不报。',
    'zh-tw':
      '組織部、宣傳部、統戰部、政法委是黨委的部門，寫「市委組織部」。依《地方各級人民代表大會和地方各級人民政府組織法》，縣級以上人大由常委會主任、副主任主持，寫「市人大常委會主任」，鄉鎮人大設主席。人大由代表、政協由委員組成。村民委員會設主任（《村民委員會組織法》），「村長」是習慣叫法，只作提示。直接引語照錄，不報。',
    en: 'The departments for organization, publicity and the united front belong to the party committee. By the organic law of local congresses and governments it is the standing committee of a congress that has a director, from the county upward; townships have a chairman of the congress. Congresses have deputies, conferences members. Village committees have a director; 村长 is only hinted at. Quoted speech is left alone.',
  },
  examples: {
    bad: [
      '[|市组织部|]部长张伟明到会。',
      '会议由临湖[|市宣传部|]牵头。',
      '[|县人大|]主任李若川、副主任刀建国出席。',
      '望江[|镇人大主任|]李若川介绍情况。',
      '[|市人大委员|]李若川参加视察。',
      '部分人大代表、[|政协代表|]应邀参加。',
      '柳湾村[|村长|]李若川算了一笔账。',
      '[|縣宣傳部|]副部長張偉明到會。',
    ],
    good: [
      '市委组织部部长张伟明到会，全市组织部门负责人参加。',
      '会议对全市宣传部署进行了细化，各县宣传部要跟进。',
      '市人大常委会主任李若川主持，市人大代表视察了工地。',
      '全国人大常委会委员、省人大常委会委员列席。',
      '望江镇人大主席李若川介绍情况。',
      '全国政协代表团抵达，市政协代表各界人士发言。',
      '大家说：“村长李若川天天来。”',
      '要推动乡村长期稳定发展，中关村长廊开放。',
      '军区政治部、高新区宣传部、社区统战部门参加。',
    ],
  },
  check,
};

interface Place {
  /** Counted from the start of the block. */
  readonly norm: NormSpan;
  readonly edit: Edit;
}

const places = blockFacts((part): readonly Place[] => {
  let found: Place[] | undefined;
  for (const { pattern, edit } of slips) {
    if (!mayMatch(part.units, pattern)) continue;
    const { text } = part.text;
    for (const match of text.matchAll(pattern)) {
      const norm = normSpan(match.index, match.index + match[0].length);
      if (isQuotedIn(text, norm)) continue;
      found ??= [];
      found.push({ norm, edit: edit(match) });
    }
  }
  return found ?? none;
});

const none: readonly Place[] = [];

const inVillage: Edit = { at: 1, drop: 1, insert: '委会主任' };

function* check({ model, knowledge }: RuleInput): Iterable<Finding> {
  for (const { block, fact } of places(model)) yield finding(block, model.script, fact);
  // Only of a person with a name, in the report's own words.
  for (const { block, norm } of villageHeads(model, knowledge.gazetteer))
    yield { severity: 'hint', ...finding(block, model.script, { norm, edit: inVillage }, village) };
}

function finding(block: Block, script: Script, { norm, edit: { at, drop, insert } }: Place, template = found): Finding {
  const written = writtenIn(block, norm);
  const right = written.slice(0, at) + toScript(insert, script) + written.slice(at + drop);
  const span = sourceIn(block, norm);
  return {
    span,
    message: message(template, { written, right }),
    fixes: [{ title: message(change, { right }), edits: [{ span, text: right }], safety: 'suggestion' }],
  };
}
