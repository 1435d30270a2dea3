// A short name other than the one the report has agreed on: （以下简称“市发展改革委”）, and later 市发改委.
import { message } from '../../base/message';
import { shift } from '../../base/span';
import { cutOrganization } from '../../mentions/organization-parts';
import { type Abbreviation, abbreviations } from '../../model/abbreviations';
import { type BlockFact, blockFactsGiven } from '../../model/block-facts';
import { type DepartmentMention, departmentsIn } from '../../model/department-mentions';
import { type ChosenOrganizations, chosen, organizationKeys } from '../../model/organization-keys';
import { sourceIn, writtenIn } from '../../model/placed';
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

function* check({ model, knowledge: { gazetteer } }: RuleInput): Iterable<Finding> {
  const all = abbreviations(model);
  if (all.length === 0) return;
  const keys = organizationKeys(model, gazetteer);
  const agreed = all.map((one) => ({ one, key: keys.keyOf(one.fact.organization), form: agreedForm(one.fact) }));
  const forms = new Map<string, string>();
  for (const { key, form } of agreed) forms.set(key, `${forms.get(key) ?? ''} ${form} `);
  const named = others(model, chosen(keys, forms));
  for (const { one, key, form } of agreed) {
    for (const other of named) {
      if (other.fact.key === key && other.fact.name.form !== form && isBehind(other, one)) yield report(one, other);
    }
  }
}

/** Without level and place. */
const agreedForm = ({ form }: Abbreviation): string => cutOrganization(form).written;

interface Named extends DepartmentMention {
  /** Which organization it is. */
  readonly key: string;
}

/** Short names of organizations other forms are agreed on for. */
const others = blockFactsGiven((part, { keyOf, said }: ChosenOrganizations): readonly Named[] =>
  departmentsIn(part)
    .filter(({ name, running }) => running && (name.kind === 'short' || name.kind === 'colloquial'))
    .map((one) => ({ key: keyOf(one.mention), ...one }))
    .filter(({ key, name }) => (said.get(key) ?? '').replaceAll(` ${name.form} `, '') !== ''),
);

const isBehind = (other: BlockFact<Named>, agreed: BlockFact<Abbreviation>): boolean =>
  other.at > agreed.at || (other.at === agreed.at && other.fact.mention.norm.start >= agreed.fact.norm.end);

/** The agreed form takes the whole place of the other one, written as it was agreed on. */
function report(agreed: BlockFact<Abbreviation>, { block, fact: { mention } }: BlockFact<Named>): Finding {
  const spelled = writtenIn(agreed.block, agreed.fact.norm);
  const names = { agreed: spelled, found: writtenIn(block, mention.norm) };
  const span = shift(mention.span, block.content.start);
  return {
    span,
    message: message(found, names),
    related: [{ span: sourceIn(agreed.block, agreed.fact.norm), message: message(here) }],
    fixes: [{ title: message(change, names), edits: [{ span, text: spelled }], safety: 'suggestion' }],
  };
}
