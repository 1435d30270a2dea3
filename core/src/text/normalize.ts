// Builds a NormalizedText out of what the passes propose.
import { overlaps } from '../base/span';
import { unitMask } from '../base/unit-mask';
import { scriptFolding } from './fold-script';
import { widthFoldings } from './fold-width';
import type { NormalizedText, Replacement } from './normalized-text';
import { mapped } from './offset-map';
import { opaqueSpans } from './opaque';
import { passes } from './passes';

/**
 * Normalizes one block's content. Total: any string gives an answer.
 * The passes work on the source; folding works on what they leave, so that a comma behind an annotation still stands
 * behind a character.
 */
export function normalize(source: string): NormalizedText {
  const mask = concerned(source);
  const replacements = (mask & everyPass) === 0 ? [] : proposed(source, mask);
  if (replacements.length === 0) return mapped(source, source, folded(source, mask), replacements);
  const unfolded = apply(source, replacements);
  return mapped(source, unfolded, folded(unfolded, concerned(unfolded)), replacements);
}

const foldings = [scriptFolding, ...widthFoldings];
const everyPass = (1 << passes.length) - 1;
/** Which passes and foldings a text may concern: a bit for each, the passes first. Most paragraphs concern none. */
const concerned = unitMask([...passes, ...foldings].map(({ units }) => units));

function proposed(source: string, mask: number): readonly Replacement[] {
  const proposals = passes.map((pass, i) => (mask & (1 << i) ? [...pass.propose(source)] : []));
  if (proposals.every(({ length }) => length === 0)) return [];
  const opaque = opaqueSpans(source);
  const isProse = ({ source: at }: Replacement) => !opaque.some((stretch) => overlaps(stretch, at));
  return dispose(proposals.map((all) => all.filter(isProse)));
}

function folded(text: string, mask: number): string {
  if (mask >> passes.length === 0) return text;
  return foldings.reduce((read, { fold }, i) => (mask & (1 << (passes.length + i)) ? fold(read) : read), text);
}

/** Sorted and disjoint: of two proposals that overlap the earlier pass's stays. */
function dispose(proposals: readonly (readonly Replacement[])[]): readonly Replacement[] {
  let kept: readonly Replacement[] = [];
  for (const proposed of proposals)
    if (proposed.length > 0) kept = kept.length === 0 ? disjoint(proposed) : merge(kept, disjoint(proposed));
  return kept;
}

const byStart = (a: Replacement, b: Replacement) => a.source.start - b.source.start || b.source.end - a.source.end;

function disjoint(proposed: readonly Replacement[]): readonly Replacement[] {
  const kept: Replacement[] = [];
  for (const one of [...proposed].sort(byStart)) {
    if (one.source.start >= (kept.at(-1)?.source.end ?? 0) && one.source.start < one.source.end) kept.push(one);
  }
  return kept;
}

/** Both are sorted and disjoint; what overlaps one of `first` is left out. */
function merge(first: readonly Replacement[], second: readonly Replacement[]): readonly Replacement[] {
  const kept: Replacement[] = [];
  let i = 0;
  for (const one of second) {
    for (let next = first[i]; next && next.source.end <= one.source.start; next = first[++i]) kept.push(next);
    const next = first[i];
    if (!next || next.source.start >= one.source.end) kept.push(one);
  }
  return [...kept, ...first.slice(i)];
}

function apply(source: string, replacements: readonly Replacement[]): string {
  if (replacements.length === 0) return source;
  const pieces: string[] = [];
  let last = 0;
  for (const { source: at, text } of replacements) {
    pieces.push(source.slice(last, at.start), text);
    last = at.end;
  }
  return pieces.join('') + source.slice(last);
}
