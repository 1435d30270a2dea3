// Who is said to speak: a name with a verb of speech, 他说 where one person can be meant, 一位干部说, 李若川：….
import { contains, type NormSpan, normSpan } from '../base/span';
import { mayStandBetween, speechVerbs } from '../lexicon/speech-verbs';
import type { Mention } from '../mentions/mention';
import { addressed } from './addressed';
import type { Block, DocumentModel, Person } from './document-model';

export type Who =
  | { readonly kind: 'person'; readonly person: Person; readonly mention?: Mention }
  | { readonly kind: 'described'; readonly at: NormSpan }
  | { readonly kind: 'unknown' };

/** Offsets count in the block's norm. */
export interface Attribution {
  readonly block: Block;
  readonly who: Who;
  readonly verb?: string;
  /** From the first character about the speaker to the end of the verb or label. */
  readonly at: NormSpan;
  /** Where the next attribution of the block starts, or its end. */
  readonly until: number;
  /** Where people are named behind it, the speaker too: there the report speaks again. */
  readonly namedBehind: readonly number[];
}

interface Named {
  readonly mention: Mention;
  readonly person: Person;
  readonly start: number;
  readonly end: number;
  /** Where his posts start. */
  readonly from: number;
}

interface Found {
  readonly who: Who;
  readonly verb?: string;
  readonly at: NormSpan;
}

/** By appearance; at most one at each verb. */
export function* attributions(model: DocumentModel): Generator<Attribution> {
  const byMention = new Map([
    ...model.people.flatMap((person) => person.mentions.map((one) => [one, person] as const)),
    ...addressed(model),
  ]);
  let next = 0;
  let before: Person | undefined;
  for (const block of model.blocks) {
    const here: Mention[] = [];
    while (next < model.mentions.length && (model.mentions[next]?.norm.start ?? 0) < block.norm.end) {
      const mention = model.mentions[next++];
      if (mention && contains(block.norm, mention.norm)) here.push(mention);
    }
    if (block.role !== 'body' && block.role !== 'lead') continue;
    const named = namedIn(block, here, byMention);
    const found = [...inBlock(block.text.text, named, before)];
    for (const [i, one] of found.entries()) {
      const until = found[i + 1]?.at.start ?? block.text.text.length;
      const namedBehind = named.filter(({ from }) => from >= one.at.end).map(({ from }) => from);
      yield { block, ...one, until, namedBehind };
    }
    before = onlySpeaker(found, named);
  }
}

/** Who alone is named and speaks in a paragraph: 他 at the start of the next one means him. */
function onlySpeaker(found: readonly Found[], named: readonly Named[]): Person | undefined {
  const people = new Set(named.map(({ person }) => person));
  for (const { who } of found) if (who.kind === 'person') people.add(who.person);
  const [only] = people;
  return people.size === 1 && found.some(({ who }) => who.kind === 'person') ? only : undefined;
}

function namedIn(
  block: Block,
  mentions: readonly Mention[],
  byMention: ReadonlyMap<Mention, Person>,
): readonly Named[] {
  const titleStarts = new Map(
    mentions.filter(({ kind }) => kind === 'title').map(({ norm }) => [norm.end, norm.start]),
  );
  return mentions.flatMap((mention): readonly Named[] => {
    const person = byMention.get(mention);
    if (!person || person.role === 'reporter') return [];
    const by = block.norm.start;
    const from = titleStarts.get(mention.norm.start) ?? mention.norm.start;
    return [{ mention, person, start: mention.norm.start - by, end: mention.norm.end - by, from: from - by }];
  });
}

function* inBlock(text: string, named: readonly Named[], before: Person | undefined): Generator<Found> {
  if (/^“[^“”]{12,}[。！？…]”$/u.test(text)) return yield { who: { kind: 'unknown' }, at: normSpan(0, 0) };
  const label = named.find(({ from }) => from === 0);
  if (label && /^[：:]/.test(text.slice(label.end))) {
    const who = { kind: 'person', person: label.person, mention: label.mention } as const;
    return yield { who, at: normSpan(0, label.end) };
  }
  for (const { start, end, verb } of speechVerbs(text)) {
    const found = speaker(text, start, named, before);
    if (found) yield { who: found.who, verb, at: normSpan(found.from, end) };
  }
}

interface Subject {
  readonly who: Who;
  readonly from: number;
}

