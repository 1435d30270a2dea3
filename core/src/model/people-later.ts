// Finds later mentions of people a document introduced: 张伟明 anywhere, 许平 where a name may stand.
import { type NormSpan, normSpan } from '../base/span';
import { mayBeIn, type UnitFilter, unitFilter } from '../base/unit-filter';
import { isCommonWord } from '../lexicon/common-words';
import { followBits, mayStart } from '../lexicon/follow';
import { headEndingAt } from '../lexicon/titles';
import type { Mention, PersonRole } from '../mentions/mention';
import type { NormalizedText } from '../text/normalized-text';

export interface Introduced {
  readonly name: string;
  readonly role: PersonRole;
  /** The last part of a foreign name only: other things may be called so. */
  readonly part?: boolean;
}

/** Names to look for. */
export interface NameFinder {
  /** Where a name of the list may be meant, in a block's norm, by appearance; of several the longest. */
  readonly placesIn: (text: NormalizedText) => readonly NamePlace[];
  readonly names: readonly Introduced[];
}

interface NamePlace {
  readonly at: number;
  readonly one: Introduced;
}

export function nameFinder(names: readonly Introduced[]): NameFinder {
  const byFirst = new Map<number, Introduced[]>();
  for (const one of names) {
    const first = one.name.charCodeAt(0);
    const list = byFirst.get(first);
    if (list) list.push(one);
    else byFirst.set(first, [one]);
  }
  for (const list of byFirst.values()) if (list.length > 1) list.sort((a, b) => b.name.length - a.name.length);
  const first = unitFilter(Array.from(byFirst.keys(), (code) => String.fromCharCode(code)).join(''));
  return { names, placesIn: ({ text }) => places(text, byFirst, first) };
}

function places(
  text: string,
  byFirst: ReadonlyMap<number, readonly Introduced[]>,
  first: UnitFilter,
): readonly NamePlace[] {
  let found: NamePlace[] | undefined;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!mayBeIn(first, code)) continue;
    const list = byFirst.get(code);
    if (list === undefined) continue;
    for (let i = 0; i < list.length; i++) {
      if (!isMention(text, at, list[i]!)) continue;
      found ??= [];
      found.push({ at, one: list[i]! });
      break;
    }
  }
  return found ?? nowhere;
}

const nowhere: readonly NamePlace[] = [];

/** Mentions of the names in a block that hold no character of those already found there. Offsets count from its start. */
export function laterMentions(text: NormalizedText, known: readonly Mention[], finder: NameFinder): readonly Mention[] {
  if (finder.names.length === 0) return none;
  const found = finder.placesIn(text);
  if (found.length === 0) return none;
  const later: Mention[] = [];
  let free = 0;
  for (const { at, one } of found) {
    const end = at + one.name.length;
    if (at < free || known.some(({ norm }) => norm.start < end && at < norm.end)) continue;
    later.push(mention(text, normSpan(at, end), one));
    free = end;
  }
  return later;
}

const none: readonly Mention[] = [];

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

function mention(text: NormalizedText, norm: NormSpan, { role }: Introduced): Mention {
  const span = text.toSource(norm);
  return {
    kind: 'person',
    norm,
    span,
    surface: text.source.slice(span.start, span.end),
    form: text.text.slice(norm.start, norm.end),
    candidates: [],
    recognizer: 'later-mention',
    role,
    evidence: 'introduced',
  };
}
