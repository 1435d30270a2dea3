// One plenum numbered differently from all others of the same term in a report.
import { message } from '../../base/message';
import { shift } from '../../base/span';
import { type MeetingName, meetingNames } from '../../gazetteer/meeting-names';
import { blockFacts } from '../../model/block-facts';
import type { Block, DocumentModel } from '../../model/document-model';
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

interface Place {
  readonly meeting: MeetingName;
  readonly block: Block;
}

const fewest = 3;

function* check({ model }: RuleInput): Iterable<Finding> {
  const places = plenumsIn(model).map(({ block, fact: meeting }) => ({ meeting, block }));
  for (const place of places) {
    const { term, session } = place.meeting;
    const alike = places.filter(({ meeting }) => meeting.term === term);
    if (alike.filter(({ meeting }) => meeting.session === session).length > 1) continue;
    const others = alike.filter((other) => other !== place);
    const [usual] = others;
    if (others.length < fewest || others.some(({ meeting }) => meeting.session !== usual?.meeting.session)) continue;
    const like = others.find((other) => framed(other) === framed(place));
    if (like && !standsBesideAnother(place)) yield report(model, place, like, others.length);
  }
}

const plenumsIn = blockFacts(({ text: { text } }) =>
  text.includes('中全会') ? meetingNames(text).filter(({ kind }) => kind === 'plenum') : [],
);

/** What stands right behind the name: 精神, 决定. */
const framed = ({ meeting, block }: Place): string => block.text.text.slice(meeting.norm.end, meeting.norm.end + 2);

const sentenceEnd = /[。！？；\n]/u;

/** A year, or another plenum in the same sentence: both are meant. */
function standsBesideAnother({ meeting, block }: Place): boolean {
  const text = block.text.text;
  let { start, end } = meeting.norm;
  while (start > 0 && !sentenceEnd.test(text[start - 1]!)) start--;
  while (end < text.length && !sentenceEnd.test(text[end]!)) end++;
  const around = text.slice(start, meeting.norm.start) + text.slice(meeting.norm.end, end);
  return /中全会|[一二三四五六七]中|\d{4}年/u.test(around);
}

function report(model: DocumentModel, { meeting, block }: Place, like: Place, times: number): Finding {
  const written = (place: Place) => place.block.text.unfolded.slice(place.meeting.norm.start, place.meeting.norm.end);
  const at = (place: Place) => model.text.toSource(shift(place.meeting.norm, place.block.norm.start));
  const place = { meeting, block };
  const usual = written(like);
  return {
    span: at(place),
    message: message(found, { found: written(place), usual, times }),
    related: [{ span: at(like), message: message(elsewhere, { usual }) }],
    fixes: [{ title: message(change, { usual }), edits: [{ span: at(place), text: usual }], safety: 'suggestion' }],
  };
}
