// One person's name in characters of both scripts: 何文杰 and 何文傑.
import { groupBy } from '../../base/group-by';
import { type Localized, message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import { type Span, shift } from '../../base/span';
import { spelledIn } from '../../model/namings';
import { placesOf } from '../../model/people-places';
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
  const { people } = peopleTold(model, knowledge.gazetteer);
  const usual = usualSpellings(people);
  if (usual.size === 0) return;
  const first = new Map<string, Span>();
  const rare: { readonly span: Span; readonly written: string; readonly by: Usual }[] = [];
  const places = placesOf(
    model,
    people.filter(({ key, namings }) => [...namings.keys()].some(({ form }) => usual.has(spellingKey(key, form)))),
  );
  for (const { block, fact } of places) {
    const by = usual.get(spellingKey(fact.key, fact.mention.form));
    if (!by) continue;
    const written = spelledIn(block.part, fact.mention);
    const span = shift(fact.mention.span, block.content.start);
    if (written !== by.spelled) rare.push({ span, written, by });
    else if (!first.has(by.key)) first.set(by.key, span);
  }
  for (const { span, written, by } of rare) yield finding(span, written, by, first.get(by.key) ?? span);
}

interface Usual {
  readonly key: string;
  readonly spelled: string;
  readonly times: number;
}

const spellingKey = (person: string, form: string): string => `${person}\n${form}`;

/** By person and form, where one form of one person is spelled in several ways: the way met most often, else first. */
const usualSpellings = oncePer((people: readonly PersonTold[]): ReadonlyMap<string, Usual> => {
  const usual = new Map<string, Usual>();
  for (const { key: person, namings } of people) {
    for (const [form, same] of groupBy(namings, ([one]) => one.form)) {
      const spellings = new Map<string, number>();
      for (const [{ spelled }, times] of same) spellings.set(spelled, (spellings.get(spelled) ?? 0) + times);
      if (spellings.size < 2) continue;
      const [spelled, times] = [...spellings].reduce((a, b) => (b[1] > a[1] ? b : a));
      const key = spellingKey(person, form);
      usual.set(key, { key, spelled, times });
    }
  }
  return usual;
});

function finding(span: Span, written: string, { spelled: usual, times }: Usual, first: Span): Finding {
  return {
    span,
    message: message(found, { found: written, usual, times }),
    related: [{ span: first, message: message(other, { usual }) }],
    fixes: [{ title: message(change, { usual }), edits: [{ span, text: usual }], safety: 'suggestion' }],
  };
}
