// One department under two different short names in one report: 市发展改革委 and 市发改委.
import { groupBy } from '../../base/group-by';
import { message } from '../../base/message';
import { abbreviations } from '../../model/abbreviations';
import { type DepartmentMention, departmentMentions } from '../../model/department-mentions';
import type { DocumentModel } from '../../model/document-model';
import { spell } from '../../model/spelling';
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

function* check({ model }: RuleInput): Iterable<Finding> {
  const agreed = new Set(abbreviations(model).map(({ organization }) => organization));
  const short = departmentMentions(model).filter((one) => one.running && isShort(one) && !agreed.has(one.organization));
  for (const group of groupBy(short, ({ organization }) => organization).values()) {
    const usual = usualForm(group);
    if (group.some(({ name }) => name.form !== usual)) yield report(model, group, usual);
  }
}

const isShort = ({ name }: DepartmentMention): boolean => name.kind === 'short' || name.kind === 'colloquial';

/** The proper short name where the report has it; among spoken ones the more frequent, then the earlier. */
function usualForm(group: readonly DepartmentMention[]): string {
  const proper = group.find(({ name }) => name.kind === 'short');
  if (proper) return proper.name.form;
  const byForm = groupBy(group, ({ name }) => name.form);
  const times = (form: string): number => byForm.get(form)?.length ?? 0;
  return [...byForm.keys()].reduce(
    (best, form) => (times(form) > times(best) ? form : best),
    group[0]?.name.form ?? '',
  );
}

function report(model: DocumentModel, group: readonly DepartmentMention[], usualForm: string): Finding {
  const others = group.filter(({ name }) => name.form !== usualForm);
  const usual = group.filter(({ name }) => name.form === usualForm);
  const written = ({ body }: DepartmentMention): string => model.text.unfolded.slice(body.start, body.end);
  const [first] = others as [DepartmentMention];
  const [shown] = usual as [DepartmentMention];
  const names = { found: written(first), usual: written(shown), times: others.length, others: usual.length };
  return {
    span: first.mention.span,
    message: message(found, names),
    related: [...usual, ...others.slice(1)].map((one) => ({
      span: one.mention.span,
      message: message(stands, { form: written(one) }),
    })),
    fixes: [
      {
        title: message(unify, names),
        edits: others.map(({ body }) => ({ span: model.text.toSource(body), text: spell(model, usualForm, body) })),
        safety: 'suggestion',
      },
    ],
  };
}
