// A Gazetteer out of entities.
import { type NormSpan, normSpan } from '../base/span';
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
  return {
    entities: known,
    get: (id) => byId.get(id),
    trie: buildTrie([...forms.keys()]),
    hits(text, start, end, form) {
      if (cutsNumber(text, start, end)) return [];
      const norm = withWholePairs(text, normSpan(start, end));
      return (meanings[form] ?? []).filter((one) => holds(text, norm, one)).map((meaning) => ({ norm, ...meaning }));
    },
  };
}

export const buildGazetteer = (entities: readonly Entity[], revision = 0): Gazetteer =>
  gazetteerOf(buildMatcher(entities), revision);

export function gazetteerOf({ entities, get, trie, hits }: Matcher, revision: number): Gazetteer {
  return {
    revision,
    entities,
    get,
    match(text) {
      const found: GazetteerHit[] = [];
      trie.scan(text, (start, end, form) => found.push(...hits(text, start, end, form)));
      return found.sort(byPlace);
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

const han = /[〇零一二三四五六七八九十百千万亿两几数]/;
const latin = /[0-9A-Za-z]/;

/** Whether the span begins or ends in the middle of a number or a word of Latin letters: 十五五 in 二十五五, 四个 in 十四个. */
function cutsNumber(text: string, start: number, end: number): boolean {
  return cuts(text[start - 1], text[start]) || cuts(text[end - 1], text[end]) || isOrdinal(text, start);
}

const cuts = (left = '', right = ''): boolean =>
  (han.test(left) && han.test(right)) || (latin.test(left) && latin.test(right));

/** 第四个自信: counts them off, and does not name all four. */
const isOrdinal = (text: string, start: number): boolean => text[start - 1] === '第' && han.test(text[start] ?? '');
