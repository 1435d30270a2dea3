// Posts and formulations of a team's glossary that do not hold at the date of the report.
import { type Localized, message } from '../../base/message';
import type { Entity } from '../../gazetteer/entity';
import { holdsOn } from '../../gazetteer/terms-of-office';
import { blockFacts } from '../../model/block-facts';
import { type DocumentDate, documentDate } from '../../model/document-date';
import type { Person } from '../../model/document-model';
import { isRight } from '../../model/known-forms';
import { sourceIn } from '../../model/placed';
import type { Finding, Rule, RuleInput } from '../rule';

const post: Localized = {
  'zh-cn': '名录职务可能不适用于该日期：名录中“{name}”没有在稿件日期（{date}）有效的职务。',
  'zh-tw': '名錄職務可能不適用於該日期：名錄中「{name}」沒有在稿件日期（{date}）有效的職務。',
  en: 'The glossary may not fit this date: it lists no post of “{name}” that holds on {date}.',
};
const stated: Localized = {
  'zh-cn': '名录职务可能不适用于该日期：名录中“{name}”任“{post}”{term}，稿件日期为{date}。',
  'zh-tw': '名錄職務可能不適用於該日期：名錄中「{name}」任「{post}」{term}，稿件日期為{date}。',
  en: 'The glossary may not fit this date: there “{name}” is “{post}” {term}, and the report is of {date}.',
};
const term: Localized = {
  'zh-cn': '“{name}”在名录中的适用期为{term}，稿件日期为{date}。',
  'zh-tw': '「{name}」在名錄中的適用期為{term}，稿件日期為{date}。',
  en: 'By the glossary “{name}” is in use {term} only, and the report is of {date}.',
};

export const rule: Rule = {
  id: 'glossary-date',
  severity: 'information',
  fixable: false,
  summary: {
    'zh-cn': '名录中的职务或提法不适用于稿件日期。',
    'zh-tw': '名錄中的職務或提法不適用於稿件日期。',
    en: 'Posts or formulations of the glossary that do not hold at the date of the report.',
  },
  why: {
    'zh-cn':
      '团队名录中的职务和提法可以写明起止。稿件日期早于“起”或晚于“止”，不是名录该更新，就是稿件用了旧职务、旧提法，值得核对一次；哪一边对，本工具不作判断。没有名录、名录没有写起止、稿件没有日期的，都不报。',
    'zh-tw':
      '團隊名錄中的職務和提法可以寫明起訖。稿件日期早於「起」或晚於「止」，不是名錄該更新，就是稿件用了舊職務、舊提法，值得核對一次；哪一邊對，本工具不作判斷。沒有名錄、名錄沒有寫起訖、稿件沒有日期的，都不報。',
    en: 'A team’s glossary may say from when until when a post is held or a formulation is in use. Where the date of the report lies outside, either the glossary is out of date or the report uses what is no longer so: worth a look. Nothing is said without a glossary, without such dates, or where the report has no date.',
  },
  examples: {
    glossary: `officials:
  - name: 张伟明
    posts: [{ organization: 临湖市委, title: 书记, from: 2022-03, to: 2025-06 }]
terms:
  - { canonical: 六个湖城, from: 2024-12 }`,
    bad: [
      '新华社临湖2025年12月11日电　临湖市委书记[|张伟明|]出席会议并讲话。',
      '新华社临湖2023年5月4日电　临湖市委部署“[|六个湖城|]”建设。',
    ],
    good: [
      '新华社临湖2025年5月4日电　临湖市委书记张伟明出席会议，部署“六个湖城”建设。',
      '临湖市委书记张伟明出席会议并讲话。',
      '新华社临湖2025年12月11日电　临湖市委书记李若川出席会议并讲话。',
    ],
  },
  check,
};

function* check({ model, knowledge: { gazetteer } }: RuleInput): Iterable<Finding> {
  const date = documentDate(model);
  if (!date) return;
  for (const person of model.people) {
    const entity = person.entity === undefined ? undefined : gazetteer.get(person.entity);
    const finding = entity && aboutPerson(person, entity, date);
    if (finding) yield finding;
  }
  const told = new Set<Entity>();
  for (const { block, fact } of datedForms(model)) {
    const { entity, norm } = fact;
    if (!entity.valid || told.has(entity) || holdsOn(entity.valid, date)) continue;
    told.add(entity);
    yield {
      span: sourceIn(block, norm),
      message: message(term, { name: entity.canonical, date: iso(date), term: span(entity.valid) }),
    };
  }
}

const datedForms = blockFacts(({ hits }) => hits.filter((hit) => hit.entity.valid && isRight(hit)));

/** The post the report gives, where the glossary lists it with other dates; else that no listed post holds. */
function aboutPerson(person: Person, { canonical, posts = [] }: Entity, date: DocumentDate): Finding | undefined {
  const over = posts.filter((one) => !holdsOn(one, date));
  if (over.length === 0) return undefined;
  for (const mention of person.mentions) {
    for (const { organization, title } of mention.posts ?? []) {
      const same = over.find((one) => one.title === title && (organization ?? '').endsWith(one.organization));
      const again = posts.some((one) => one.title === title && holdsOn(one, date));
      if (!same || again || same.organization === '') continue;
      const args = { name: canonical, post: same.organization + same.title, term: span(same), date: iso(date) };
      return { span: mention.span, message: message(stated, args) };
    }
  }
  const [first] = person.mentions;
  if (over.length < posts.length || !first) return undefined;
  return { span: first.span, message: message(post, { name: canonical, date: iso(date) }) };
}

const iso = ({ year, month, day }: DocumentDate): string =>
  [year, month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])).join('-');

function span({ from, to }: { readonly from?: string; readonly to?: string }): Localized {
  const both = from !== undefined && to !== undefined;
  return {
    'zh-cn': both ? `自${from}至${to}` : from !== undefined ? `自${from}起` : `至${to}止`,
    'zh-tw': both ? `自${from}至${to}` : from !== undefined ? `自${from}起` : `至${to}止`,
    en: both ? `from ${from} to ${to}` : from !== undefined ? `from ${from}` : `until ${to}`,
  };
}
