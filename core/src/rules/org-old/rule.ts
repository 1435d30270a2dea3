// An organization under the name it had before a reform: 市国土资源局, 银保监会.
import { compareDates } from '../../base/civil-date';
import { groupBy } from '../../base/group-by';
import { message } from '../../base/message';
import type { FormerName } from '../../gazetteer/former-organizations';
import { type BlockFact, blockFacts } from '../../model/block-facts';
import { documentDate } from '../../model/document-date';
import type { DocumentModel } from '../../model/document-model';
import { sourceIn, writtenIn } from '../../model/placed';
import { spellFor } from '../../model/spelling';
import { toScript } from '../../text/script';
import type { Finding, Rule, RuleInput } from '../rule';
import { type Found, formerNamesIn } from './found';
import { isHistory } from './history';

const found = {
  'zh-cn': '“{found}”是{year}年{month}月机构改革前的名称，现为“{now}”。',
  'zh-tw': '「{found}」是{year}年{month}月機構改革前的名稱，現為「{now}」。',
  en: '“{found}” is the name from before the reform of {year}-{month}; it is “{now}” now.',
};
/** Notes of the data are Chinese only: converted for readers of Traditional, left out in English. */
const foundNote = {
  'zh-cn': '“{found}”是{year}年{month}月机构改革前的名称，现为“{now}”（{note}）。',
  'zh-tw': '「{found}」是{year}年{month}月機構改革前的名稱，現為「{now}」（{noteTraditional}）。',
  en: '“{found}” is the name from before the reform of {year}-{month}; it is “{now}” now.',
};
const again = { 'zh-cn': '这里也用了旧名', 'zh-tw': '這裡也用了舊名', en: 'the former name again' };
const change = { 'zh-cn': '改为“{now}”', 'zh-tw': '改為「{now}」', en: 'Change to “{now}”' };

export const rule: Rule = {
  id: 'org-old',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '机构用了改革前的旧名。',
    'zh-tw': '機構用了改革前的舊名。',
    en: 'An organization under its name from before a reform.',
  },
  why: {
    'zh-cn':
      '2018年、2023年党和国家机构改革后，国土资源、环境保护、安监、卫计、工商、质监、国税地税、银保监会等名称不再使用，旧稿套改时最易留下。依据是《深化党和国家机构改革方案》（2018年3月）、《国税地税征管体制改革方案》（2018年6月）和《党和国家机构改革方案》（2023年3月）。叙述改革以前的事项、带“原”“时任”、讲机构沿革、书名号内的名称，以及成稿日期在改革之前的，不报。各地新名称可能不同，以当地为准。',
    'zh-tw':
      '2018年、2023年黨和國家機構改革後，國土資源、環境保護、安監、衛計、工商、質監、國稅地稅、銀保監會等名稱不再使用，舊稿套改時最易留下。依據是《深化黨和國家機構改革方案》（2018年3月）、《國稅地稅徵管體制改革方案》（2018年6月）和《黨和國家機構改革方案》（2023年3月）。敘述改革以前的事項、帶「原」「時任」、講機構沿革、書名號內的名稱，以及成稿日期在改革之前的，不報。各地新名稱可能不同，以當地為準。',
    en: 'Since the reforms of 2018 and 2023 names like 国土资源局, 环保局, 安监局, 卫计委, 工商局, 国税局 and 银保监会 are out of use; they survive in reused texts. Source: the plans for the reform of party and state institutions (March 2018, March 2023) and of tax administration (June 2018). What tells of earlier times, has 原 or 时任, tells the history of a body, stands in the name of a document, or is dated before the reform is never reported. The new name may differ from place to place.',
  },
  examples: {
    bad: [
      '[|市国土资源局|]、市住房城乡建设局联合开展执法检查。',
      '[|临湖市环保局|]要求企业限期整改，市环保局将跟踪督查。',
      '[|縣衛計委|]主任張偉明介紹了情況。',
      '记者从[|市工商局|]获悉，今年新登记企业增长一成。',
      '[|市乡村振兴局|]牵头落实帮扶措施。',
      '[|银保监会|]临湖监管分局发布提示。',
    ],
    good: [
      '市自然资源和规划局、市生态环境局联合开展执法检查。',
      '原市国土资源局的档案已移交，原临湖市环境保护局局长李若川到场。',
      '2016年，市国土资源局完成登记。',
      '2019年3月，市农业局、市农办等机构的职责整合，组建市农业农村局。',
      '李若川同志历任市规划局副局长、局长。',
      '时任县环保局局长刀建国回忆了当年的情形。',
      '依据《临湖市国土资源局工作规则》办理。',
      '他家住在市环保局宿舍。',
      '国家乡村振兴局发布名单。',
      '市农业局部地区有雨，规划局面向好。',
    ],
  },
  check,
};

/** Not of the time they were in use. */
const misplaced = blockFacts((part): readonly Found[] =>
  formerNamesIn(part).filter(({ whole, former }) => !isHistory(part.text.text, whole, dateOf(former).year)),
);

function* check({ model }: RuleInput): Iterable<Finding> {
  const all = misplaced(model);
  const date = all.length === 0 ? undefined : documentDate(model);
  const late = all.filter(({ fact }) => !date || compareDates(date, dateOf(fact.former)) > 0);
  const groups = groupBy(late, ({ fact }) => fact.former.form);
  for (const [first, ...others] of groups.values()) if (first) yield report(model, first, others);
}

function dateOf({ since }: FormerName): { readonly year: number; readonly month: number } {
  const [year = 0, month = 0] = since.split('-').map(Number);
  return { year, month };
}

function report(model: DocumentModel, first: BlockFact<Found>, others: readonly BlockFact<Found>[]): Finding {
  const { block, fact } = first;
  const { note } = fact.former;
  const written = writtenIn(block, fact.name);
  const now = spellFor(model, fact.former.now, written);
  const names = { found: written, now, note, noteTraditional: toScript(note, 'traditional'), ...dateOf(fact.former) };
  return {
    span: sourceIn(block, fact.whole),
    message: message(note === '' ? found : foundNote, names),
    related: others.map((one) => ({ span: sourceIn(one.block, one.fact.whole), message: message(again) })),
    fixes: [
      {
        title: message(change, names),
        edits: [first, ...others].map((one) => ({ span: sourceIn(one.block, one.fact.name), text: now })),
        safety: 'suggestion',
      },
    ],
  };
}
