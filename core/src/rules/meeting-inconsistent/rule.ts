// One plenum numbered differently from all others of the same term in a report.
import { groupBy } from '../../base/group-by';
import { message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import { mayHold } from '../../base/unit-filter';
import { type MeetingName, meetingNames } from '../../gazetteer/meeting-names';
import { type BlockFact, blockFacts } from '../../model/block-facts';
import type { Part } from '../../model/part';
import { sourceIn, writtenIn } from '../../model/placed';
import { type Tally, tally } from '../../model/tally';
import type { Finding, Rule, RuleInput } from '../rule';

const found = {
  'zh-cn': '此处为“{found}”，全文另有{times}处为“{usual}”，请核对次数。',
  'zh-tw': '此處為「{found}」，全文另有{times}處為「{usual}」，請核對次數。',
  en: 'It says “{found}” here and “{usual}” in {times} other places; check the number.',
};
const elsewhere = { 'zh-cn': '“{usual}”在这里', 'zh-tw': '「{usual}」在這裡', en: '“{usual}” stands here' };
const change = { 'zh-cn': '改为“{usual}”', 'zh-tw': '改為「{usual}」', en: 'Change to “{usual}”' };

export const rule: Rule = {
  id: 'meeting-inconsistent',
  severity: 'hint',
  fixable: true,
  summary: {
    'zh-cn': '同篇之中同一届全会的次数不一，疑有一处写错。',
    'zh-tw': '同篇之中同一屆全會的次數不一，疑有一處寫錯。',
    en: 'One plenum is numbered differently from the others of its term in the same report.',
  },
  why: {
    'zh-cn':
      '一篇稿件通篇讲某次全会精神，只有一处写成另一次，多半是笔误；但提到另一次全会也很平常，所以只作提示。多数写法至少3处、另一次数只有1处，而且前后文字相同（如都是“学习……精神”）才报；并列提到几次全会的、写明年份的不报。以多数为准。',
    'zh-tw':
      '一篇稿件通篇講某次全會精神，只有一處寫成另一次，多半是筆誤；但提到另一次全會也很平常，所以只作提示。多數寫法至少3處、另一次數只有1處，而且前後文字相同（如都是「學習……精神」）才報；並列提到幾次全會的、寫明年份的不報。以多數為準。',
    en: 'Where a report speaks of one plenum throughout and of another exactly once, the one is often a slip; but naming another plenum is also ordinary, so this is a hint. It takes at least three against one and the same words around both; plenums listed side by side or given with a year are left alone. The majority decides.',
  },
  examples: {
    bad: [
      '全市学习党的二十届四中全会精神。会议传达党的二十届四中全会精神。各地宣讲党的二十届四中全会精神。\n要把学习贯彻[|党的二十届三中全会|]精神引向深入。',
    ],
    good: [
      '学习党的二十届四中全会精神。宣讲党的二十届四中全会精神。传达党的二十届四中全会精神。\n全面贯彻党的二十大和二十届二中、三中、四中全会精神。',
      '学习党的二十届四中全会精神。贯彻党的二十届三中全会精神。',
      '学习党的二十届四中全会精神。宣讲党的二十届四中全会精神。传达党的二十届四中全会精神。\n2024年7月，党的二十届三中全会作出《决定》。',
    ],
  },
  check,
};

type Place = BlockFact<MeetingName>;

const fewest = 3;

function* check({ model }: RuleInput): Iterable<Finding> {
  const odd = oddOnes(sessions(model));
  if (odd.size === 0) return;
  const places = plenumsIn(model);
  for (const place of places) {
    const times = odd.get(keyOf(place.fact));
    if (times === undefined) continue;
    const { term } = place.fact;
    const like = places.find((other) => other !== place && other.fact.term === term && framed(other) === framed(place));
    if (like && !standsBesideAnother(place)) yield report(place, like, times);
  }
}

const plenums = ({ text: { text }, units }: Part): readonly MeetingName[] =>
  mayHold(units, '届') && text.includes('中全会') ? meetingNames(text).filter(({ kind }) => kind === 'plenum') : [];

const plenumsIn = blockFacts(plenums);

const keyOf = ({ term, session }: MeetingName): string => `${term} ${session}`;

const sessions = tally((part) => plenums(part).map(keyOf));

/** Plenums named once where all others of their term are one and the same: by key, with how often that is named. */
const oddOnes = oncePer((all: Tally): ReadonlyMap<string, number> => {
  const terms = groupBy(all, ([key]) => key.split(' ')[0]);
  const odd = new Map<string, number>();
  for (const [one, two, ...more] of terms.values()) {
    if (!one || !two || more.length > 0) continue;
    const [[rare, times], [, usual]] = one[1] < two[1] ? [one, two] : [two, one];
    if (times === 1 && usual >= fewest) odd.set(rare, usual);
  }
  return odd;
});

/** What stands right behind the name: 精神, 决定. */
const framed = ({ fact, block }: Place): string => block.text.text.slice(fact.norm.end, fact.norm.end + 2);

const sentenceEnd = /[。！？；\n]/u;

/** A year, or another plenum in the same sentence: both are meant. */
function standsBesideAnother({ fact, block }: Place): boolean {
  const text = block.text.text;
  let { start, end } = fact.norm;
  while (start > 0 && !sentenceEnd.test(text[start - 1]!)) start--;
  while (end < text.length && !sentenceEnd.test(text[end]!)) end++;
  const around = text.slice(start, fact.norm.start) + text.slice(fact.norm.end, end);
  return /中全会|[一二三四五六七]中|\d{4}年/u.test(around);
}

function report(place: Place, like: Place, times: number): Finding {
  const written = ({ block, fact }: Place) => writtenIn(block, fact.norm);
  const at = ({ block, fact }: Place) => sourceIn(block, fact.norm);
  const usual = written(like);
  return {
    span: at(place),
    message: message(found, { found: written(place), usual, times }),
    related: [{ span: at(like), message: message(elsewhere, { usual }) }],
    fixes: [{ title: message(change, { usual }), edits: [{ span: at(place), text: usual }], safety: 'suggestion' }],
  };
}
