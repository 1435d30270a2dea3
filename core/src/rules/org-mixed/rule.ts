// One department under two different short names in one report: 市发展改革委 and 市发改委.
import { groupBy } from '../../base/group-by';
import { message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import { type Span, shift } from '../../base/span';
import { organizationParts } from '../../mentions/organization-parts';
import { abbreviated } from '../../model/abbreviations';
import { type BlockFact, blockFactsGiven } from '../../model/block-facts';
import {
  type DepartmentForm,
  type DepartmentMention,
  departmentForms,
  departmentsIn,
} from '../../model/department-mentions';
import type { DocumentModel } from '../../model/document-model';
import {
  type ChosenOrganizations,
  chosen,
  type OrganizationKeys,
  organizationKeys,
} from '../../model/organization-keys';
import type { OrganizationForm } from '../../model/organizations';
import { sourceIn, writtenIn } from '../../model/placed';
import { spellFor } from '../../model/spelling';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '同一机构用了两种简称：此处为“{found}”（全文{times}处），别处为“{usual}”（{others}处）。',
  'zh-tw': '同一機構用了兩種簡稱：此處為「{found}」（全文{times}處），別處為「{usual}」（{others}處）。',
  en: 'One organization under two short names: “{found}” here ({times} in all), “{usual}” elsewhere ({others}).',
};
const stands = { 'zh-cn': '“{form}”写在这里', 'zh-tw': '「{form}」寫在這裡', en: '“{form}” stands here' };
const unify = {
  'zh-cn': '全文统一为“{usual}”',
  'zh-tw': '全文統一為「{usual}」',
  en: 'Use “{usual}” throughout',
};

export const rule: Rule = {
  id: 'org-mixed',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '同一机构在一篇稿件里用了两种简称。',
    'zh-tw': '同一機構在一篇稿件裡用了兩種簡稱。',
    en: 'One organization under two different short names in one report.',
  },
  why: {
    'zh-cn':
      '同一机构的简称全篇应当统一：市发展改革委、市住房城乡建设局是公文和报道所用的规范简称，市发改委、市住建局是口语简称。先用全称、后用简称是常规写法，不报；标题、表格、图片说明和书名号内不计；稿件自己约定了简称的，由另一条规则核对。统一成规范简称只是建议。',
    'zh-tw':
      '同一機構的簡稱全篇應當統一：市發展改革委、市住房城鄉建設局是公文和報導所用的規範簡稱，市發改委、市住建局是口語簡稱。先用全稱、後用簡稱是常規寫法，不報；標題、表格、圖片說明和書名號內不計；稿件自己約定了簡稱的，由另一條規則核對。統一成規範簡稱只是建議。',
    en: 'A report should keep to one short name: 市发展改革委 and 市住房城乡建设局 are the short names of official documents and reports, 市发改委 and 市住建局 spoken ones. Full name first and short name later is normal and never reported. Titles, tables, captions and names of documents do not count. Where the report itself agrees on a short name, another rule checks it.',
  },
  examples: {
    bad: [
      '市发展改革委牵头，[|市发改委|]将按月调度。',
      '市住房城乡建设局负责排查，会后，[|市住建局|]公布了名单，市住建局还开通了热线。',
      '临湖市人力资源和社会保障局印发通知。[|市人社局|]负责解释，市人力资源社会保障局负责督查。',
      '市發展改革委主任張偉明表示支持，[|市發改委|]將跟進。',
    ],
    good: [
      '临湖市发展和改革委员会印发通知，市发展改革委负责解释。',
      '市工业和信息化局用全称，市科技局用简称，市工信局也可以出现。',
      '市发改委召开会议\n\n市发展改革委今天召开会议，市发展改革委主任张伟明主持。',
      '市发展改革委、县发改委共同推进，省发展改革委指导。',
      '昆明市发展改革委、曲靖市发改委签订协议。',
      '市发展改革委印发《市发改委工作规则》。',
      '发展改革部门要加强调度，市发展改革委负责汇总。',
      '中国共产党临湖市委员会、中共临湖市委、市委作出部署，市人民政府、市政府抓落实。',
    ],
  },
  check,
};

