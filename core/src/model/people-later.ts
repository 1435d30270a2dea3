// Finds later mentions of people a document introduced: 张伟明 anywhere, 许平 where a name may stand.
import { oncePer } from '../base/once-per';
import { normSpan, shift } from '../base/span';
import { mayBeIn, type UnitFilter, unitFilter } from '../base/unit-filter';
import { isCommonWord } from '../lexicon/common-words';
import { followBits, mayStart } from '../lexicon/follow';
import { headEndingAt } from '../lexicon/titles';
import type { Mention, PersonRole } from '../mentions/mention';
import type { NormalizedText } from '../text/normalized-text';
import type { Block } from './document-model';

export interface Introduced {
  readonly name: string;
  readonly role: PersonRole;
  /** The last part of a foreign name only: other things may be called so. */
  readonly part?: boolean;
}

/** Block kinds that are not prose: nobody is mentioned in code. */
const unread: ReadonlySet<string> = new Set(['code', 'html', 'comment', 'front-matter', 'rule']);

/** Names to look for, and where they were found: kept as long as the same names are looked for. */
export interface NameFinder {
  /** Where a name of the list may be meant, in a block's norm, by appearance; of several the longest. */
  readonly placesIn: (text: NormalizedText) => readonly NamePlace[];
  readonly names: readonly Introduced[];
}

interface NamePlace {
  readonly at: number;
  readonly one: Introduced;
}

const same = (a: readonly Introduced[], b: readonly Introduced[]): boolean =>
  a.length === b.length &&
  a.every((one, i) => one.name === b[i]?.name && one.role === b[i]?.role && one.part === b[i]?.part);

/** The previous finder, if it looks for the same names. */
export function nameFinder(names: readonly Introduced[], previous?: NameFinder): NameFinder {
  if (previous && same(names, previous.names)) return previous;
  const byFirst = new Map<string, Introduced[]>();
  for (const one of names) {
    const list = byFirst.get(one.name.charAt(0));
    if (list) list.push(one);
    else byFirst.set(one.name.charAt(0), [one]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.name.length - a.name.length);
  const first = unitFilter([...byFirst.keys()].join(''));
  return { names, placesIn: oncePer(({ text }) => places(text, byFirst, first)) };
}

function places(
  text: string,
  byFirst: ReadonlyMap<string, readonly Introduced[]>,
  first: UnitFilter,
): readonly NamePlace[] {
  const found: NamePlace[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!mayBeIn(first, text.charCodeAt(at))) continue;
    const one = byFirst.get(text.charAt(at))?.find((introduced) => isMention(text, at, introduced));
    if (one) found.push({ at, one });
  }
  return found.length === 0 ? nowhere : found;
}

const nowhere: readonly NamePlace[] = [];

/** Mentions of the names in every block. Mentions already found stay untouched. */
export function laterMentions(
  blocks: readonly Omit<Block, 'part'>[],
  finder: NameFinder,
  known: readonly Mention[],
): readonly Mention[] {
  if (finder.names.length === 0) return [];
  const later: Mention[] = [];
  let next = 0;
  const taken = [...known].sort((a, b) => a.norm.start - b.norm.start);
  for (const block of blocks) {
    if (unread.has(block.kind)) continue;
    while (next < taken.length && (taken[next]?.norm.end ?? 0) <= block.norm.start) next += 1;
    const found = finder.placesIn(block.text);
    if (found.length === 0) continue;
    const here: Mention[] = [];
    for (let i = next; i < taken.length && (taken[i]?.norm.start ?? 0) < block.norm.end; i++)
      here.push(taken[i] as Mention);
    inBlock(block, found, here, later);
  }
  return later;
}

function inBlock(
  block: Omit<Block, 'part'>,
  found: readonly NamePlace[],
  known: readonly Mention[],
  later: Mention[],
): void {
  const by = block.norm.start;
  // Who holds a character already; a later mention never shares one.
  const isHeld = (start: number, end: number) => known.some(({ norm }) => norm.start < end && start < norm.end);
  let free = 0;
  for (const { at, one } of found) {
    const end = at + one.name.length;
    if (at < free || isHeld(at + by, end + by)) continue;
    later.push(mention(block, normSpan(at, end), one));
    free = end;
  }
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

function mention(
  block: Omit<Block, 'part'>,
  local: { readonly start: number; readonly end: number },
  { role }: Introduced,
): Mention {
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
