// One post with two names, or one name in two spellings, in different reports.
import { type Localized, message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import type { Span } from '../../base/span';
import { areNearNames } from '../../lexicon/near-names';
import type { Contribution, PersonPart, PostPart } from '../../workspace/contribution';
import { type Holder, holdersOf } from '../../workspace/holders';
import { unpacked } from '../../workspace/packed';
import { nearKeys, seatKey } from '../../workspace/postings';
import { personKey } from '../../workspace/subject';
import { isMinority, orderOf } from '../../workspace/timeline';
import type { WorkspaceIndex } from '../../workspace/workspace-index';
import type { Finding } from '../rule';
import type { WorkspaceRule, WorkspaceRuleInput } from '../workspace-rule';

const spelling: Localized = {
  'zh-cn': '“{post}”的姓名此处为“{here}”，另有{times}篇稿件写作“{other}”。',
  'zh-tw': '「{post}」的姓名此處為「{here}」，另有{times}篇稿件寫作「{other}」。',
  en: 'The name of the {post} is “{here}” here and “{other}” in {times} other reports.',
};
const holder: Localized = {
  'zh-cn': '“{post}”此处为“{here}”，同一时间另有{times}篇稿件为“{other}”。',
  'zh-tw': '「{post}」此處為「{here}」，同一時間另有{times}篇稿件為「{other}」。',
  en: 'The {post} is “{here}” here and “{other}” in {times} other reports of the same time.',
};
const reporter: Localized = {
  'zh-cn': '署名此处为“{here}”，另有{times}篇稿件为“{other}”，请核对是否同一人。',
  'zh-tw': '署名此處為「{here}」，另有{times}篇稿件為「{other}」，請核對是否同一人。',
  en: 'The byline is “{here}” here and “{other}” in {times} other reports; check whether that is one person.',
};
const elsewhere: Localized = {
  'zh-cn': '“{other}”在这篇稿件里',
  'zh-tw': '「{other}」在這篇稿件裡',
  en: '“{other}” in this report',
};

export const workspaceRule: WorkspaceRule = {
  id: 'xdoc-name',
  severity: 'warning',
  fixable: false,
  summary: {
    'zh-cn': '不同稿件里，同一职务写了两个姓名，或同一人的姓名差一个字。',
    'zh-tw': '不同稿件裡，同一職務寫了兩個姓名，或同一人的姓名差一個字。',
    en: 'In different reports, two names for one post, or one person’s name a character apart.',
  },
  why: {
    'zh-cn':
      '书记、市长、局长等正职，一个单位同时只有一人。两篇稿件给同一职务写了只差一字的姓名，多半有一篇写错；姓名完全不同而日期交错，也必有一篇不对。以篇数多的为准，篇数相同以日期早的为准，报在另一篇里。日期能分出先后的是前任与后任，不报；原任、时任、任免报道不作依据；没有日期又不相近的不报。记者署名差一字只作信息，而且别的稿件至少有两篇写成另一样。',
    'zh-tw':
      '書記、市長、局長等正職，一個單位同時只有一人。兩篇稿件給同一職務寫了只差一字的姓名，多半有一篇寫錯；姓名完全不同而日期交錯，也必有一篇不對。以篇數多的為準，篇數相同以日期早的為準，報在另一篇裡。日期能分出先後的是前任與後任，不報；原任、時任、任免報導不作依據；沒有日期又不相近的不報。記者署名差一字只作資訊，而且別的稿件至少有兩篇寫成另一樣。',
    en: 'A body has one secretary, mayor or director at a time. Two reports that give one post to names a character apart usually mean a slip; names that differ altogether while the dates interleave mean that one of the reports is wrong. The spelling of more reports counts, else the earlier one, and the other report is told. Where the dates keep them apart they are predecessor and successor; former posts and appointments are no evidence. Bylines a character apart are information, and only against two other reports or more.',
  },
  examples: {
    bad: [
      '-- 甲.txt --\n临湖市委书记张伟明出席会议。\n-- 乙.txt --\n临湖市委书记张伟明到青溪县调研。\n-- 丙.txt --\n临湖市委书记[|张维明|]会见客商。',
      '-- 2025-03-01甲.txt --\n临湖市市长李若川出席会议。\n-- 2025-05-01乙.txt --\n临湖市市长[|刀建国|]出席会议。\n-- 2025-07-01丙.txt --\n临湖市市长李若川讲话。',
      '-- 甲.txt --\n会议开幕。\n（临湖日报 记者周小平）\n-- 乙.txt --\n论坛举行。\n（临湖日报 记者周小平）\n-- 丙.txt --\n大赛开赛。\n（临湖日报 记者[|周晓平|]）',
    ],
    good: [
      '-- 2022-03-01甲.txt --\n临湖市市长李若川出席会议。\n-- 2025-05-01乙.txt --\n临湖市市长刀建国出席会议。',
      '-- 甲.txt --\n临湖市市长李若川出席会议。\n-- 乙.txt --\n临湖市市长刀建国出席会议。',
      '-- 甲.txt --\n临湖市委书记张伟明出席会议。\n-- 乙.txt --\n望江区委书记张维明出席会议。',
      '-- 甲.txt --\n临湖市科技局副局长张伟明出席。\n-- 乙.txt --\n临湖市科技局副局长张维明出席。',
      '-- 甲.txt --\n临湖市科技局原局长张伟明出席。\n-- 乙.txt --\n临湖市科技局局长张维明出席。',
    ],
  },
  check,
};

function* check(input: WorkspaceRuleInput): Iterable<Finding> {
  for (const person of input.document.people) {
    if (person.role === 'official') yield* ofSeats(input, person);
    if (person.role === 'reporter') yield* ofBylines(input, person);
  }
}

/** At most one finding a person: of several posts the first that is given to another name. */
function* ofSeats({ index, document }: WorkspaceRuleInput, person: PersonPart): Iterable<Finding> {
  const named = new Set(document.people.map(({ name }) => name));
  for (const post of person.posts) {
    const seat = seatKey(post);
    if (seat === undefined) continue;
    for (const { near, name, others } of rivalsOf(index, seat).get(person.name) ?? []) {
      const [shown] = others;
      // Who names both knows of both.
      if (named.has(name) || !shown) continue;
      yield finding(near ? spelling : holder, person, post, shown, others.length);
      return;
    }
  }
}

/** Another name for the same post, which more reports have, or earlier ones. */
interface Rival {
  readonly name: string;
  readonly near: boolean;
  readonly others: readonly Holder[];
}

const seats = oncePer((_index: WorkspaceIndex) => new Map<string, ReadonlyMap<string, readonly Rival[]>>());

/** By the name that is to be looked at; found once for all reports. */
function rivalsOf(index: WorkspaceIndex, seat: string): ReadonlyMap<string, readonly Rival[]> {
  const known = seats(index).get(seat);
  if (known) return known;
  const holders = [...holdersOf(index, seat)];
  const found = new Map(
    holders.map(([mine, held]) => {
      const own = documentsOf(held);
      const rivals = holders.flatMap(([name, others]): readonly Rival[] => {
        if (name === mine) return [];
        const theirs = documentsOf(others);
        const near = areNearNames(mine, name);
        if (!near && orderOf(own, theirs) !== 'mixed') return [];
        return isMinority(own, theirs) ? [{ name, near, others }] : [];
      });
      return [mine, rivals] as const;
    }),
  );
  seats(index).set(seat, found);
  return found;
}

const documentsOf = (holders: readonly Holder[]): readonly Contribution[] => holders.map(({ document }) => document);

function finding(
  template: Localized,
  person: PersonPart,
  post: PostPart,
  shown: { readonly document: Contribution; readonly person: PersonPart },
  times: number,
): Finding {
  const other = writtenName(shown.person);
  const shownPost = post.written ?? `${post.organization ?? ''}${post.title}`;
  return {
    span: placeOf(person, post.span),
    message: message(template, { post: shownPost, here: writtenName(person), other, times }),
    related: [{ uri: shown.document.uri, span: placeOf(shown.person), message: message(elsewhere, { other }) }],
  };
}

/** The name nearest behind the post, else where the person is introduced. */
function placeOf({ at }: PersonPart, post?: Span): Span {
  const places = unpacked(at);
  const sound = places.filter(({ broken }) => !broken);
  const behind = post && sound.find(({ span }) => span.start >= post.start);
  return (behind ?? sound.find(({ introduces }) => introduces) ?? sound[0] ?? places[0])?.span ?? { start: 0, end: 0 };
}

const writtenName = ({ name, at }: PersonPart): string =>
  unpacked(at).find(({ form, broken }) => form === undefined && !broken)?.written ?? name;

/** Fewer reports than these may be of two people. */
const fewest = 2;

function* ofBylines({ index }: WorkspaceRuleInput, person: PersonPart): Iterable<Finding> {
  const mine = reportersCalled(index, person.name);
  const others = new Set(nearKeys(person).flatMap((key) => index.under(key)));
  const names = new Set(
    [...others].flatMap(({ people }) =>
      people.filter(({ name, role }) => role === 'reporter' && areNearNames(name, person.name)).map(({ name }) => name),
    ),
  );
  for (const name of names) {
    const theirs = reportersCalled(index, name);
    const [shown] = theirs;
    if (!shown || theirs.length < fewest || !isMinority(mine, theirs)) continue;
    // Two who sign together are two.
    if (mine.some((one) => theirs.includes(one))) continue;
    const other = shown.people.find((one) => one.name === name && one.role === 'reporter');
    if (!other) continue;
    const args = { here: writtenName(person), other: writtenName(other), times: theirs.length };
    yield {
      span: placeOf(person),
      severity: 'information',
      message: message(reporter, args),
      related: [{ uri: shown.uri, span: placeOf(other), message: message(elsewhere, args) }],
    };
  }
}

const reportersCalled = (index: WorkspaceIndex, name: string): readonly Contribution[] =>
  index.under(personKey(name, 'reporter'));
