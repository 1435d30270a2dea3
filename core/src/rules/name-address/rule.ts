// 刘局长 or 建华同志 for somebody the report has named in full.
import { type Localized, message } from '../../base/message';
import { normSpan } from '../../base/span';
import { mayStart } from '../../lexicon/follow';
import { addressed } from '../../model/addressed';
import type { Block, DocumentModel, Person } from '../../model/document-model';
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

interface Place {
  readonly person: Person;
  readonly start: number;
  readonly end: number;
}

function* check({ model }: RuleInput): Iterable<Finding> {
  const places = [...byTitle(model), ...byGivenName(model)].sort((a, b) => a.start - b.start);
  for (const { person, start, end } of places) {
    const named = person.mentions.find(({ norm }) => norm.end <= start);
    if (!named) continue;
    const span = model.text.toSource(normSpan(start, end));
    const name = model.text.unfolded.slice(named.norm.start, named.norm.end).replaceAll(/\s/g, '');
    const names = { here: model.text.unfolded.slice(start, end), name };
    yield {
      span,
      message: message(found, names),
      related: [{ span: named.span, message: message(found, names) }],
      fixes: [{ title: message(change, names), edits: [{ span, text: name }], safety: 'suggestion' }],
    };
  }
}

/** Of heads of state and of the party such forms are usual in reports too. */
const established = /(?:主席|总书记|总理|总统|委员长|首相|国王)$/;

function* byTitle(model: DocumentModel): Generator<Place> {
  for (const [{ norm, form }, person] of addressed(model)) {
    if (person.role !== 'official' || established.test(form)) continue;
    const block = model.blocks.find((one) => one.norm.start <= norm.start && norm.end <= one.norm.end);
    if (block && isTold(block, norm.start)) yield { person, start: norm.start, end: norm.end };
  }
}

const comrade = '同志';

function* byGivenName(model: DocumentModel): Generator<Place> {
  const byGiven = new Map<string, Person[]>();
  for (const person of model.people) {
    if (person.role !== 'official' || person.posts.length === 0 || !/^\p{Script=Han}{3}$/u.test(person.name)) continue;
    const given = person.name.slice(1);
    byGiven.set(given, [...(byGiven.get(given) ?? []), person]);
  }
  if (byGiven.size === 0) return;
  for (const block of model.blocks) {
    const text = block.text.text;
    for (let at = text.indexOf(comrade); at >= 0; at = text.indexOf(comrade, at + 1)) {
      const [person, ...others] = byGiven.get(text.slice(Math.max(0, at - 2), at)) ?? [];
      const start = block.norm.start + at - 2;
      if (!person || others.length > 0 || !mayStart(text, at - 2) || !isTold(block, start)) continue;
      yield { person, start, end: start + 2 + comrade.length };
    }
  }
}

/** In the sentences of the report, and not in the words of somebody. */
function isTold({ role, text, norm }: Block, start: number): boolean {
  if ((role !== 'body' && role !== 'lead') || /^\p{Script=Han}{2,4}[：:]/u.test(text.text)) return false;
  const at = start - norm.start;
  return !quotations(text.text).some(({ inner }) => inner.start <= at && at < inner.end);
}
