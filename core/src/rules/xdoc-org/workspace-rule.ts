// Two departments of one place that cannot both exist, in different reports of the same time.
import { type Localized, message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import { areRivals } from '../../lexicon/department-rivals';
import type { Contribution, OrganizationPart } from '../../workspace/contribution';
import { unpacked } from '../../workspace/packed';
import { placeKeys } from '../../workspace/postings';
import { isMinority, orderOf } from '../../workspace/timeline';
import type { WorkspaceIndex } from '../../workspace/workspace-index';
import type { Finding } from '../rule';
import type { WorkspaceRule, WorkspaceRuleInput } from '../workspace-rule';

const found: Localized = {
  'zh-cn': '机构名称此处为“{here}”，另有{times}篇稿件为“{other}”。',
  'zh-tw': '機構名稱此處為「{here}」，另有{times}篇稿件為「{other}」。',
  en: 'The organization is called “{here}” here and “{other}” in {times} other reports.',
};
const elsewhere: Localized = {
  'zh-cn': '“{other}”在这篇稿件里',
  'zh-tw': '「{other}」在這篇稿件裡',
  en: '“{other}” in this report',
};

export const workspaceRule: WorkspaceRule = {
  id: 'xdoc-org',
  severity: 'information',
  fixable: false,
  summary: {
    'zh-cn': '不同稿件里，同一地方的同一部门有两个名称。',
    'zh-tw': '不同稿件裡，同一地方的同一部門有兩個名稱。',
    en: 'In different reports, two names for one department of one place.',
  },
  why: {
    'zh-cn':
      '一个地方的同一职能只有一个部门：有自然资源和规划局的，就没有自然资源局。各地机构改革后名称不一，哪一个对要看当地；以篇数多的为准，篇数相同以日期早的为准。日期能分出先后的可能是机构改革前后的名称，不报；全称与规范简称是同一名称。',
    'zh-tw':
      '一個地方的同一職能只有一個部門：有自然資源和規劃局的，就沒有自然資源局。各地機構改革後名稱不一，哪一個對要看當地；以篇數多的為準，篇數相同以日期早的為準。日期能分出先後的可能是機構改革前後的名稱，不報；全稱與規範簡稱是同一名稱。',
    en: 'A place has one department for a task: where there is a 自然资源和规划局 there is no 自然资源局. Which of the names is right differs from place to place; that of more reports counts, else the earlier one. Where the dates keep them apart it may be the name before and after a reform. Full and short names are one name.',
  },
  examples: {
    bad: [
      '-- 甲.txt --\n临湖市自然资源和规划局发布公告。\n-- 乙.txt --\n临湖市自然资源和规划局开展巡查。\n-- 丙.txt --\n[|临湖市自然资源局|]召开会议。',
    ],
    good: [
      '-- 甲.txt --\n临湖市自然资源和规划局发布公告。\n-- 乙.txt --\n望江区自然资源局开展巡查。',
      '-- 2016-01-01甲.txt --\n临湖市自然资源局发布公告。\n-- 2025-01-01乙.txt --\n临湖市自然资源和规划局开展巡查。',
      '-- 甲.txt --\n临湖市发展和改革委员会发布公告。\n-- 乙.txt --\n临湖市发展改革委开展巡查。',
    ],
  },
  check,
};

interface Named {
  readonly document: Contribution;
  readonly part: OrganizationPart;
}

function* check({ index, document }: WorkspaceRuleInput): Iterable<Finding> {
  for (const part of document.organizations) {
    const [place] = placeKeys(part.key);
    if (place === undefined) continue;
    const ofPlace = organizationsOf(index, place);
    const rivals = [...ofPlace].flatMap(([key, named]) => (isRival(part.key, key) ? named : []));
    if (rivals.length === 0) continue;
    const mine = ofPlace.get(part.key)?.map((one) => one.document) ?? [];
    const [shown] = rivals;
    const theirs = rivals.map((one) => one.document);
    // A report that has both names is up to org-variant.
    if (!shown || theirs.includes(document)) continue;
    if (orderOf(mine, theirs) === 'apart' || !isMinority(mine, theirs)) continue;
    const at = unpacked(part.at).find(({ broken }) => !broken);
    const other = unpacked(shown.part.at).find(({ broken }) => !broken);
    if (!at || !other) continue;
    const args = { here: part.name, other: shown.part.name, times: theirs.length };
    yield {
      span: at.span,
      message: message(found, args),
      related: [{ uri: shown.document.uri, span: other.span, message: message(elsewhere, args) }],
    };
  }
}

const bodyOf = (key: string): string => key.slice(key.lastIndexOf('|') + 1);

/** Of one place and level. */
const isRival = (a: string, b: string): boolean => areRivals(bodyOf(a), bodyOf(b));

/** By key, each report once a body. */
function organizationsOf(index: WorkspaceIndex, place: string): ReadonlyMap<string, readonly Named[]> {
  const known = places(index).get(place);
  if (known) return known;
  const found = new Map<string, Named[]>();
  for (const document of index.under(place)) {
    for (const part of document.organizations) {
      if (placeKeys(part.key)[0] !== place) continue;
      const named = found.get(part.key);
      if (named) named.push({ document, part });
      else found.set(part.key, [{ document, part }]);
    }
  }
  places(index).set(place, found);
  return found;
}

const places = oncePer((_index: WorkspaceIndex) => new Map<string, ReadonlyMap<string, readonly Named[]>>());
