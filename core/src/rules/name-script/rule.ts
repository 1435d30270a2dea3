// One person's name in characters of both scripts: 何文杰 and 何文傑.
import { groupBy } from '../../base/group-by';
import { type Localized, message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import { type Span, shift } from '../../base/span';
import type { Mention } from '../../mentions/mention';
import type { BlockFact } from '../../model/block-facts';
import type { Block } from '../../model/document-model';
import { type Naming, spelledIn } from '../../model/namings';
import { firstPlacesAs, type NamedHere, placeKey, placesAs } from '../../model/people-places';
import { type PersonTold, peopleTold } from '../../model/people-told';
import type { Finding, Rule, RuleInput } from '../rule';

const found: Localized = {
  'zh-cn': '姓名用字前后不一：此处为“{found}”，别处为“{usual}”（{times}处），是同一个字的两种写法。',
  'zh-tw': '姓名用字前後不一：此處為「{found}」，別處為「{usual}」（{times}處），是同一個字的兩種寫法。',
  en: 'The name is written in two forms of the same characters: “{found}” here, “{usual}” elsewhere ({times} times).',
};
const other: Localized = { 'zh-cn': '“{usual}”写在这里', 'zh-tw': '「{usual}」寫在這裡', en: '“{usual}” stands here' };
const change: Localized = { 'zh-cn': '改为“{usual}”', 'zh-tw': '改為「{usual}」', en: 'Change to “{usual}”' };

export const rule: Rule = {
  id: 'name-script',
  severity: 'information',
  fixable: true,
  summary: {
    'zh-cn': '同一人的姓名，繁简或异体写法混用：何文杰、何文傑。',
    'zh-tw': '同一人的姓名，繁簡或異體寫法混用：何文杰、何文傑。',
    en: 'One person’s name in both scripts: 何文杰, 何文傑.',
  },
  why: {
    'zh-cn':
      '杰与傑、于与於、峰与峯是同一个字的不同写法，不是写错了人，但同一篇稿件里应当一致。以出现次数多的写法为准，次数相同以先出现的为准。萧与肖、阎与闫是登记不同的姓，不在此列。',
    'zh-tw':
      '杰與傑、于與於、峰與峯是同一個字的不同寫法，不是寫錯了人，但同一篇稿件裡應當一致。以出現次數多的寫法為準，次數相同以先出現的為準。蕭與肖、閻與閆是登記不同的姓，不在此列。',
    en: '杰 and 傑, 于 and 於 are forms of one character: nobody is misnamed, but one report should keep to one form. The more frequent form counts, else the earlier one. 萧 and 肖 are different surnames and are not meant here.',
  },
  examples: {
    bad: [
      '市科技局局长何文杰出席。[|何文傑|]表示，要抓好落实。何文杰要求加快进度。',
      '市長於啟明主持會議。會上，[|于启明|]要求抓好落實。',
    ],
    good: [
      '市科技局局长何文杰出席。何文杰表示，要抓好落实。',
      '市科技局局長何文傑出席。何文傑表示，要抓好落實。',
      '市长许　澜出席。许澜表示，要抓好落实。',
      '副州长买买提•艾山出席。买买提·艾山表示支持。',
    ],
  },
  check,
};

function* check({ model, knowledge }: RuleInput): Iterable<Finding> {
  const { usual, rare, mixed } = spellings(peopleTold(model, knowledge.gazetteer).people);
  if (mixed.length === 0) return;
  const first = firstSpelled(model, mixed);
  for (const { block, fact } of placesAs(model, mixed, (naming) => rare.has(naming))) {
    const { mention, key } = fact;
    const by = usual.get(usualKey(key, mention.form));
    if (!by) continue;
    const place = first.get(placeKey(spellingKey(mention.form, by.spelled), key));
    yield finding(sourceAt(block, mention), spelledIn(block.part, mention), by, place);
  }
}

const sourceAt = ({ content }: Block, { span }: Mention): Span => shift(span, content.start);

const spellingKey = (form: string, spelled: string): string => `${form}\n${spelled}`;

const firstSpelled = firstPlacesAs((part, mention) => spellingKey(mention.form, spelledIn(part, mention)));

interface Usual {
  readonly spelled: string;
  readonly times: number;
}

interface Spellings {
  /** By person and form: the spelling met most often, else first. */
  readonly usual: ReadonlyMap<string, Usual>;
  /** All others. */
  readonly rare: ReadonlySet<Naming>;
  /** Whose names these are. */
  readonly mixed: readonly PersonTold[];
}

const usualKey = (person: string, form: string): string => `${person}\n${form}`;

/** Where one form of one person is spelled in several ways. */
const spellings = oncePer((people: readonly PersonTold[]): Spellings => {
  const usual = new Map<string, Usual>();
  const rare = new Set<Naming>();
  const mixed = new Set<PersonTold>();
  for (const person of people) {
    for (const [form, same] of groupBy(person.namings, ([one]) => one.form)) {
      const counts = new Map<string, number>();
      for (const [{ spelled }, times] of same) counts.set(spelled, (counts.get(spelled) ?? 0) + times);
      if (counts.size < 2) continue;
      const [spelled, times] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
      usual.set(usualKey(person.key, form), { spelled, times });
      for (const [naming] of same) if (naming.spelled !== spelled) rare.add(naming);
      mixed.add(person);
    }
  }
  return { usual, rare, mixed: [...mixed] };
});

function finding(
  span: Span,
  written: string,
  { spelled: usual, times }: Usual,
  first: BlockFact<NamedHere> | undefined,
): Finding {
  const related = first ? sourceAt(first.block, first.fact.mention) : span;
  return {
    span,
    message: message(found, { found: written, usual, times }),
    related: [{ span: related, message: message(other, { usual }) }],
    fixes: [{ title: message(change, { usual }), edits: [{ span, text: usual }], safety: 'suggestion' }],
  };
}
