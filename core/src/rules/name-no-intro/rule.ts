// The first mention of an official is the bare name, and the post comes later.
import { lazy } from '../../base/lazy';
import { type Localized, message } from '../../base/message';
import { oncePer } from '../../base/once-per';
import { type Span, shift } from '../../base/span';
import { isBoundary } from '../../lexicon/follow';
import { headEndingAt } from '../../lexicon/titles';
import type { Mention } from '../../mentions/mention';
import { type BlockFact, blockFacts } from '../../model/block-facts';
import type { Part } from '../../model/part';
import { firstPlacesAs, type NamedHere, placeKey } from '../../model/people-places';
import { type PersonTold, peopleTold } from '../../model/people-told';
import { writtenIn } from '../../model/placed';
import { quotations } from '../../structure/quotations';
import type { Finding, Rule, RuleInput } from '../rule';

const found: Localized = {
  'zh-cn': '“{name}”在正文首次出现时未写职务，后文才有。',
  'zh-tw': '「{name}」在正文首次出現時未寫職務，後文才有。',
  en: '“{name}” is named here without a post, which comes only later.',
};
const later: Localized = { 'zh-cn': '职务写在这里', 'zh-tw': '職務寫在這裡', en: 'The post stands here' };

export const rule: Rule = {
  id: 'name-no-intro',
  severity: 'hint',
  fixable: false,
  summary: {
    'zh-cn': '正文首次出现只有姓名，职务到后文才写。',
    'zh-tw': '正文首次出現只有姓名，職務到後文才寫。',
    en: 'An official is named in the body before the post is given.',
  },
  why: {
    'zh-cn':
      '时政报道首次提到一个人，写全职务和姓名，以后只写姓名。先写姓名、后写职务，多半是调整段落时留下的。标题、小标题、图片说明、署名、名单、问答里的姓名和直接引语不报；全文没有写职务的人也不报。',
    'zh-tw':
      '時政報導首次提到一個人，寫全職務和姓名，以後只寫姓名。先寫姓名、後寫職務，多半是調整段落時留下的。標題、小標題、圖片說明、署名、名單、問答裡的姓名和直接引語不報；全文沒有寫職務的人也不報。',
    en: 'A report gives post and name where it mentions somebody first, later the name only. The other way round is mostly left over from moving paragraphs. Titles, headings, captions, bylines, lists, interviews and quoted speech are left alone, and so is whoever has no post anywhere.',
  },
  examples: {
    bad: [
      '[|李若川|]来到车间，察看生产情况。\n临湖市委书记李若川强调，要抓好落实。',
      '会上，[|張偉明|]聽取了匯報。市長張偉明要求，要抓緊治理。',
    ],
    good: [
      '临湖市委书记李若川来到车间。李若川强调，要抓好落实。',
      '李若川会见外宾\n\n本报讯 1月6日下午，市长李若川会见了外宾一行，双方进行了友好交谈。李若川表示欢迎。',
      '会上，张伟明听取了汇报。',
      '李若川是柳湾村的种粮大户。县人大代表李若川带领乡亲增收。',
      '李若川主任到会。市人大常委会主任李若川讲话。',
      '大家说：“李若川常来。”市长李若川来到村口，同大家交谈。',
      '记者：什么时候动工？\n刀建国：明年春天。\n“明年春天就动工。”市水务局局长刀建国说。',
      '参加会议的有李若川、张伟明、刀建国。市长李若川讲话。',
    ],
  },
  check,
};

function* check({ model, knowledge }: RuleInput): Iterable<Finding> {
  const people = namedBeforeIntroduced(peopleTold(model, knowledge.gazetteer).people);
  if (people.length === 0) return;
  const places = beginnings(model, people);
  const stories = lazy(() => headings(model));
  for (const { key } of people) {
    const [bare, introduced, other] = ways.map((way) => places.get(placeKey(way, key)));
    if (!bare || !introduced || !isBefore(bare, introduced) || (other && isBefore(other, bare))) continue;
    // Behind a heading another story may begin.
    if (stories().some(({ at }) => bare.at < at && at < introduced.at)) continue;
    yield {
      span: sourceAt(bare),
      message: message(found, { name: writtenIn(bare.block, bare.fact.mention.norm) }),
      related: [{ span: sourceAt(introduced), message: message(later) }],
    };
  }
}

/** All others are introduced where they are named first, or nowhere. */
const namedBeforeIntroduced = oncePer((people: readonly PersonTold[]) =>
  people.filter(({ role, isIntroduced, namings }) => {
    const [first] = namings.keys();
    return role === 'official' && isIntroduced && first?.posts.length === 0;
  }),
);

/** In running text as the report's own words, with posts, in running text otherwise. */
const ways = ['bare', 'introduced', 'other'] as const;

/** Undefined outside running text, where names stand without posts. */
function namedAs(part: Part, mention: Mention): (typeof ways)[number] | undefined {
  if ((mention.posts?.length ?? 0) > 0) return 'introduced';
  if (!isRunning(part)) return undefined;
  return isBare(part, mention) ? 'bare' : 'other';
}

const beginnings = firstPlacesAs(namedAs);

type Place = BlockFact<NamedHere>;

const isBefore = (a: Place, b: Place): boolean =>
  a.at < b.at || (a.at === b.at && a.fact.mention.norm.start < b.fact.mention.norm.start);

const sourceAt = ({ block, fact: { mention } }: Place): Span => shift(mention.span, block.content.start);

const headings = blockFacts(({ role }) => (role === 'heading' || role === 'title' ? oneHeading : noHeading));
const oneHeading = [true];
const noHeading: readonly true[] = [];

const isRunning = ({ kind, role, text }: Part): boolean =>
  kind === 'paragraph' && (role === 'body' || role === 'lead') && /[。！？]/.test(text.text);

function isBare({ text: { text } }: Part, { norm: { start, end } }: Mention): boolean {
  const [before, behind] = [text.charAt(start - 1), text.charAt(end)];
  if (!isBoundary(text, start - 1) || /[、和及与《“‘（]/.test(before) || /[、和及与是系任]/.test(behind)) return false;
  if (start === 0 && /[：:]/.test(behind)) return false;
  return headEndingAt(text, start) === undefined && !titleBehind(text, end) && !isQuotedIn(text, start, end);
}

const isQuotedIn = (text: string, start: number, end: number): boolean =>
  quotations(text).some(({ inner }) => inner.start <= start && end <= inner.end);

/** 李若川主任, 李若川同志 */
const titleBehind = (text: string, end: number): boolean =>
  text.startsWith('同志', end) || [2, 3, 4].some((size) => headEndingAt(text, end + size)?.start === end);
