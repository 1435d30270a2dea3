// A Gazetteer out of entities.
import { type NormSpan, normSpan } from '../base/span';
import { unitClass } from '../base/unit-class';
import type { Entity, EntityId } from './entity';
import { collectForms, type Meaning } from './forms';
import type { Gazetteer, GazetteerHit } from './gazetteer';
import { isQuoted, withWholePairs } from './quotes';
import { buildTrie, type Trie } from './trie';

/** Entities with everything needed to find them; the costly part of a gazetteer, made once and shared. */
export interface Matcher {
  readonly entities: readonly Entity[];
  readonly get: (id: EntityId) => Entity | undefined;
  readonly trie: Trie;
  /** What one occurrence of the trie means in its text. */
  hits(text: string, start: number, end: number, form: number): readonly GazetteerHit[];
}

/** Later entities of the same id replace earlier ones. */
export function buildMatcher(entities: readonly Entity[]): Matcher {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const known = [...byId.values()];
  const forms = collectForms(known);
  const meanings = [...forms.values()];
  const lengths = Uint16Array.from(forms.keys(), (form) => form.length);
  return {
    entities: known,
    get: (id) => byId.get(id),
    trie: buildTrie([...forms.keys()]),
    hits(text, start, end, form) {
      if (cutsNumber(text, start, end)) return none;
      // No quotation mark stands inside what is as long as the form.
      const bare = end - start === lengths[form];
      const norm = bare ? normSpan(start, end) : withWholePairs(text, normSpan(start, end));
      const found: GazetteerHit[] = [];
      for (const one of meanings[form] ?? []) if (holds(text, norm, one)) found.push({ norm, ...one });
      return found;
    },
  };
}

const none: readonly GazetteerHit[] = [];

export const buildGazetteer = (entities: readonly Entity[], revision = 0): Gazetteer =>
  gazetteerOf(buildMatcher(entities), revision);

export function gazetteerOf({ entities, get, trie, hits }: Matcher, revision: number): Gazetteer {
  return {
    revision,
    entities,
    get,
    match(text) {
      const found: GazetteerHit[] = [];
      trie.scan(text, (start, end, form) => {
        for (const hit of hits(text, start, end, form)) found.push(hit);
      });
      return found.length > 1 ? found.sort(byPlace) : found;
    },
  };
}

/** By start, longest first. */
export const byPlace = (a: GazetteerHit, b: GazetteerHit): number =>
  a.norm.start - b.norm.start || b.norm.end - a.norm.end;

/** `quoted-or-canonical-in-document` needs the whole document and is left to who has it. */
function holds(text: string, norm: NormSpan, { entity, alias }: Meaning): boolean {
  if ((alias ? alias.guard : entity.guard) === 'quoted' && !isQuoted(text, norm)) return false;
  return !alias?.unless?.some((longer) => liesWithin(text, norm, alias.form, longer));
}

function liesWithin(text: string, { start }: NormSpan, form: string, longer: string): boolean {
  for (let at = longer.indexOf(form); at !== -1; at = longer.indexOf(form, at + 1)) {
    if (text.startsWith(longer, start - at)) return true;
  }
  return false;
}

const isNumeral = unitClass(/[〇零一二三四五六七八九十百千万亿两几数]/);
const isLatin = unitClass(/[0-9A-Za-z]/);
const ordinal = 0x7b2c;

/** Whether the span begins or ends in the middle of a number or a word of Latin letters: 十五五 in 二十五五, 四个 in 十四个. */
function cutsNumber(text: string, start: number, end: number): boolean {
  return cuts(text, start) || cuts(text, end) || isOrdinal(text, start);
}

function cuts(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const [left, right] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return (isNumeral(left) && isNumeral(right)) || (isLatin(left) && isLatin(right));
}

/** 第四个自信: counts them off, and does not name all four. */
const isOrdinal = (text: string, start: number): boolean =>
  start > 0 && text.charCodeAt(start - 1) === ordinal && isNumeral(text.charCodeAt(start));