interface Named extends DepartmentMention {
  /** Which organization it is. */
  readonly key: string;
}

function* check({ model, knowledge: { gazetteer } }: RuleInput): Iterable<Finding> {
  const forms = departmentForms(model);
  if (!mayBeMixed(forms)) return;
  const mixed = usualForms(organizationKeys(model, gazetteer))(forms)(abbreviated(model));
  if (mixed.said.size === 0) return;
  const groups = groupBy(shortNames(model, mixed), ({ fact }) => fact.key);
  for (const [key, group] of groups) yield report(model, group, mixed.said.get(key)!);
}

const isShort = ({ name, running }: Pick<DepartmentForm, 'name' | 'running'>): boolean =>
  running && (name.kind === 'short' || name.kind === 'colloquial');

/** Asked first: whether any body at all has several short names, be it of one place or of two. */
const mayBeMixed = oncePer((forms: readonly DepartmentForm[]): boolean => {
  const known = new Map<string, string>();
  return forms.filter(isShort).some(({ form, standsFor, candidates, name }) => {
    const body = candidates.length > 0 ? '' : organizationParts(standsFor ?? form).body;
    const before = known.get(body);
    known.set(body, name.form);
    return before !== undefined && before !== name.form;
  });
});

/** Of each organization with several short names the one to keep. */
const usualForms = oncePer((keys: OrganizationKeys) =>
  oncePer((forms: readonly DepartmentForm[]) =>
    oncePer((agreedOn: readonly OrganizationForm[]) => {
      const agreed = new Set(agreedOn.map(keys.keyOf));
      const usual = new Map<string, string>();
      for (const [key, group] of groupBy(forms.filter(isShort), keys.keyOf)) {
        const kept = usualForm(group);
        if (!agreed.has(key) && group.some(({ name }) => name.form !== kept)) usual.set(key, kept);
      }
      return chosen(keys, usual);
    }),
  ),
);

/** The proper short name where the report has it; among spoken ones the more frequent, then the earlier. */
function usualForm(group: readonly DepartmentForm[]): string {
  const proper = group.find(({ name }) => name.kind === 'short');
  if (proper) return proper.name.form;
  const times = new Map<string, number>();
  for (const one of group) times.set(one.name.form, (times.get(one.name.form) ?? 0) + one.times);
  return [...times.keys()].reduce((best, form) => (times.get(form)! > times.get(best)! ? form : best));
}

const shortNames = blockFactsGiven((part, { keyOf, said }: ChosenOrganizations): readonly Named[] =>
  departmentsIn(part)
    .filter(isShort)
    .map((one) => ({ key: keyOf(one.mention), ...one }))
    .filter(({ key }) => said.has(key)),
);

function report(model: DocumentModel, group: readonly BlockFact<Named>[], usualForm: string): Finding {
  const others = group.filter(({ fact }) => fact.name.form !== usualForm);
  const usual = group.filter(({ fact }) => fact.name.form === usualForm);
  const [first, ...rest] = others as [BlockFact<Named>];
  const [shown] = usual as [BlockFact<Named>];
  const names = { found: written(first), usual: written(shown), times: others.length, others: usual.length };
  return {
    span: place(first),
    message: message(found, names),
    related: [...usual, ...rest].map((one) => ({
      span: place(one),
      message: message(stands, { form: written(one) }),
    })),
    fixes: [
      {
        title: message(unify, names),
        edits: others.map(({ block, fact }) => ({
          span: sourceIn(block, fact.body),
          text: spellFor(model, usualForm, writtenIn(block, fact.body)),
        })),
        safety: 'suggestion',
      },
    ],
  };
}

const written = ({ block, fact }: BlockFact<Named>): string => writtenIn(block, fact.body);

/** With level and place. */
const place = ({ block, fact }: BlockFact<Named>): Span => shift(fact.mention.span, block.content.start);
