// One event with two opening days, or two numbers of those who take part, in different reports.
import { type Localized, message } from '../../base/message';
import type { Contribution, FactPart } from '../../workspace/contribution';
import { eventKey } from '../../workspace/postings';
import { isMinority } from '../../workspace/timeline';
import type { Finding } from '../rule';
import type { WorkspaceRule, WorkspaceRuleInput } from '../workspace-rule';

const found: Localized = {
  'zh-cn': '“{event}”此处写“{here}”，另有{times}篇稿件写“{other}”，请核对。',
  'zh-tw': '「{event}」此處寫「{here}」，另有{times}篇稿件寫「{other}」，請核對。',
  en: '{event}: “{here}” here and “{other}” in {times} other reports; check which is right.',
};
const elsewhere: Localized = {
  'zh-cn': '“{other}”在这篇稿件里',
  'zh-tw': '「{other}」在這篇稿件裡',
  en: '“{other}” in this report',
};

export const workspaceRule: WorkspaceRule = {
  id: 'xdoc-fact',
  severity: 'hint',
  fixable: false,
  summary: {
    'zh-cn': '不同稿件里，同一活动的日期或人数不一。',
    'zh-tw': '不同稿件裡，同一活動的日期或人數不一。',
    en: 'In different reports, another day or another number for one event.',
  },
  why: {
    'zh-cn':
      '带届次或年份的论坛、博览会、运动会等，名称相同就是同一次。开幕日期、与会人数在两篇稿件里不同，可能有一处写错，也可能口径不同，所以只作提示。只比较同一句里写明“开幕”“开赛”的日期、“举行”的起始日期，以及同一单位、同一对象的确数；约数、预告、延期、往届不比较。以篇数多的为准，篇数相同以日期早的为准。',
    'zh-tw':
      '帶屆次或年份的論壇、博覽會、運動會等，名稱相同就是同一次。開幕日期、與會人數在兩篇稿件裡不同，可能有一處寫錯，也可能口徑不同，所以只作提示。只比較同一句裡寫明「開幕」「開賽」的日期、「舉行」的起始日期，以及同一單位、同一對象的確數；約數、預告、延期、往屆不比較。以篇數多的為準，篇數相同以日期早的為準。',
    en: 'A forum, fair or games with its number or year is one event by its name. A day or a number that differs between two reports may be a slip, or counted otherwise: hence a hint. Only the day in a sentence that says the event opens, or the first day of those it is held on, is compared, and exact numbers of the same thing; approximations, announcements, postponements and earlier sessions are not.',
  },
  examples: {
    bad: [
      '-- 甲.txt --\n2025年3月5日，第五届临湖湖泊论坛在望江区开幕。\n-- 乙.txt --\n2025年3月5日，第五届临湖湖泊论坛在临湖市开幕。\n-- 丙.txt --\n[|2025年3月6日|]，第五届临湖湖泊论坛开幕。',
      '-- 甲.txt --\n第五届临湖湖泊论坛开幕，300名代表出席。\n-- 乙.txt --\n第五届临湖湖泊论坛举行，300名代表参加。\n-- 丙.txt --\n第五届临湖湖泊论坛开幕，[|350名|]代表出席。',
    ],
    good: [
      '-- 甲.txt --\n2024年3月5日，第四届临湖湖泊论坛开幕。\n-- 乙.txt --\n2025年3月6日，第五届临湖湖泊论坛开幕。',
      '-- 甲.txt --\n2025年3月5日，第五届临湖湖泊论坛开幕。\n-- 乙.txt --\n第五届临湖湖泊论坛筹备会2025年2月6日举行。',
      '-- 甲.txt --\n第五届临湖湖泊论坛开幕，300名代表出席。\n-- 乙.txt --\n第五届临湖湖泊论坛开幕，近350名代表出席，50名记者出席。',
      '-- 甲.txt --\n2025年6月8日，第五届临湖城市运动会火炬传递在望江区举行。\n-- 乙.txt --\n2025年6月15日，第五届临湖城市运动会火炬传递在青溪县举行。\n-- 丙.txt --\n2025年7月28日，第五届临湖城市运动会在临湖市开幕。',
      '-- 甲.txt --\n2025年7月28日，第五届临湖城市运动会在临湖市开幕。\n-- 乙.txt --\n2025年7月27日，省长李若川会见来临湖出席第五届临湖城市运动会开幕式的嘉宾。\n-- 丙.txt --\n今天（2025年7月29日）是第五届临湖城市运动会开幕后的第一个比赛日。\n-- 丁.txt --\n2025年7月20日消息，第五届临湖城市运动会将在临湖市举行。',
      '-- 甲.txt --\n2025年3月5日，第五届临湖湖泊论坛在望江区开幕。\n-- 乙.txt --\n2025年3月6日，第五届临湖湖泊论坛在望江区举行，青年代表走上讲台。',
    ],
  },
  check,
};

interface Told {
  readonly document: Contribution;
  readonly fact: FactPart;
}

function* check({ index, document }: WorkspaceRuleInput): Iterable<Finding> {
  for (const { name, facts } of document.events) {
    const told = index
      .under(eventKey(name))
      .flatMap((one) =>
        one.events
          .filter((event) => event.name === name)
          .flatMap((event) => event.facts.map((fact): Told => ({ document: one, fact }))),
      );
    for (const mine of facts) {
      const alike = told.filter(({ fact }) => fact.kind === mine.kind && fact.of === mine.of);
      const own = documentsOf(alike.filter(({ fact }) => fact.value === mine.value));
      const others = alike.filter(({ fact }) => fact.value !== mine.value);
      const theirs = documentsOf(others);
      const [shown] = others;
      // A report that gives two days or numbers explains them.
      if (!shown || own.some((one) => theirs.includes(one)) || !isMinority(own, theirs)) continue;
      const args = { event: name, here: mine.written, other: shown.fact.written, times: theirs.length };
      yield {
        span: mine.span,
        message: message(found, args),
        related: [{ uri: shown.document.uri, span: shown.fact.span, message: message(elsewhere, args) }],
      };
    }
  }
}

const documentsOf = (told: readonly Told[]): readonly Contribution[] => [
  ...new Set(told.map(({ document }) => document)),
];
