// Finds later mentions of people a document introduced: 张伟明 anywhere, 许平 where a name may stand.
import { normSpan, shift } from '../base/span';
import { isCommonWord } from '../lexicon/common-words';
import { followBits, mayStart } from '../lexicon/follow';
import { headEndingAt } from '../lexicon/titles';
import type { Mention, PersonRole } from '../mentions/mention';
import type { Block } from './document-model';

export interface Introduced {
  readonly name: string;
  readonly role: PersonRole;
  /** The last part of a foreign name only: other things may be called so. */
  readonly part?: boolean;
}

/** Block kinds that are not prose: nobody is mentioned in code. */
const unread: ReadonlySet<string> = new Set(['code', 'html', 'comment', 'front-matter', 'rule']);

/** One pass over every block, by the first character of the names; longest name first. Mentions already found stay untouched. */
export function laterMentions(
  blocks: readonly Block[],
  introduced: readonly Introduced[],
  known: readonly Mention[],
): readonly Mention[] {
  const byFirst = new Map<string, Introduced[]>();
  for (const one of introduced) byFirst.set(one.name.charAt(0), [...(byFirst.get(one.name.charAt(0)) ?? []), one]);
  for (const list of byFirst.values()) list.sort((a, b) => b.name.length - a.name.length);
  if (byFirst.size === 0) return [];
  const later: Mention[] = [];
  let next = 0;
  const taken = [...known].sort((a, b) => a.norm.start - b.norm.start);
  for (const block of blocks) {
    if (unread.has(block.kind)) continue;
    while (next < taken.length && (taken[next]?.norm.end ?? 0) <= block.norm.start) next += 1;
    const here: Mention[] = [];
    for (let i = next; i < taken.length && (taken[i]?.norm.start ?? 0) < block.norm.end; i++)
      here.push(taken[i] as Mention);
    later.push(...inBlock(block, byFirst, here));
  }
  return later;
}

function inBlock(
  block: Block,
  byFirst: ReadonlyMap<string, readonly Introduced[]>,
  known: readonly Mention[],
): readonly Mention[] {
  const text = block.text.text;
  const found: Mention[] = [];
  // Who holds a character already; a later mention never shares one.
  const held = new Uint8Array(text.length);
  for (const { norm } of known) {
    held.fill(1, Math.max(0, norm.start - block.norm.start), Math.max(0, norm.end - block.norm.start));
  }
  for (let at = 0; at < text.length; at++) {
    const one = byFirst.get(text.charAt(at))?.find((introduced) => isMention(text, at, introduced));
    if (one === undefined || held.subarray(at, at + one.name.length).includes(1)) continue;
    const norm = normSpan(at, at + one.name.length);
    found.push(mention(block, norm, one));
    at = norm.end - 1;
  }
  return found;
}

const interpunct = /[·•・･‧⋅∙]/;

/** 抵达卡尔森, 在卡尔森: a place and not the person. */
const placeBefore = /(?:[在到抵赴访驻从自经]|抵达|前往|访问|飞往|位于|途经)$/;

function isMention(text: string, at: number, { name, part }: Introduced): boolean {
  if (!text.startsWith(name, at)) return false;
  const end = at + name.length;
  if (interpunct.test(text.charAt(at - 1)) || interpunct.test(text.charAt(end))) return false;
  if (part) {
    const titled = headEndingAt(text, at) !== undefined;
    return (
      (titled || mayStart(text, at)) &&
      followBits(text, end) > 0.9 &&
      !placeBefore.test(text.slice(Math.max(0, at - 2), at))
    );
  }
  if (name.length >= 3) return true;
  // Two characters are found in ordinary text too: 允许平台 is no mention of 许平.
  return (
    mayStart(text, at) &&
    followBits(text, end) > (isCommonWord(name) ? 3 : 0.9) &&
    !isCommonWord(text.slice(at, at + 3))
  );
}

function mention(block: Block, local: { readonly start: number; readonly end: number }, { role }: Introduced): Mention {
  const span = shift(block.text.toSource(normSpan(local.start, local.end)), block.content.start);
  return {
    kind: 'person',
    norm: normSpan(local.start + block.norm.start, local.end + block.norm.start),
    span,
    surface: block.text.source.slice(span.start - block.content.start, span.end - block.content.start),
    form: block.text.text.slice(local.start, local.end),
    candidates: [],
    recognizer: 'later-mention',
    role,
    evidence: 'introduced',
  };
}