const clauseEnd = /[，。；：！？“”‘’\n,;:!?]/;

/** Who speaks by the clause that the verb at `at` ends. */
function speaker(text: string, at: number, named: readonly Named[], before: Person | undefined): Subject | undefined {
  let open = at;
  while (open > 0 && !clauseEnd.test(text.charAt(open - 1))) open--;
  const here = named.filter(({ end, start }) => end <= at && start >= open);
  const first = here[0];
  if (first) return namedSubject(text, at, open, first, here);
  return pronoun(text, open, at, named, before) ?? described(text, open, at) ?? elided(text, open, at, named);
}

/** To whom is spoken, or with whom: 对李若川, 张伟明和李若川. */
const notSubject =
  /(?:[对向给跟与同和及、由被把从听让请受按像经]|按照|根据|遵照|落实|贯彻|结合|围绕|通过|针对|介绍给)$/;
const meeting = /^(?:在|会见|看望|听取|陪同|出席|主持|到).+[时中后上]$/u;

function namedSubject(
  text: string,
  at: number,
  open: number,
  { mention, person, from, end }: Named,
  here: readonly Named[],
): Subject | undefined {
  const between = text.slice(end, at);
  if (notSubject.test(text.slice(open, from)) || /^(?:、|和|与|同(?!志)|及)/.test(between)) return undefined;
  const others = here.some((one) => one.person !== person);
  if (others ? !meeting.test(between) : !mayStandBetween(between)) return undefined;
  return { who: { kind: 'person', person, mention }, from: /据$/.test(text.slice(open, from)) ? from - 1 : from };
}

const he = /^(?:同时|随后|最后)?[他她](?!们)/;

/** 他说: the one person this paragraph has named so far, or who alone spoke in the paragraph before. */
function pronoun(
  text: string,
  open: number,
  at: number,
  named: readonly Named[],
  before: Person | undefined,
): Subject | undefined {
  const word = he.exec(text.slice(open, at))?.[0];
  if (word === undefined || !mayStandBetween(text.slice(open + word.length, at))) return undefined;
  const people = new Set(named.filter(({ end }) => end <= open).map(({ person }) => person));
  const [only] = people.size === 0 && before ? [before] : people;
  return only && people.size <= 1 ? { who: { kind: 'person', person: only }, from: open } : undefined;
}

const anonymous =
  /(?:一[位名个]|[有该几多]位|有[名的]|有|多名|该|与会|参会|不少|许多|很多|有关|相关)[^，。；：“”、他她]{0,18}?(?:负责人|负责同志|领导|代表|委员|干部|职工|人士|专家|学者|居民|村民|市民|群众|企业家|教师|老师|医生|护士|学生|同学|家长|游客|旅客|乘客|商户|店主|员工|工人|司机|业主|经营户|养殖户|种植户|民警|志愿者|大爷|大妈|大姐|老人|记者|工作人员|发言人|经理|主任|书记|局长)/u;

/** 一位企业负责人说: somebody without a name. */
function described(text: string, open: number, at: number): Subject | undefined {
  const clause = text.slice(open, at);
  const found = anonymous.exec(clause);
  if (!found || /记者$/.test(found[0])) return undefined;
  const start = open + found.index;
  const end = start + found[0].length;
  if (notSubject.test(text.slice(open, start)) || !mayStandBetween(text.slice(end, at))) return undefined;
  return { who: { kind: 'described', at: normSpan(start, end) }, from: start };
}

/** 李若川来到厂区，…，强调，要…: the sentence opens with the one person it names. */
function elided(text: string, open: number, at: number, named: readonly Named[]): Subject | undefined {
  if (!/^(?:并|随后|最后|同时)?$/.test(text.slice(open, at)) || !/^(?:强调|指出|要求)/.test(text.slice(at)))
    return undefined;
  if (!/[，,]/.test(text.charAt(open - 1))) return undefined;
  const sentence = Math.max(...['。', '！', '？', '；', '\n', '”'].map((mark) => text.lastIndexOf(mark, open - 1))) + 1;
  const here = named.filter(({ start, end }) => start >= sentence && end <= open);
  const first = here[0];
  if (!first || here.some(({ person }) => person !== first.person)) return undefined;
  const lead = text.slice(sentence, first.from);
  if (!(lead === '' || /[，,]$/.test(lead))) return undefined;
  return { who: { kind: 'person', person: first.person, mention: first.mention }, from: open };
}
