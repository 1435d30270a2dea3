// Posts in a text: each title with its organization, and the chains they form before a name: 市委副书记、市长.
import { normSpan } from '../base/span';
import { keepUnits, unitsOf } from '../base/text-units';
import { unitClass } from '../base/unit-class';
import { goesOn, headEndingAt, mayEndHead, modifiedStart, type TitleKind } from '../lexicon/titles';
import type { PostText } from './mention';
import { type KnownEnds, organizationStart } from './post-organization';

interface Title {
  /** Its modifiers included. */
  readonly start: number;
  readonly end: number;
  readonly kind: TitleKind;
}

/** Posts of one person, one behind the other. */
export interface PostChain {
  readonly start: number;
  readonly end: number;
  /** Where the last title starts, without its organization. */
  readonly titleStart: number;
  readonly kind: TitleKind;
  readonly posts: readonly PostText[];
}

/** A chain of posts, and what was found behind it. */
export interface FollowedChain<T> {
  readonly chain: PostChain;
  readonly found: readonly T[];
}

/**
 * Every chain of posts in a text, by appearance, with what `behind` finds behind it.
 * A name that was found is no part of the next organization: 市长李若川同澄州市市长….
 */
export function postChains<T extends { readonly end: number }>(
  text: string,
  known: () => KnownEnds,
  behind: (chain: PostChain, next: number) => readonly T[],
): readonly FollowedChain<T>[] {
  const chains: FollowedChain<T>[] = [];
  let chain: PostChain | undefined;
  let floor = 0;
  for (const title of titles(text)) {
    let start = startOf(text, title, floor, known());
    if (chain !== undefined && !isLink(text, chain, start, start < title.start)) {
      const found = behind(chain, start);
      chains.push({ chain, found });
      floor = Math.min(title.start, Math.max(floor, found.at(-1)?.end ?? 0));
      start = startOf(text, title, floor, known());
      chain = undefined;
    }
    chain = extended(text, chain, title, start);
    floor = title.end;
  }
  if (chain !== undefined) chains.push({ chain, found: behind(chain, text.length) });
  return chains;
}

const startOf = (text: string, title: Title, floor: number, known: KnownEnds): number =>
  withFormer(text, organizationStart(text, title.start, floor, known), floor);

function extended(text: string, chain: PostChain | undefined, title: Title, start: number): PostChain {
  const post = postText(text, start, title, chain?.posts.at(-1));
  const { end, start: titleStart } = title;
  if (chain === undefined) return { start, end, titleStart, kind: title.kind, posts: [post] };
  // 副市长、记者: who holds a post is no reporter of this report.
  const kind = title.kind === 'reporter' ? chain.kind : title.kind;
  return { start: chain.start, end, titleStart, kind, posts: [...chain.posts, post] };
}

const links: ReadonlySet<string> = new Set(['、', '兼', '、兼', '，兼', '兼任']);
const longestLink = 2;
/** 市政府党组成员、副市长，市公安局|局长: a comma sets the posts in one body apart from those in the next. */
function isLink(text: string, chain: PostChain, start: number, inBody: boolean): boolean {
  if (start - chain.end > longestLink) return false;
  const between = text.slice(chain.end, start);
  return links.has(between) || (between === '，' && inBody && chain.posts[0]?.organization !== undefined);
}

/** 联合国教科文组织|代表: elsewhere 代表 is a verb far oftener. */
const delegateAt = (text: string, end: number): { readonly start: number; readonly kind: TitleKind } | undefined =>
  /(?:组织|联盟|基金会|开发署|规划署)$/.test(text.slice(Math.max(0, end - 5), end - 2))
    ? { start: end - 2, kind: 'official' }
    : undefined;

const delegate = [0x4ee3, 0x8868] as const;

function titles(text: string): readonly Title[] {
  const found: Title[] = [];
  const units = unitsOf(text);
  for (let end = 2; end <= text.length; end++) {
    const before = units[end - 2]!;
    const last = units[end - 1]!;
    const mayBeHead = mayEndHead(before, last);
    const mayBeDelegate = before === delegate[0] && last === delegate[1];
    if (mayBeHead || mayBeDelegate) addTitle(text, end, mayBeDelegate, found);
  }
  keepUnits(text, units);
  return found;
}

/** The title that ends at `end`, if one does. */
function addTitle(text: string, end: number, mayBeDelegate: boolean, found: Title[]): void {
  const head = headEndingAt(text, end) ?? (mayBeDelegate ? delegateAt(text, end) : undefined);
  if (head === undefined || goesOn(text, head.start, end)) return;
  const start = modifiedStart(text, head.start);
  const last = found.at(-1);
  // 总经理|助理, 主任|医师: one title in two words; an overlapping earlier one was its beginning.
  if (last !== undefined && start <= last.end) {
    found[found.length - 1] = { start: Math.min(last.start, start), end, kind: head.kind };
  } else found.push({ start, end, kind: head.kind });
}

const former = /(?:时任|现任|原任|原|前|新任|候任)$/;
const formerStart = /^(?:时任|现任|原任|原|前|新任|候任)/;
const endsFormer = unitClass(/[任原前]/);
const opensFormer = unitClass(/[时现原前新候]/);

/** 原市国土资源局局长: the word before the organization belongs to the post. */
function withFormer(text: string, start: number, floor: number): number {
  if (start <= floor || !endsFormer(text.charCodeAt(start - 1))) return start;
  const word = former.exec(text.slice(Math.max(floor, start - 2), start))?.[0];
  return word === undefined ? start : start - word.length;
}

/** Departments that are part of a committee, and offices that any body has. */
const ofCommittee =
  /^(?:组织部|宣传部|统战部|统一战线工作部|社会工作部|政法委|政法委员会|政研室|政策研究室|编办|网信办|巡察办|台办|老干部局|直属机关工委)$/;
const endsOffice = unitClass(/[部委会室办局厅]/);
const ofAny = /^(?:办公[室厅]|研究室|督查室)$/;

/** 市委常委、组织部|部长: the department of the committee named before. */
function withOwner(written: string, owner: string | undefined): string {
  if (owner === undefined || !endsOffice(written.charCodeAt(written.length - 1))) return written;
  const part =
    (ofCommittee.test(written) && /[省市县区州旗盟地]委$/.test(owner)) ||
    (ofAny.test(written) && /(?:委|政府|政协|常委会)$/.test(owner));
  return part ? owner + written : written;
}

function postText(text: string, start: number, title: Title, before: PostText | undefined): PostText {
  const open = text.slice(start, title.start);
  const prefix = start < title.start && opensFormer(text.charCodeAt(start)) ? (formerStart.exec(open)?.[0] ?? '') : '';
  // 市委、市政府领导: of all of them.
  const written = title.kind === 'collective' ? '' : open.slice(prefix.length);
  const organization = written
    ? withOwner(written, before?.organization)
    : title.kind === 'official'
      ? before?.organization
      : undefined;
  const post = { title: prefix + text.slice(title.start, title.end), norm: normSpan(start, title.end) };
  return organization === undefined || organization === '' ? post : { organization, ...post };
}
