// A short name other than the one the report has agreed on: （以下简称“市发展改革委”）, and later 市发改委.
import { message } from '../../base/message';
import { cutOrganization } from '../../mentions/organization-parts';
import { type Abbreviation, abbreviations } from '../../model/abbreviations';
import { type DepartmentMention, departmentMentions } from '../../model/department-mentions';
import type { DocumentModel } from '../../model/document-model';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '前文约定简称“{agreed}”，此处写作“{found}”。',
  'zh-tw': '前文約定簡稱「{agreed}」，此處寫作「{found}」。',
  en: 'The report agrees on “{agreed}” and says “{found}” here.',
};
const here = { 'zh-cn': '在这里约定', 'zh-tw': '在這裡約定', en: 'agreed on here' };
const change = { 'zh-cn': '改为“{agreed}”', 'zh-tw': '改為「{agreed}」', en: 'Change to “{agreed}”' };

export const rule: Rule = {
  id: 'org-abbreviation',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '用“以下简称”约定了简称，后文却用了别的简称。',
    'zh-tw': '用「以下簡稱」約定了簡稱，後文卻用了別的簡稱。',
    en: 'The report agrees on a short name (以下简称) and later uses another one.',
  },
  why: {
    'zh-cn':
      '“以下简称”是稿件同读者的约定，后文应当照用。约定之后出现同一机构的其他简称时提示；再次写全称、标题和表格中的写法、书名号内的名称不报。',
    'zh-tw':
      '「以下簡稱」是稿件同讀者的約定，後文應當照用。約定之後出現同一機構的其他簡稱時提示；再次寫全稱、標題和表格中的寫法、書名號內的名稱不報。',
    en: '以下简称 is an agreement with the reader. Other short names of the same organization behind it are reported; its full name, and what stands in titles, tables and names of documents, is not.',
  },
  examples: {
    bad: [
      '临湖市发展和改革委员会（以下简称“市发展改革委”）印发通知。[|市发改委|]将按月调度。',
      '臨湖市住房和城鄉建設局（以下簡稱市住建局）公布名單，[|市住房城鄉建設局|]開通熱線，市住建局督查。',
    ],
    good: [
      '临湖市发展和改革委员会（以下简称“市发展改革委”）印发通知。市发展改革委将按月调度。',
      '临湖市发展和改革委员会（以下简称市发展改革委）印发通知，临湖市发展和改革委员会负责解释。',
      '临湖市发展和改革委员会（以下简称“市发展改革委”）、县发改委共同推进。',
      '本方案（以下简称方案）由临湖市住房和城乡建设局负责解释，市住建局督查。',
      '临湖市发展和改革委员会（以下简称市发展改革委）印发《市发改委工作规则》。',
    ],
  },
  check,
};

function* check({ model }: RuleInput): Iterable<Finding> {
  for (const agreed of abbreviations(model)) {
    const form = cutOrganization(agreed.form).written;
    for (const one of departmentMentions(model)) {
      const isOther = one.name.form !== form && (one.name.kind === 'short' || one.name.kind === 'colloquial');
      const isLater = one.organization === agreed.organization && one.mention.norm.start >= agreed.norm.end;
      if (isOther && isLater && one.running) yield report(model, agreed, one);
    }
  }
}

/** The agreed form takes the whole place of the other one, written as it was agreed on. */
function report({ text }: DocumentModel, agreed: Abbreviation, { mention }: DepartmentMention): Finding {
  const spelled = text.unfolded.slice(agreed.norm.start, agreed.norm.end);
  const names = { agreed: spelled, found: text.unfolded.slice(mention.norm.start, mention.norm.end) };
  return {
    span: mention.span,
    message: message(found, names),
    related: [{ span: text.toSource(agreed.norm), message: message(here) }],
    fixes: [{ title: message(change, names), edits: [{ span: mention.span, text: spelled }], safety: 'suggestion' }],
  };
}
