// Lists in a text whose items are members of a numbered formulation.
import { type NormSpan, normSpan } from '../../base/span';
import { unitClass } from '../../base/unit-class';
import type { Entity } from '../../gazetteer/entity';
import type { Gazetteer } from '../../gazetteer/gazetteer';

/** Member → the formulations it belongs to, with its place in each. */
export type Members = ReadonlyMap<string, readonly { readonly entity: Entity; readonly index: number }[]>;

/** Only where the order is fixed: lakes and rivers are listed as one likes. */
export function membersOf({ entities }: Gazetteer): Members {
  const found = new Map<string, { entity: Entity; index: number }[]>();
  for (const entity of entities) {
    const { members } = entity;
    if (!members || members.length < 3 || members.some((member) => /[湖海池江河山]$/u.test(member))) continue;
    for (const [index, member] of members.entries()) {
      found.set(member, [...(found.get(member) ?? []), { entity, index }]);
    }
  }
  return found;
}

export interface MemberList {
  readonly entity: Entity;
  /** In the text's order; each with its place in the formulation. */
  readonly items: readonly { readonly norm: NormSpan; readonly index: number }[];
  /** Whether nothing else stands in the list and it is not left open by 等. */
  readonly pure: boolean;
}

/** Brackets, white space and all punctuation but 、 end a list. */
const endsList = unitClass(/[，。；：！？\s（）]/);
const comma = '、';
const threeItems = /、[^、]+、/;

/** Per list the formulation most of its items belong to, if three or more do. `members` is asked for first when it is needed. */
export function memberLists(text: string, members: () => Members): readonly MemberList[] {
  let found: MemberList[] | undefined;
  for (let at = text.indexOf(comma); at !== -1; ) {
    let end = at + 1;
    while (end < text.length && !endsList(text.charCodeAt(end))) end++;
    if (threeItems.test(text.slice(at, end))) {
      let start = at;
      while (start > 0 && !endsList(text.charCodeAt(start - 1))) start--;
      const list = listIn(text, normSpan(start, end), members());
      if (list) {
        found ??= [];
        found.push(list);
      }
    }
    at = text.indexOf(comma, end);
  }
  return found ?? none;
}

const none: readonly MemberList[] = [];

function listIn(text: string, clause: NormSpan, members: Members): MemberList | undefined {
  const spans: NormSpan[] = [];
  for (let start = clause.start; start <= clause.end; ) {
    const next = text.indexOf(comma, start);
    const end = next === -1 || next > clause.end ? clause.end : next;
    spans.push(normSpan(start, end));
    start = end + 1;
  }
  const items = splitLast(text, spans);
  // Only the first and the last may be more than a member.
  const holdsOne = items.some((item, i) => i > 0 && i < items.length - 1 && members.has(bareItem(text, item)));
  return holdsOne ? listOf(text, items, members) : undefined;
}

/** 核心意识和看齐意识: the last two may be joined. */
function splitLast(text: string, spans: readonly NormSpan[]): readonly NormSpan[] {
  const last = spans.at(-1);
  const found = last && /^(.{2,12}?)(?:和|与|以及)(?=.)/u.exec(text.slice(last.start, last.end));
  if (!last || !found) return spans;
  const middle = last.start + (found[1] ?? '').length;
  return [...spans.slice(0, -1), normSpan(last.start, middle), normSpan(last.start + found[0].length, last.end)];
}

function listOf(text: string, spans: readonly NormSpan[], members: Members): MemberList | undefined {
  const read = spans.map((span, i) => matches(text, span, members, i === 0, i === spans.length - 1));
  const counts = new Map<Entity, number>();
  for (const found of read) for (const { entity } of found) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 3) return undefined;
  const [entity] = best;
  const items = read.flatMap((found) => found.filter((one) => one.entity === entity).slice(0, 1));
  const rest = text.slice(spans.at(-1)!.start, spans.at(-1)!.end);
  return { entity, items, pure: items.length === spans.length && !/等(?!级)/u.test(rest) };
}

const bareItem = (text: string, { start, end }: NormSpan): string =>
  text.slice(start, end).replace(/^[“‘]|[”’]$/gu, '');

interface Match {
  readonly entity: Entity;
  readonly index: number;
  readonly norm: NormSpan;
}

/** The first item may have words before it, the last one words behind it; those between must be members as they are. */
function matches(text: string, span: NormSpan, members: Members, first: boolean, last: boolean): readonly Match[] {
  const item = text.slice(span.start, span.end);
  const bare = bareItem(text, span);
  const at = span.start + item.indexOf(bare);
  const exact = members.get(bare);
  if (exact) return exact.map((one) => ({ norm: normSpan(at, at + bare.length), ...one }));
  for (let size = Math.min(12, bare.length - 1); size >= 2; size--) {
    const tail = first ? members.get(bare.slice(-size)) : undefined;
    if (tail) return tail.map((one) => ({ norm: normSpan(at + bare.length - size, at + bare.length), ...one }));
    const head = last ? members.get(bare.slice(0, size)) : undefined;
    if (head) return head.map((one) => ({ norm: normSpan(at, at + size), ...one }));
  }
  return [];
}
