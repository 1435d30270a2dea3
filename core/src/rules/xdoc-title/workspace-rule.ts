// One person as head in one report and as deputy in another of the same time.
import { type Localized, message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import { titleParts } from '../../lexicon/title-parts';
import type { Contribution, PostPart } from '../../workspace/contribution';
import { personKey } from '../../workspace/subject';
import { isMinority, orderOf } from '../../workspace/timeline';
import type { WorkspaceIndex } from '../../workspace/workspace-index';
import type { Finding } from '../rule';
import type { WorkspaceRule, WorkspaceRuleInput } from '../workspace-rule';

const found: Localized = {
  'zh-cn': '“{name}”的职务此处为“{here}”，同一时间另有{times}篇稿件为“{other}”。',
  'zh-tw': '「{name}」的職務此處為「{here}」，同一時間另有{times}篇稿件為「{other}」。',
  en: '“{name}” is “{here}” here and “{other}” in {times} other reports of the same time.',
};
const elsewhere: Localized = {
  'zh-cn': '“{other}”在这篇稿件里',
  'zh-tw': '「{other}」在這篇稿件裡',
  en: '“{other}” in this report',
};

export const workspaceRule: WorkspaceRule = {
  id: 'xdoc-title',
  severity: 'information',
  fixable: false,
  summary: {
    'zh-cn': '同一人在同一时间的不同稿件里一正一副。',
    'zh-tw': '同一人在同一時間的不同稿件裡一正一副。',
    en: 'One person as head in one report and as deputy in another of the same time.',
  },
  why: {
    'zh-cn':
      '副职在书面上不省“副”字。同一人在同一单位，这篇是局长，日期相同或前后交错的那篇是副局长，总有一处不对；也可能是两个同名的人，所以只作信息。日期能分出先后的是升迁，不报；任免、选举报道和原任、时任不作依据；任一篇没有日期的不报。',
    'zh-tw':
      '副職在書面上不省「副」字。同一人在同一單位，這篇是局長，日期相同或前後交錯的那篇是副局長，總有一處不對；也可能是兩個同名的人，所以只作資訊。日期能分出先後的是升遷，不報；任免、選舉報導和原任、時任不作依據；任一篇沒有日期的不報。',
    en: 'Writing never drops the 副 of a deputy. Whoever heads a body in one report and is its deputy in another of the same time is mistitled in one of them, unless two people share the name: hence information. Where the dates keep the reports apart it is a promotion. Appointments, elections and former posts are no evidence, nor are reports without a date.',
  },
  examples: {
    bad: [
      '-- 2025-03-01甲.txt --\n临湖市科技局局长李若川出席。\n-- 2025-05-01乙.txt --\n[|临湖市科技局副局长|]李若川出席。\n-- 2025-07-01丙.txt --\n临湖市科技局局长李若川讲话。',
    ],
    good: [
      '-- 2022-03-01甲.txt --\n临湖市科技局副局长李若川出席。\n-- 2025-05-01乙.txt --\n临湖市科技局局长李若川出席。',
      '-- 甲.txt --\n临湖市科技局副局长李若川出席。\n-- 乙.txt --\n临湖市科技局局长李若川出席。',
      '-- 2025-03-01甲.txt --\n临湖市科技局局长李若川出席。\n-- 2025-03-01乙.txt --\n望江区科技局副局长李若川出席。',
      '-- 2025-03-01甲.txt --\n临湖市科技局局长李若川出席。\n-- 2025-03-01乙.txt --\n临湖市科技局原副局长李若川出席。',
    ],
  },
  check,
};

interface Held {
  readonly document: Contribution;
  readonly post: PostPart;
  readonly head: string;
  readonly deputy: boolean;
}

function* check({ index, document }: WorkspaceRuleInput): Iterable<Finding> {
  for (const { name, role } of document.people) {
    if (role !== 'official') continue;
    const all = heldBy(index, name);
    for (const mine of all.filter((one) => one.document === document)) {
      const alike = all.filter(({ post, head }) => post.of === mine.post.of && head === mine.head);
      const own = alike.filter(({ deputy }) => deputy === mine.deputy).map((one) => one.document);
      const others = alike.filter(({ deputy }) => deputy !== mine.deputy);
      const theirs = others.map((one) => one.document);
      const [shown] = others;
      // A report that gives both knows of both.
      if (!shown || own.some((one) => theirs.includes(one))) continue;
      if (orderOf(own, theirs) !== 'mixed' || !isMinority(own, theirs)) continue;
      const other = written(shown.post);
      yield {
        span: mine.post.span,
        message: message(found, { name, here: written(mine.post), other, times: theirs.length }),
        related: [{ uri: shown.document.uri, span: shown.post.span, message: message(elsewhere, { other }) }],
      };
      break;
    }
  }
}

/** One entry a report and post. */
function heldBy(index: WorkspaceIndex, name: string): readonly Held[] {
  const known = held(index).get(name) ?? contradicting(postsOf(index, name));
  held(index).set(name, known);
  return known;
}

/** Only posts that are given with and without 副; of most people there are none. */
function contradicting(posts: readonly Held[]): readonly Held[] {
  const ranks = new Map<string, Set<boolean>>();
  const key = ({ post, head }: Held): string => `${post.of} ${head}`;
  for (const one of posts) ranks.set(key(one), (ranks.get(key(one)) ?? new Set()).add(one.deputy));
  return posts.filter((one) => ranks.get(key(one))?.size === 2);
}

const held = oncePer((_index: WorkspaceIndex) => new Map<string, readonly Held[]>());

const postsOf = (index: WorkspaceIndex, name: string): readonly Held[] =>
  index.under(personKey(name, 'official')).flatMap((document) =>
    document.people
      .filter((one) => one.name === name && one.role === 'official')
      .flatMap(({ posts }) =>
        posts.flatMap((post) => {
          const { head, deputy, acting, notNow } = titleParts(post.title);
          return post.of === undefined || post.unsettled || acting || notNow ? [] : [{ document, post, head, deputy }];
        }),
      ),
  );

const written = ({ written: own, organization = '', title }: PostPart): string => own ?? organization + title;
