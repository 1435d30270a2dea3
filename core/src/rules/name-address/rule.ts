// 刘局长 or 建华同志 for somebody the report has named in full.
import { type Localized, message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import { remember } from '../../base/remember';
import { type NormSpan, normSpan, shift } from '../../base/span';
import { mayHold } from '../../base/unit-filter';
import { mayStart } from '../../lexicon/follow';
import { byCall, callIn } from '../../model/addressed';
import { type BlockFact, blockFacts, blockFactsGiven } from '../../model/block-facts';
import type { Part } from '../../model/part';
import { firstPlacesAs, type NamedHere, placeKey } from '../../model/people-places';
import { type PersonTold, peopleTold } from '../../model/people-told';
import { sourceIn, writtenIn } from '../../model/placed';
import { quotations } from '../../structure/quotations';
import type { Finding, Rule, RuleInput } from '../rule';

const found: Localized = {
  'zh-cn': '新闻稿再次提到用姓名：此处为“{here}”，前文为“{name}”。',
  'zh-tw': '新聞稿再次提到用姓名：此處為「{here}」，前文為「{name}」。',
  en: 'A report goes on with the name: here “{here}”, before “{name}”.',
};
const change: Localized = { 'zh-cn': '改为“{name}”', 'zh-tw': '改為「{name}」', en: 'Change to “{name}”' };

export const rule: Rule = {
  id: 'name-address',
  severity: 'hint',
  fixable: true,
  summary: {
    'zh-cn': '再次提及时用了当面的称呼：刘局长、建华同志。',
    'zh-tw': '再次提及時用了當面的稱呼：劉局長、建華同志。',
    en: 'A form of address where a report gives the name: 刘局长, 建华同志.',
  },
  why: {
    'zh-cn':
      '新闻通稿首次写职务加姓名，再次提及只写姓名；“刘局长”“建华同志”是当面的称呼或党内文件的写法。只在前文写过这个人的职务和全名、没有第二人可指时提示；直接引语、标题、访谈和署名不报，国家和党的领导人、专家学者的习惯称呼不报。这是编辑惯例，不是规定。',
    'zh-tw':
      '新聞通稿首次寫職務加姓名，再次提及只寫姓名；「劉局長」「建華同志」是當面的稱呼或黨內文件的寫法。只在前文寫過這個人的職務和全名、沒有第二人可指時提示；直接引語、標題、訪談和署名不報，國家和黨的領導人、專家學者的習慣稱呼不報。這是編輯慣例，不是規定。',
    en: 'Reports give post and name first and the name later; 刘局长 is how one speaks to somebody, 建华同志 the style of party documents. Hinted at only where the report has named that person in full with the post and nobody else can be meant; not in quoted speech, titles, interviews or bylines, nor of heads of state and scholars, who are usually called so. A habit of editors, not a rule.',
  },
  examples: {
    bad: ['市水务局局长刘建华到会。[|刘局长|]说，要抓紧。', '市水務局局長劉建華到會。會上，[|建華同志|]強調，要抓緊。'],
    good: [
      '市水务局局长刘建华到会。刘建华说，要抓紧。刘建华同志强调，要抓实。',
      '市水务局局长刘建华到会。村民说：“刘局长来了，建华同志是好人。”',
      '市水务局局长刘建华、副局长刘若川到会。刘书记说，要抓紧。',
      '国家主席刘建华视察部队。刘主席强调，要抓紧。云岭大学教授王文海到会。王教授说，很好。',
      '市水务局局长刘建华、市科技局局长李建华到会。建华同志说，要抓紧。',
    ],
  },
  check,
};

/** A form of address in the sentences of the report, counted from the start of the block. */
interface Address {
  readonly norm: NormSpan;
  /** Who is meant, if one person is: 刘 with 局长, or 建华. */
  readonly call: string;
}

type Place = BlockFact<Address>;

function* check({ model, knowledge }: RuleInput): Iterable<Finding> {
  const { byTitle, byGivenName, givenNames } = calls(peopleTold(model, knowledge.gazetteer).people);
  const meant: (readonly [Place, PersonTold])[] = [];
  const add = (places: readonly Place[], people: ReadonlyMap<string, PersonTold | undefined>): void => {
    for (const place of places) {
      const person = people.get(place.fact.call);
      if (person?.role === 'official') meant.push([place, person]);
    }
  };
  if (byTitle.size > 0) add(titles(model), byTitle);
  if (givenNames.size > 0) add(comrades(model, givenNames), byGivenName);
  const named = firstNamed(model, [...new Set(meant.map(([, person]) => person))]);
  for (const [place, { key }] of meant) {
    const first = named.get(placeKey('named', key));
    if (first && isBefore(first, place)) yield finding(place, first);
  }
}

const firstNamed = firstPlacesAs(() => 'named');

const isBefore = (one: BlockFact<NamedHere>, { at, fact }: Place): boolean =>
  one.at < at || (one.at === at && one.fact.mention.norm.end <= fact.norm.start);

function finding({ block, fact: { norm } }: Place, first: BlockFact<NamedHere>): Finding {
  const span = sourceIn(block, norm);
  const name = writtenIn(first.block, first.fact.mention.norm).replaceAll(/\s/g, '');
  const names = { here: writtenIn(block, norm), name };
  return {
    span,
    message: message(found, names),
    related: [{ span: shift(first.fact.mention.span, first.block.content.start), message: message(found, names) }],
    fixes: [{ title: message(change, names), edits: [{ span, text: name }], safety: 'suggestion' }],
  };
}

/** Undefined where two people could be called so. */
const calls = oncePer((people: readonly PersonTold[]) => {
  const byGivenName = new Map<string, PersonTold | undefined>();
  for (const person of people) {
    if (person.role !== 'official' || person.posts.length === 0 || !/^\p{Script=Han}{3}$/u.test(person.name)) continue;
    const given = person.name.slice(1);
    byGivenName.set(given, byGivenName.has(given) ? undefined : person);
  }
  const one = [...byGivenName].filter(([, person]) => person).map(([given]) => given);
  return { byTitle: byCall(people), byGivenName, givenNames: setOf(one.join('\n')) };
});

/** The very same set for the same names. */
const setOf = remember((names): ReadonlySet<string> => new Set(names === '' ? [] : names.split('\n')), 64);

/** Of heads of state and of the party such forms are usual in reports too. */
const established = /(?:主席|总书记|总理|总统|委员长|首相|国王)$/;

const titles = blockFacts((part): readonly Address[] => {
  let found: Address[] | undefined;
  for (const mention of part.mentions) {
    const call = callIn(part.text.text, mention);
    if (call === undefined || established.test(mention.form) || !isTold(part, mention.norm.start)) continue;
    found ??= [];
    found.push({ norm: mention.norm, call });
  }
  return found ?? nobody;
});

const comrade = '同志';

const comrades = blockFactsGiven((part, givenNames: ReadonlySet<string>): readonly Address[] => {
  if (!mayHold(part.units, '志')) return nobody;
  const { text } = part.text;
  const found: Address[] = [];
  for (let at = text.indexOf(comrade); at >= 0; at = text.indexOf(comrade, at + 1)) {
    const call = text.slice(Math.max(0, at - 2), at);
    if (!givenNames.has(call) || !mayStart(text, at - 2) || !isTold(part, at - 2)) continue;
    found.push({ norm: normSpan(at - 2, at + comrade.length), call });
  }
  return found.length === 0 ? nobody : found;
});

const nobody: readonly Address[] = [];

/** In the sentences of the report, and not in the words of somebody. */
function isTold({ role, text: { text } }: Part, at: number): boolean {
  if ((role !== 'body' && role !== 'lead') || /^\p{Script=Han}{2,4}[：:]/u.test(text)) return false;
  return !quotations(text).some(({ inner }) => inner.start <= at && at < inner.end);
}
