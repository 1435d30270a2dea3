// A head called what the head of such a body is not: 市科技局主任, 市检察院院长.
import { type Localized, message } from '../../base/message';
import type { NormalizedText } from '../../text/normalized-text';
import { type Script, toScript } from '../../text/script';
import type { BlockInput, Finding, Rule } from '../rule';
import { type Mismatch, mismatches } from './mismatches';

const found: Localized = {
  'zh-cn': '职务与机构不符：“{organization}”的正职称“{head}”，此处写作“{written}”。',
  'zh-tw': '職務與機構不符：「{organization}」的正職稱「{head}」，此處寫作「{written}」。',
  en: 'The title does not fit: the head of “{organization}” is called {head}, here {written}.',
};
const committee: Localized = {
  'zh-cn': '公安机关设党委，不设党组：“{written}”应为“{head}”。',
  'zh-tw': '公安機關設黨委，不設黨組：「{written}」應為「{head}」。',
  en: 'Public security bodies have a party committee: “{written}” should be “{head}”.',
};
const change: Localized = { 'zh-cn': '改为“{right}”', 'zh-tw': '改為「{right}」', en: 'Change to “{right}”' };

export const rule: Rule = {
  id: 'title-org',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '职务与机构不配：市科技局主任、市检察院院长、市政协主任。',
    'zh-tw': '職務與機構不配：市科技局主任、市檢察院院長、市政協主任。',
    en: 'A title that such a body does not have: 市科技局主任, 市检察院院长.',
  },
  why: {
    'zh-cn':
      '各类机构正职的称谓是固定的：委、办称主任，局称局长，厅称厅长，法院称院长，检察院称检察长，人大常委会和监委称主任，政协称主席，纪委、政法委称书记，自治区政府称主席。依据宪法、地方组织法、人民法院组织法、人民检察院组织法、监察法和党章，部门依通行称谓。只检查各地都有的机构；公司、学校和外国机构不套此表。党组书记、巡视员、总工程师等与机构种类无关的职务不报。',
    'zh-tw':
      '各類機構正職的稱謂是固定的：委、辦稱主任，局稱局長，廳稱廳長，法院稱院長，檢察院稱檢察長，人大常委會和監委稱主任，政協稱主席，紀委、政法委稱書記，自治區政府稱主席。依據憲法、地方組織法、人民法院組織法、人民檢察院組織法、監察法和黨章，部門依通行稱謂。只檢查各地都有的機構；公司、學校和外國機構不套此表。黨組書記、巡視員、總工程師等與機構種類無關的職務不報。',
    en: 'What the head of a body is called is fixed by the constitution, the organic laws of local congresses and governments, of courts and procuratorates, the Supervision Law and the party’s constitution, for departments by general usage. Only bodies every place has are looked at; companies, schools and other countries follow their own rules. Posts that any body may have (党组书记, 巡视员, 总工程师) are never reported.',
  },
  examples: {
    bad: [
      '市发展改革委[|局长|]李若川表示，',
      '市科技局[|主任|]刀建国介绍，',
      '临湖市检察院[|院长|]张伟明作报告。',
      '市人大常委会[|主席|]李若川出席。',
      '市政协[|主任|]李若川主持。',
      '市监委[|书记|]张伟明通报，',
      '云岭自治区[|省长|]李若川讲话。',
      '市委政法委[|主任|]张伟明强调，',
      '县公安局[|党组书记|]、局长李若川表示，',
      '市科技局党组书记、[|主任|]刀建国介绍，',
      '省财政厅[|副局长|]李若川出席。',
      '市發展改革委[|局長|]李若川表示，',
    ],
    good: [
      '市纪委书记、市监委主任张伟明通报，市发展改革委党组书记、主任李若川出席。',
      '市公安局党委书记、局长李若川，市国资委党委书记、主任张伟明到会。',
      '市口岸办党组书记、主任刀建国，市科技局一级调研员张伟明，市水务局总工程师王文海参加。',
      '市教育局局长、市委教育工委书记李若川，市文化和旅游局局长、市文物局局长张伟明出席。',
      '市教育局办公室主任李若川，市交通集团办公室主任张伟明，临湖学院外事处处长刀建国参加。',
      '市科技局副局长、市知识产权局局长李若川，市科技局党组成员张伟明参加。',
      '市公安局主任法医师李若川说，市气象局首席预报员张伟明说。',
      '奥斯滕堡市经济局主任马丁·科尔贝克说。',
      '市红十字会常务副会长李若川、市残联理事长张伟明参加。',
      '中央军委主席签署命令，自治区主席李若川讲话。',
    ],
  },
  where: (part) => mismatches(part).length > 0,
  checkBlock,
};

function* checkBlock({ model }: BlockInput): Iterable<Finding> {
  const part = model.blocks[0]?.part;
  if (!part) return;
  for (const one of mismatches(part)) yield finding(part.text, model.script, one);
}

function finding(text: NormalizedText, script: Script, { norm, right, organization, isCommittee }: Mismatch): Finding {
  const span = text.toSource(norm);
  const written = text.unfolded.slice(norm.start, norm.end);
  const heads = right.map((head) => toScript(head, script));
  const head = heads.join('、');
  return {
    span,
    message: message(isCommittee ? committee : found, { organization, head, written }),
    fixes:
      heads.length > 1
        ? []
        : [{ title: message(change, { right: head }), edits: [{ span, text: head }], safety: 'suggestion' }],
  };
}
