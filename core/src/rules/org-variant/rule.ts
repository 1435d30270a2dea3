// A department's name off by a character or two from the one the report or the table has.
import { message } from '../../base/message';
import { type NormSpan, type Span, shift } from '../../base/span';
import type { BlockFact } from '../../model/block-facts';
import type { DepartmentMention } from '../../model/department-mentions';
import type { Block, DocumentModel } from '../../model/document-model';
import { sourceIn, writtenIn } from '../../model/placed';
import { spellFor } from '../../model/spelling';
import type { Finding, Fix, Rule, RuleInput, TextEdit } from '../rule';
import { templates } from './messages';
import { corrected, miswritten } from './miswritten';
import { type Rivals, rivals } from './rivals';
import { type Slip, slips } from './slips';

export const rule: Rule = {
  id: 'org-variant',
  severity: 'warning',
  fixable: true,
  summary: {
    'zh-cn': '机构名称脱字、错字，或把“和”写成“与”。',
    'zh-tw': '機構名稱脫字、錯字，或把「和」寫成「與」。',
    en: 'A department’s name with a character lost or wrong, or with 与 for 和.',
  },
  why: {
    'zh-cn':
      '机构名称是定名，一字不能动。发展和改革、工业和信息化、人力资源和社会保障、自然资源和规划、住房和城乡建设、文化和旅游、林业和草原等名称中都用“和”，写成“与”是最常见的误写；依据是党和国家机构改革方案及各地机构改革方案。同一地方的同一部门前后差一两个字（市自然资源局、市自然资源规划局），必有一处有误：以文中出现次数多的为准，次数相同以先出现的为准。不同地方、不同层级的部门，泛称（发展改革部门），以及全称、简称并用，不报。',
    'zh-tw':
      '機構名稱是定名，一字不能動。發展和改革、工業和信息化、人力資源和社會保障、自然資源和規劃、住房和城鄉建設、文化和旅遊、林業和草原等名稱中都用「和」，寫成「與」是最常見的誤寫；依據是黨和國家機構改革方案及各地機構改革方案。同一地方的同一部門前後差一兩個字（市自然資源局、市自然資源規劃局），必有一處有誤：以文中出現次數多的為準，次數相同以先出現的為準。不同地方、不同層級的部門，泛稱（發展改革部門），以及全稱、簡稱並用，不報。',
    en: 'Names of departments are fixed. 与 for 和 in names like 人力资源和社会保障局 is the most common slip; the names follow the plans for the reform of party and state institutions. Where one place’s department is written in two ways a character or two apart, one of them is wrong: the more frequent spelling counts, else the earlier. Departments of other places or levels, generic names, and full names beside short ones are never reported.',
  },
  examples: {
    bad: [
      '[|临湖市人力资源与社会保障局|]发布通知。',
      '[|市自然资源与规划局|]、[|市住房与城乡建设局|]、[|市文化与旅游局|]参加。',
      '[|省工业與信息化廳|]、[|市發展與改革委員會|]負責人出席會議。',
      '[|云岭省林业与草原局|]局长刀建国介绍情况。',
      '市自然资源规划局局长周文说，要守住红线。[|市自然资源局|]将开展巡查。市自然资源规划局还将公布结果。',
      '市人力资源社会保障局召开会议。[|市人力资源社会保证局|]将跟踪问效。',
      '市市场监管局开展检查。会上，[|市市场监官局|]通报了情况。市市场监管局要求整改。',
    ],
    good: [
      '临湖市人力资源和社会保障局发布通知，市人社局作了说明。',
      '市自然资源规划局参加，望江市自然资源局列席。',
      '市自然资源规划局、县自然资源局联合巡查，省自然资源厅指导。',
      '市發展改革委黨組書記、主任張偉明表示，發展改革部門要抓落實。',
      '市工业和信息化局、市科技局、市教育局、市水务局参加。',
      '原市林业局与市林草局的档案已经移交。',
      '科技局与教育局、住房与城乡建设、文化与旅游都有进展。',
      '阿布扎比文化与旅游局同临湖市签约。',
    ],
  },
  check,
};

function* check({ model, knowledge: { gazetteer } }: RuleInput): Iterable<Finding> {
  for (const one of miswritten(model)) yield reportAnd(one);
  for (const pair of rivals(model, gazetteer)) for (const at of pair.wrong) yield reportRival(model, pair, at);
  for (const slip of slips(model, gazetteer)) yield reportSlip(model, slip);
}

type Named = BlockFact<DepartmentMention>;

/** Without level and place. */
const written = ({ block, fact }: Named): string => writtenIn(block, fact.body);

/** With both. */
const place = ({ block, fact }: Named): Span => shift(fact.mention.span, block.content.start);

/** The edit that writes a form in place of another. */
const edit = (model: DocumentModel, block: Block, body: NormSpan, form: string): TextEdit => ({
  span: sourceIn(block, body),
  text: spellFor(model, form, writtenIn(block, body)),
});

function reportAnd(at: Named): Finding {
  const found = written(at);
  const right = found.replaceAll(/[与與]/g, '和');
  return {
    span: place(at),
    message: message(templates.and, { found, right }),
    fixes: [{ title: message(templates.change, { right }), edits: corrected(at), safety: 'safe' }],
  };
}

/** Both ways out: which of two names a place uses only the writer knows. */
function reportRival(model: DocumentModel, { right, wrong }: Rivals, at: Named): Finding {
  const others = right.length;
  const shown = right[0] ?? at;
  const names = { found: written(at), right: written(shown), times: others };
  const change: Fix = {
    title: message(templates.change, names),
    edits: [edit(model, at.block, at.fact.body, shown.fact.name.form)],
    safety: 'suggestion',
  };
  const back: Fix = {
    title: message(templates.changeOthers, names),
    edits: right.map(({ block, fact }) => edit(model, block, fact.body, at.fact.name.form)),
    safety: 'suggestion',
  };
  return {
    span: place(at),
    message: message(templates.differs, names),
    related: [{ span: place(shown), message: message(templates.other, names) }],
    fixes: wrong.length === 1 ? [change, back] : [change],
  };
}

function reportSlip(model: DocumentModel, { block, body, norm, form, right, times }: Slip): Finding {
  const names = { found: writtenIn(block, body), right: right ? written(right) : form, times };
  return {
    span: sourceIn(block, norm),
    message: message(templates.differs, names),
    ...(right && { related: [{ span: place(right), message: message(templates.other, names) }] }),
    fixes: [{ title: message(templates.change, names), edits: [edit(model, block, body, form)], safety: 'suggestion' }],
  };
}
