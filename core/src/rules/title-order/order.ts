// Neighboring posts of one person that stand in the wrong order.
import { organizationHeads } from '../../mentions/organization-heads';
import type { DocumentModel } from '../../model/document-model';
import { type HeldPost, heldPosts } from '../../model/held-posts';

/** `level`: the higher body comes first; `party`: the post in the party does; `standing`: 常委 comes before the post it goes with. */
export type Reason = 'level' | 'party' | 'standing';

export interface Inversion {
  readonly reason: Reason;
  readonly first: HeldPost;
  readonly second: HeldPost;
}

/** By appearance. Careers (历任县长、市长) follow time and are left alone. */
export function inversions(model: DocumentModel): readonly Inversion[] {
  const held = heldPosts(model).filter(({ unsettled }) => !unsettled);
  const found = new Map<number, Inversion>();
  for (const [i, second] of held.entries()) {
    const first = held[i - 1];
    if (first === undefined || first.mention !== second.mention) continue;
    const reason = reasonOf(first, second);
    // One chain before several names is one finding.
    if (reason) found.set(second.post.norm.start, { reason, first, second });
  }
  return [...found.values()].sort((a, b) => a.first.post.norm.start - b.first.post.norm.start);
}

function reasonOf(a: HeldPost, b: HeldPost): Reason | undefined {
  if (a.title.notNow || b.title.notNow || !/^[、，]?$/.test(between(a, b))) return undefined;
  const [higher, lower] = [rank(b), rank(a)];
  if (higher !== undefined && lower !== undefined && higher > lower) return 'level';
  if (isPartyPostOf(a, b)) return 'party';
  return isStandingBehind(a, b) ? 'standing' : undefined;
}

/** What stands between two posts; 兼 says that the second comes second. */
const between = (a: HeldPost, b: HeldPost): string =>
  a.block.text.text.slice(a.post.norm.end - a.block.norm.start, b.post.norm.start - a.block.norm.start);

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
function rank({ level, place, title, post }: HeldPost): number | undefined {
  if (level === undefined) return undefined;
  const isWritten = post.norm.end - post.norm.start > post.title.length;
  const chief = /^[省市州县区乡镇盟旗]长$/.test(title.head);
  if (!chief) {
    const body = isWritten ? organizationHeads(post.organization ?? '')?.body : undefined;
    if (body === undefined || !/^(?:委|党委|人大常委会|政协|纪委|监委)$/.test(body)) return undefined;
    if (!/^(?:书记|常委|主任|主席)$/.test(title.head)) return undefined;
  }
  return place !== undefined && municipality.test(place) ? 4 : ranks[level];
}

/** 局长、党组书记; 市长、市委副书记; 监委主任、纪委书记. */
function isPartyPostOf(a: HeldPost, b: HeldPost): boolean {
  if (!a.unique || a.title.deputy || a.title.party !== undefined || b.title.head !== '书记') return false;
  const body = organizationHeads(a.post.organization ?? '')?.body ?? '';
  if (b.title.party !== undefined) return a.of === b.of && a.of !== undefined && /[局厅委办]$|法院$|检察院$/.test(body);
  const other = organizationHeads(b.post.organization ?? '')?.body;
  if (!isOneLevel(a, b)) return false;
  if (/^[省市州县区旗]长$/.test(a.title.head)) return other === '委';
  return /^监(?:委|察委员会)$/.test(body) && /^纪(?:委|律检查委员会)$/.test(other ?? '');
}

/** 组织部部长、市委常委; 副市长、市委常委. */
function isStandingBehind(a: HeldPost, b: HeldPost): boolean {
  if (b.title.head !== '常委' || !isOneLevel(a, b)) return false;
  if (/^[省市州县区旗]长$/.test(a.title.head)) return true;
  return organizationHeads(a.post.organization ?? '')?.body.startsWith('委') === true && a.title.head === '部长';
}

const isOneLevel = (a: HeldPost, b: HeldPost): boolean =>
  a.level !== undefined &&
  a.level === b.level &&
  (a.place === undefined || b.place === undefined || a.place === b.place);
