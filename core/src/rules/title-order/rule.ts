// Posts of one person in the wrong order: 市长、市委副书记; 县委书记、市委常委.
import { type Localized, message } from '../../base/message';
import { type NormSpan, normSpan } from '../../base/span';
import type { PostText } from '../../mentions/mention';
import type { Block } from '../../model/document-model';
import { sourceIn, writtenIn } from '../../model/placed';
import type { Finding, Rule, RuleInput, TextEdit } from '../rule';
import { type Inversion, inversions, type Reason } from './order';

const found: Readonly<Record<Reason, Localized>> = {
  level: {
    'zh-cn': '职务排列：上级机关的职务在前，“{later}”应在“{earlier}”之前。',
    'zh-tw': '職務排列：上級機關的職務在前，「{later}」應在「{earlier}」之前。',
    en: 'The post in the higher body comes first: “{later}” before “{earlier}”.',
  },
  party: {
    'zh-cn': '职务排列：同级党内职务在前，“{later}”应在“{earlier}”之前。',
    'zh-tw': '職務排列：同級黨內職務在前，「{later}」應在「{earlier}」之前。',
    en: 'The post in the party comes first: “{later}” before “{earlier}”.',
  },
  standing: {
    'zh-cn': '职务排列：通例“{later}”写在“{earlier}”之前。',
    'zh-tw': '職務排列：通例「{later}」寫在「{earlier}」之前。',
    en: 'By custom “{later}” stands before “{earlier}”.',
  },
};
const swap: Localized = { 'zh-cn': '对调两个职务', 'zh-tw': '對調兩個職務', en: 'Swap the two posts' };

export const rule: Rule = {
  id: 'title-order',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '一个人的几个职务次序颠倒：市长、市委副书记。',
    'zh-tw': '一個人的幾個職務次序顛倒：市長、市委副書記。',
    en: 'Posts of one person in the wrong order: 市长、市委副书记.',
  },
  why: {
    'zh-cn':
      '时政报道的通行体例：上级机关的职务在前，同级的党内职务在行政职务之前，如“省委副书记、市委书记”“市委副书记、市长”“党组书记、局长”。只在两个职务的层级都写明而次序相反，或行政正职写在同一单位党内职务之前时报告；“组织部部长、市委常委”一类仅作提示性说明。企业、学校、民主党派的职务，履历和任免文字不报。',
    'zh-tw':
      '時政報導的通行體例：上級機關的職務在前，同級的黨內職務在行政職務之前，如「省委副書記、市委書記」「市委副書記、市長」「黨組書記、局長」。只在兩個職務的層級都寫明而次序相反，或行政正職寫在同一單位黨內職務之前時報告；「組織部部長、市委常委」一類僅作提示性說明。企業、學校、民主黨派的職務，履歷和任免文字不報。',
    en: 'The usage of political reporting: the higher body first, and at one level the party before the administration. Reported only where both levels are written and inverted, or where the head of a body stands before the party post in the same body; 常委 behind its post is merely noted. Companies, schools, other parties, careers and appointments are left alone.',
  },
  examples: {
    bad: [
      '[|市委书记、省委副书记|]李若川主持会议。',
      '[|县委书记、市委常委|]张伟明表示，',
      '[|临湖市市长、市委副书记|]张伟明出席。',
      '[|市科技局局长、党组书记|]刀建国介绍，',
      '[|市监委主任、市纪委书记|]王文海通报，',
      '[|市委組織部部長、市委常委|]張偉明到會。',
    ],
    good: [
      '省委副书记、市委书记李若川主持会议。',
      '市委副书记、市长张伟明，市委常委、常务副市长李若川出席。',
      '市科技局党组书记、局长刀建国，市纪委书记、市监委主任王文海参加。',
      '临湖钢铁集团董事长、党委书记李若川，临湖学院院长、党委副书记张伟明到会。',
      '市政协副主席、民革云岭省委副主委李若川发言。',
      '张伟明历任县委书记、市委副书记。',
      '省委常委、副省长李若川，副省长、市长张伟明出席。',
      '副市长、市公安局党委书记、局长李若川部署工作。',
      '市长张伟明、市委副书记李若川出席。',
      '市科技局副局长、党组成员李若川参加。',
    ],
  },
  check,
};

function* check({ model, knowledge }: RuleInput): Iterable<Finding> {
  for (const { block, ...inversion } of inversions(model, knowledge.gazetteer)) yield finding(block, inversion);
}

function finding(block: Block, { reason, first, second }: Inversion): Finding {
  const [a, b] = [first.norm, second.norm];
  // 市科技局|局长、党组书记: the second has its body from the first, so only the titles change places.
  const inherits = b.end - b.start === second.title.length && second.organization !== undefined;
  const place = inherits ? titleSpan(first) : a;
  const edit = (at: NormSpan, by: NormSpan): TextEdit => ({ span: sourceIn(block, at), text: writtenIn(block, by) });
  return {
    span: sourceIn(block, normSpan(a.start, b.end)),
    ...(reason === 'standing' ? { severity: 'information' as const } : {}),
    message: message(found[reason], { earlier: writtenIn(block, a), later: writtenIn(block, b) }),
    fixes: [{ title: message(swap), edits: [edit(place, b), edit(b, place)], safety: 'suggestion' }],
  };
}

const titleSpan = ({ norm, title }: PostText): NormSpan => normSpan(norm.end - title.length, norm.end);
