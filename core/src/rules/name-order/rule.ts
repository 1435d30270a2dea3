// The same group of officials listed twice in different order.
import { type Localized, message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import { type Span, shift } from '../../base/span';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Mention } from '../../mentions/mention';
import { type BlockFact, blockFactsGiven } from '../../model/block-facts';
import type { Block } from '../../model/document-model';
import { writtenIn } from '../../model/placed';
import type { Finding, Rule, RuleInput } from '../rule';
import { keyOf, listsOf, orderedLists, type Turned, type TurnedLists, turnedLists } from './turned';

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
const earlierList: Localized = { 'zh-cn': '前文的次序在这里', 'zh-tw': '前文的次序在這裡', en: 'The earlier list' };

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

interface Listed {
  readonly names: readonly Mention[];
  readonly key: string;
}

/** Lists that are turned, those they are turned against, and those whose people a glossary may rank. */
const compared = blockFactsGiven((part, turned: TurnedLists): readonly Listed[] => {
  const lists = orderedLists(part);
  if (lists.length === 0) return none;
  const others = earlierOf(turned);
  return lists
    .map((names) => ({ names, key: keyOf(names) }))
    .filter(({ names, key }) => turned.has(key) || others.has(key) || isRanked(names));
});

const none: readonly Listed[] = [];

const earlierOf = oncePer((turned: TurnedLists) => new Set([...turned.values()].map(({ by }) => by)));

const isRanked = (names: readonly Mention[]): boolean => names.some(({ candidates }) => candidates.length === 1);

function* check({ model, knowledge: { gazetteer } }: RuleInput): Iterable<Finding> {
  const turned = turnedLists(listsOf(model));
  const before = new Map<string, BlockFact<Listed>>();
  for (const one of compared(model, turned)) {
    const { key } = one.fact;
    const finding = againstGlossary(one, gazetteer) ?? againstEarlier(one, turned.get(key), before);
    if (finding) yield finding;
    if (!before.has(key)) before.set(key, one);
  }
}

/** The glossary before what the report did earlier. */
function againstGlossary({ block, fact: { names } }: BlockFact<Listed>, gazetteer: Gazetteer): Finding | undefined {
  const pair = against(names, gazetteer);
  return pair && { span: spanOf(block, names), message: message(byGlossary, named(block, ...pair)) };
}

function againstEarlier(
  { block, fact: { names } }: BlockFact<Listed>,
  turned: Turned | undefined,
  before: ReadonlyMap<string, BlockFact<Listed>>,
): Finding | undefined {
  const earlier = turned && before.get(turned.by);
  if (!turned || !earlier) return undefined;
  return {
    span: spanOf(block, names),
    message: message(found, named(block, names[turned.first]!, names[turned.second]!)),
    related: [{ span: spanOf(earlier.block, earlier.fact.names.slice(0, 1)), message: message(earlierList) }],
  };
}

const spanOf = ({ content }: Block, names: readonly Mention[]): Span =>
  shift({ start: names[0]!.span.start, end: names.at(-1)!.span.end }, content.start);

function named(block: Block, first: Mention, second: Mention) {
  const name = ({ norm }: Mention): string => writtenIn(block, norm).replaceAll(/\s/g, '');
  return { first: name(first), second: name(second) };
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
