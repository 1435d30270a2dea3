// Posts and formulations of a team's glossary that do not hold at the date of the report.
import { groupBy } from '../../base/group-by';
import { type Localized, type Message, message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import { type Span, shift } from '../../base/span';
import type { Entity } from '../../gazetteer/entity';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { holdsOn } from '../../gazetteer/terms-of-office';
import type { Mention } from '../../mentions/mention';
import { blockFactsGiven } from '../../model/block-facts';
import { type DocumentDate, documentDate } from '../../model/document-date';
import { isRight } from '../../model/known-forms';
import { sourceIn } from '../../model/placed';
import type { Finding, Rule, RuleInput } from '../rule';

const post: Localized = {
  'zh-cn': '名录职务可能不适用于该日期：名录中“{name}”没有在稿件日期（{date}）有效的职务。',
  'zh-tw': '名錄職務可能不適用於該日期：名錄中「{name}」沒有在稿件日期（{date}）有效的職務。',
  en: 'The glossary may not fit this date: it lists no post of “{name}” that holds on {date}.',
};
const statedPost: Localized = {
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
  const on = dayOf(gazetteer)(date);
  for (const [, all] of groupBy(overPosts(model, on), ({ fact }) => fact.entity)) {
    const told = all.find(({ fact }) => fact.isStated) ?? all[0]!;
    yield { span: shift(told.fact.span, told.block.content.start), message: told.fact.message };
  }
  for (const [{ canonical, valid = {} }, [first]] of groupBy(overForms(model, on), ({ fact }) => fact.entity)) {
    yield {
      span: sourceIn(first!.block, first!.fact.norm),
      message: message(term, { name: canonical, date: iso(date), term: span(valid) }),
    };
  }
}

/** What forms and posts are asked of. */
interface Day {
  readonly gazetteer: Gazetteer;
  readonly date: DocumentDate;
}

const dayOf = oncePer((gazetteer: Gazetteer) => oncePer((date: DocumentDate): Day => ({ gazetteer, date })));

const overForms = blockFactsGiven(({ hits }, { date }: Day) =>
  hits.filter((hit) => hit.entity.valid && isRight(hit) && !holdsOn(hit.entity.valid, date)),
);

interface OverPost {
  readonly entity: Entity;
  /** Counted from the start of its block. */
  readonly span: Span;
  /** Whether the report gives the very post; else it is that no listed post holds. */
  readonly isStated: boolean;
  readonly message: Message;
}

/** Mentions of people by posts that are over, and all of those of whom every listed post is. */
const overPosts = blockFactsGiven(({ mentions }, { gazetteer, date }: Day): readonly OverPost[] =>
  mentions.flatMap((mention) => {
    const [id, ...others] = mention.kind === 'person' ? mention.candidates : [];
    const entity = id === undefined || others.length > 0 ? undefined : gazetteer.get(id);
    const found = entity && aboutPerson(mention, entity, date);
    return found ? [found] : [];
  }),
);

/** The post the report gives, where the glossary lists it with other dates; else that no listed post holds. */
function aboutPerson(
  { span: place, posts: stated }: Mention,
  entity: Entity,
  date: DocumentDate,
): OverPost | undefined {
  const { canonical, posts = [] } = entity;
  const over = posts.filter((one) => !holdsOn(one, date));
  if (over.length === 0) return undefined;
  for (const { organization, title } of stated ?? []) {
    const same = over.find((one) => one.title === title && (organization ?? '').endsWith(one.organization));
    const again = posts.some((one) => one.title === title && holdsOn(one, date));
    if (!same || again || same.organization === '') continue;
    const args = { name: canonical, post: same.organization + same.title, term: span(same), date: iso(date) };
    return { entity, span: place, isStated: true, message: message(statedPost, args) };
  }
  if (over.length < posts.length) return undefined;
  return { entity, span: place, isStated: false, message: message(post, { name: canonical, date: iso(date) }) };
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
