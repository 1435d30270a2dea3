// The same group of officials listed twice in different order.
import { type Localized, message } from '../../base/message';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Mention } from '../../mentions/mention';
import { type NameList, nameLists } from '../../model/name-lists';
import type { Finding, Rule, RuleInput } from '../rule';

const found: Localized = {
  'zh-cn': '名单次序与前文不同：“{first}”与“{second}”前后颠倒。',
  'zh-tw': '名單次序與前文不同：「{first}」與「{second}」前後顛倒。',
  en: 'The order differs from an earlier list: “{first}” and “{second}” have changed places.',
};
const byGlossary: Localized = {
  'zh-cn': '名单次序与名录的排序不同：“{first}”与“{second}”前后颠倒。',
  'zh-tw': '名單次序與名錄的排序不同：「{first}」與「{second}」前後顛倒。',
  en: 'The order differs from the glossary’s: “{first}” and “{second}” have changed places.',
};
const before: Localized = { 'zh-cn': '前文的次序在这里', 'zh-tw': '前文的次序在這裡', en: 'The earlier list' };

export const rule: Rule = {
  id: 'name-order',
  severity: 'hint',
  fixable: false,
  summary: {
    'zh-cn': '同一组人两次列名，次序不同。',
    'zh-tw': '同一組人兩次列名，次序不同。',
    en: 'The same people listed twice in different order.',
  },
  why: {
    'zh-cn':
      '时政报道中名单的次序有讲究，同一组人前后两次列出，次序应当一致。至少有三人在两份名单中都出现、而先后颠倒时提示。按姓氏笔画排列的名单、分别发言一类的叙述不比较；哪一种次序对，本工具不作判断。',
    'zh-tw':
      '時政報導中名單的次序有講究，同一組人前後兩次列出，次序應當一致。至少有三人在兩份名單中都出現、而先後顛倒時提示。按姓氏筆畫排列的名單、分別發言一類的敘述不比較；哪一種次序對，本工具不作判斷。',
    en: 'The order of a list of officials means something, and the same people should come in the same order twice. Hinted at where three people or more stand in two lists and two of them have changed places. Lists by strokes of the surnames, and who spoke one after the other, are not compared; which order is right is not ours to say.',
  },
  examples: {
    bad: [
      '市领导李若川、张伟明、刀建国参加会议。会前，[|张伟明、李若川、刀建国|]看望了代表。',
      '副市長李若川、張偉明、市政府秘書長刀建國陪同調研。座談時，[|刀建國、李若川、張偉明|]在座。',
    ],
    good: [
      '市领导李若川、张伟明、刀建国参加会议。会前，李若川、刀建国看望了代表。',
      '市领导李若川、张伟明、刀建国参加会议。李若川、张伟明、王文海、刀建国观看了演出。',
      '市领导李若川、张伟明、刀建国参加会议。（按姓氏笔画为序：刀建国、李若川、张伟明）',
      '市领导李若川、张伟明、刀建国参加会议。刀建国、张伟明、李若川分别发言。',
      '市领导李若川、张伟明、刀建国参加会议。刀建国说，很好。张伟明、李若川表示赞成。',
    ],
  },
  check,
};

/** Whose order has reasons of its own. */
const otherOrder = /笔画|先后|依次|分别|抽签/;

function* check({ model, knowledge: { gazetteer } }: RuleInput): Iterable<Finding> {
  const lists = nameLists(model)
    .filter((list) => !otherOrder.test(surroundings(list)))
    .map((list) => ({ ...list, places: new Map(list.names.map(({ form }, at) => [form, at])) }));
  for (const [i, list] of lists.entries()) {
    const name = ({ norm }: Mention): string => model.text.unfolded.slice(norm.start, norm.end).replaceAll(/\s/g, '');
    // The glossary before what the report did earlier.
    const turned = against(list.names, gazetteer);
    if (turned) {
      const span = { start: list.names[0]?.span.start ?? 0, end: list.names.at(-1)?.span.end ?? 0 };
      yield { span, message: message(byGlossary, { first: name(turned[0]), second: name(turned[1]) }) };
      continue;
    }
    for (const earlier of lists.slice(0, i)) {
      const pair = swapped(earlier.places, list.names);
      if (pair === undefined) continue;
      const [a, b] = [list.names[0], list.names.at(-1)];
      if (a === undefined || b === undefined) continue;
      yield {
        span: { start: a.span.start, end: b.span.end },
        message: message(found, { first: name(pair[0]), second: name(pair[1]) }),
        related: [{ span: (earlier.names[0] ?? a).span, message: message(before) }],
      };
      break;
    }
  }
}

/** Two of a list whose order of precedence in a team's glossary is the other way round; the nearest such pair. */
function against(names: readonly Mention[], gazetteer: Gazetteer): readonly [Mention, Mention] | undefined {
  let last: { readonly mention: Mention; readonly order: number } | undefined;
  for (const mention of names) {
    const [id, ...others] = mention.candidates;
    const order = id === undefined || others.length > 0 ? undefined : gazetteer.get(id)?.order;
    if (order === undefined) continue;
    if (last && last.order > order) return [last.mention, mention];
    last = { mention, order };
  }
  return undefined;
}

/** The sentence around a list. */
function surroundings({ block, names }: NameList): string {
  const { text } = block.text;
  const start = (names[0]?.norm.start ?? 0) - block.norm.start;
  const end = (names.at(-1)?.norm.end ?? 0) - block.norm.start;
  const stop = text.slice(end).search(/[。；！？]/);
  return text.slice(text.slice(0, start).search(/[^。；！？]*$/), stop === -1 ? text.length : end + stop);
}

/** Two neighbors of the later list that stand the other way round in the earlier one; three must be in both. */
function swapped(
  places: ReadonlyMap<string, number>,
  later: readonly Mention[],
): readonly [Mention, Mention] | undefined {
  const shared = later.filter(({ form }) => places.has(form));
  if (new Set(shared.map(({ form }) => form)).size < 3) return undefined;
  for (const [i, one] of shared.entries()) {
    const last = shared[i - 1];
    if (last && (places.get(last.form) ?? 0) > (places.get(one.form) ?? 0)) return [last, one];
  }
  return undefined;
}
