// Neighboring posts of one person that stand in the wrong order.
import { oncePer } from '../../base/once-per';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Mention, PostText } from '../../mentions/mention';
import { organizationHeads } from '../../mentions/organization-heads';
import { blockFacts } from '../../model/block-facts';
import { bodiesTold } from '../../model/bodies-told';
import type { Block, DocumentModel } from '../../model/document-model';
import { isOwn, mayHoldPosts, type PostOf, postOf } from '../../model/held-posts';
import { whoOf } from '../../model/namings';
import type { Part } from '../../model/part';
import { peopleTold } from '../../model/people-told';
import { isUnsettled, tellsPosts } from '../../model/settled-posts';

/** `level`: the higher body comes first; `party`: the post in the party does; `standing`: 常委 comes before the post it goes with. */
export type Reason = 'level' | 'party' | 'standing';

/** Counted from the start of the block. */
export interface Inversion {
  readonly reason: Reason;
  readonly first: PostText;
  readonly second: PostText;
}

/** By appearance, each with its block. Careers (历任县长、市长) follow time and are left alone. */
export function inversions(model: DocumentModel, gazetteer: Gazetteer): readonly (Inversion & { block: Block })[] {
  const found = new Map<string, Inversion & { block: Block }>();
  for (const { block, at, fact } of candidates(model)) {
    const person = peopleTold(model, gazetteer).byWho.get(fact.who);
    if (!person || !mayHoldPosts(person)) continue;
    if (fact.isBodyInDoubt && !areInOneBody(fact, bodiesTold(model, gazetteer).keyOf)) continue;
    // One chain before several names is one finding.
    found.set(`${at} ${fact.second.norm.start}`, { block, ...fact });
  }
  return [...found.values()];
}

interface Candidate extends Inversion {
  /** As by `whoOf`. */
  readonly who: string;
  /** Whether it holds only where the document says that both posts are in one body: they name it differently. */
  readonly isBodyInDoubt: boolean;
}

const areInOneBody = ({ first, second }: Candidate, keyOf: (form: string) => string | undefined): boolean => {
  const body = keyOf(first.organization ?? '');
  return body !== undefined && body === keyOf(second.organization ?? '');
};

const candidates = blockFacts((part): readonly Candidate[] => {
  let found: Candidate[] | undefined;
  for (const mention of part.mentions) {
    if (mention.kind !== 'person' || (mention.posts?.length ?? 0) < 2 || !tellsPosts(part)) continue;
    for (const inversion of inChain(part, mention)) {
      found ??= [];
      found.push({ who: whoOf(mention), ...inversion });
    }
  }
  return found?.sort((a, b) => a.first.norm.start - b.first.norm.start) ?? none;
});

const none: readonly Candidate[] = [];

interface Told extends PostOf<never> {
  readonly post: PostText;
}

function inChain(part: Part, mention: Mention): readonly Omit<Candidate, 'who'>[] {
  const posts = mention.posts!.map((post): Told => ({ post, ...asWritten(post) }));
  const own = posts.filter(({ title }) => isOwn(title, mention.evidence === 'list'));
  const found: Omit<Candidate, 'who'>[] = [];
  for (const [i, b] of own.entries()) {
    const a = own[i - 1];
    const reason = a && isNext(part, a, b) ? reasonOf(a, b) : undefined;
    if (!a || !reason || isUnsettled(part, mention.norm.start)) continue;
    found.push({ reason, first: a.post, second: b.post, isBodyInDoubt: reason === 'party' && isBodyInDoubt(a, b) });
  }
  return found;
}

/** Bodies as their names stand: two names are two bodies. */
const asWritten = oncePer((post: PostText) => postOf<never>(post, () => undefined));

/** What stands between two posts; 兼 says that the second comes second. */
const isNext = ({ text: { text } }: Part, { post: a }: Told, { post: b }: Told): boolean =>
  /^[、，]?$/.test(text.slice(a.norm.end, b.norm.start));

function reasonOf(a: Told, b: Told): Reason | undefined {
  if (a.title.notNow || b.title.notNow) return undefined;
  const [higher, lower] = [rank(b), rank(a)];
  if (higher !== undefined && lower !== undefined && higher > lower) return 'level';
  if (isPartyPostOf(a, b)) return 'party';
  return isStandingBehind(a, b) ? 'standing' : undefined;
}

const ranks: Readonly<Record<string, number>> = {
  省: 4,
  自治区: 4,
  市: 3,
  州: 3,
  盟: 3,
  县: 2,
  区: 2,
  旗: 2,
  镇: 1,
  乡: 1,
};
const municipality = /^(?:北京|天津|上海|重庆)市$/;

/** Of the leading posts in the four bodies every place has; undefined where the level is not written. */
function rank({ level, place, title, post }: Told): number | undefined {
  if (level === undefined) return undefined;
  const isWritten = post.norm.end - post.norm.start > post.title.length;
  if (!isChief({ title })) {
    const body = isWritten ? organizationHeads(post.organization ?? '')?.body : undefined;
    if (body === undefined || !/^(?:委|党委|人大常委会|政协|纪委|监委)$/.test(body)) return undefined;
    if (!/^(?:书记|常委|主任|主席)$/.test(title.head)) return undefined;
  }
  return place !== undefined && municipality.test(place) ? 4 : ranks[level];
}

/** Heads of governments: their posts are in a place and no body. */
const isChief = ({ title }: Pick<Told, 'title'>): boolean => /^[省市州县区乡镇盟旗]长$/.test(title.head);

/** Different names of one body: only the document can bring them together. */
const isBodyInDoubt = (a: Told, b: Told): boolean => b.title.party !== undefined && a.of !== b.of;

/** As far as one post can tell of the other's body. 局长、党组书记; 市长、市委副书记; 监委主任、纪委书记. */
function isPartyPostOf(a: Told, b: Told): boolean {
  if (!a.unique || a.title.deputy || a.title.party !== undefined || b.title.head !== '书记') return false;
  const body = organizationHeads(a.post.organization ?? '')?.body ?? '';
  if (b.title.party !== undefined)
    return a.of !== undefined && b.of !== undefined && !isChief(a) && /[局厅委办]$|法院$|检察院$/.test(body);
  const other = organizationHeads(b.post.organization ?? '')?.body;
  if (!isOneLevel(a, b)) return false;
  if (/^[省市州县区旗]长$/.test(a.title.head)) return other === '委';
  return /^监(?:委|察委员会)$/.test(body) && /^纪(?:委|律检查委员会)$/.test(other ?? '');
}

/** 组织部部长、市委常委; 副市长、市委常委. */
function isStandingBehind(a: Told, b: Told): boolean {
  if (b.title.head !== '常委' || !isOneLevel(a, b)) return false;
  if (/^[省市州县区旗]长$/.test(a.title.head)) return true;
  return organizationHeads(a.post.organization ?? '')?.body.startsWith('委') === true && a.title.head === '部长';
}

const isOneLevel = (a: Told, b: Told): boolean =>
  a.level !== undefined &&
  a.level === b.level &&
  (a.place === undefined || b.place === undefined || a.place === b.place);
