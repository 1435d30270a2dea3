// Posts whose title no such body has, as the tables of bodies and their heads say.
import { type NormSpan, normSpan } from '../../base/span';
import { bodyKinds } from '../../lexicon/organization-kinds';
import { titleParts } from '../../lexicon/title-parts';
import type { PostText } from '../../mentions/mention';
import { organizationHeads } from '../../mentions/organization-heads';
import type { Part } from '../../model/part';

export interface Mismatch {
  /** The title, its modifiers included. */
  readonly norm: NormSpan;
  /** What it may be instead, Simplified, with the modifiers. */
  readonly right: readonly string[];
  /** As the document writes it. */
  readonly organization: string;
  readonly isCommittee: boolean;
}

/** Titles that say of what kind a body is; 秘书长, 巡视员, 委员 say nothing. */
const telling: ReadonlySet<string> = new Set([...bodyKinds.flatMap(({ heads }) => heads), '厅长', '主席']);

/** By appearance. A title counts only before a person's name: 主任|法医师 is another word. */
export function mismatches({ mentions, text }: Part): readonly Mismatch[] {
  const found: Mismatch[] = [];
  for (const { kind, posts } of mentions) {
    if (kind !== 'person' || !posts) continue;
    for (const [i, post] of posts.entries()) {
      const right = rightTitles(posts, i);
      if (right.length === 0) continue;
      const norm = normSpan(post.norm.end - post.title.length, post.norm.end);
      // 原市科技局局长: the modifier stands before the organization.
      if (text.text.slice(norm.start, norm.end) !== post.title) continue;
      const at =
        [...posts.slice(0, i + 1)].reverse().find((one) => one.norm.end - one.norm.start > one.title.length) ?? post;
      const organization = text.unfolded.slice(at.norm.start, at.norm.end - at.title.length);
      found.push({ norm, right, organization, isCommittee: titleParts(post.title).party !== undefined });
    }
  }
  return found.sort((a, b) => a.norm.start - b.norm.start);
}

function rightTitles(posts: readonly PostText[], i: number): readonly string[] {
  const post = posts[i];
  if (post?.organization === undefined) return [];
  const { head, notNow, party } = titleParts(post.title);
  const ofGovernment = governmentHead(post.organization, head);
  if (ofGovernment !== undefined) return ofGovernment === head ? [] : [post.title.replace(head, ofGovernment)];
  const body = organizationHeads(post.organization);
  if (body === undefined || notNow) return [];
  if (party !== undefined)
    return /^公安[局厅]$/.test(body.body) && party === '党组' && head === '书记'
      ? [post.title.replace('党组', '党委')]
      : [];
  if (!telling.has(head) || body.heads.includes(head) || !isOwn(posts, i)) return [];
  // 市科技局书记: which of its party bodies is meant nobody can say.
  if (head === '书记' && !/^(?:监委|监察委员会|监察委)$/.test(body.body)) return [];
  return body.heads.map((right) => post.title.replace(head, right));
}

/** Whether the organization is surely the title's: written with it, or inherited along 党组书记、局长. */
function isOwn(posts: readonly PostText[], i: number): boolean {
  const post = posts[i];
  if (post === undefined) return false;
  if (post.norm.end - post.norm.start > post.title.length) return true;
  const before = posts[i - 1];
  return before !== undefined && titleParts(before.title).party !== undefined && isOwn(posts, i - 1);
}

/** What the head of a region's government is called, where the name of one stands before the title of another. */
const governmentHead = (organization: string, head: string): string | undefined =>
  /自治区$/.test(organization) && ['省长', '市长', '区长'].includes(head) ? '主席' : undefined;
