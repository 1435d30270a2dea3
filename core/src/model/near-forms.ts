// Near misses of known forms that are hardly anything else: what is one slip away, and no ordinary text.
import { derivedOnce } from '../base/derived';
import { oncePer } from '../base/once-per';
import { type NormSpan, overlaps } from '../base/span';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { type NearForm, nearForms } from '../gazetteer/near-forms';
import { dictionary } from '../lexicon/dictionary';
import { likenessOf } from '../lexicon/likeness';
import { isNumeral } from '../lexicon/near-words';
import { type BlockFact, blockFacts } from './block-facts';
import type { DocumentModel, Knowledge } from './document-model';
import type { Part } from './part';

/** From here on a form may lose, double or swap a character and still be told from ordinary text. */
const longEnough = 6;
/** Bits from which on a character hardly is a word of its own. */
const orphan = 11;
/** What comes and goes in phrases and in names of bodies, without a mistake. */
const loose = /[的地得了和与及或并在是将各个大不再之省市县区州乡镇]/;

const ofPart = oncePer((gazetteer: Gazetteer) => {
  const slips = derivedOnce(({ text, hits }: Part['reading']) =>
    nearForms(gazetteer, text.text, hits).filter((near) => isSlip(text.text, near)),
  );
  return (part: Part): readonly NearForm[] => {
    const misses = slips(part.reading);
    if (misses.length === 0) return misses;
    const names = part.mentions.filter(({ kind }) => kind === 'person');
    return apart(misses.filter((miss) => !names.some(({ norm }) => overlaps(norm, miss.norm))));
  };
});

const inModel = oncePer((gazetteer: Gazetteer) => blockFacts(ofPart(gazetteer)));

/** Of a block, by appearance; none overlap, and none overlaps a known form, right or wrong, or a person’s name. */
export const nearMissesIn = (part: Part, { gazetteer }: Pick<Knowledge, 'gazetteer'>): readonly NearForm[] =>
  ofPart(gazetteer)(part);

/** The same of all blocks. */
export const nearMisses = (
  model: Pick<DocumentModel, 'parts'>,
  { gazetteer }: Pick<Knowledge, 'gazetteer'>,
): readonly BlockFact<NearForm>[] => inModel(gazetteer)(model);

/** Of those that overlap the one with the longest form. */
function apart(misses: readonly NearForm[]): readonly NearForm[] {
  if (misses.length < 2) return misses;
  const kept: { readonly norm: NormSpan }[] = [];
  return [...misses]
    .sort((a, b) => b.form.length - a.form.length)
    .filter((miss) => {
      if (kept.some(({ norm }) => overlaps(norm, miss.norm))) return false;
      kept.push(miss);
      return true;
    })
    .sort((a, b) => a.norm.start - b.norm.start);
}

/** Whether the difference is one a hand or an eye makes, and the stretch reads as nothing else. */
function isSlip(text: string, { norm, written, form, edit, at }: NearForm): boolean {
  const joined = (i: number): boolean => meets(written, i);
  if (edit === 'other') {
    const likeness = likenessOf(written.charCodeAt(at), form.charCodeAt(at));
    if (!likeness || isNumeral(written.charAt(at)) || isNumeral(form.charAt(at))) return false;
    const left = at === 0 ? edgeMeets(text, norm.start - 1) : joined(at - 1);
    const right = at === form.length - 1 ? edgeMeets(text, norm.end - 1) : joined(at);
    return likeness === 'near' ? form.length >= longEnough && !left && !right : !(left || right);
  }
  if (form.length < longEnough || at < 1) return false;
  if (edit === 'swapped') return at + 2 < form.length && !joined(at - 1) && !joined(at + 1);
  if (edit === 'missing') return !isLoose(form.charAt(at)) && leavesOrphan(text, norm, written, form, at);
  // A character typed twice; any other one is somebody’s own wording.
  return written.charAt(at) === written.charAt(at - 1) && !isLoose(written.charAt(at));
}

/** Whether the missing character makes a word with one beside it, which is left without a mate: 兴 of 乡村兴战略. */
function leavesOrphan(text: string, norm: NormSpan, written: string, form: string, at: number): boolean {
  if (at + 1 >= form.length || meets(written, at - 1)) return false;
  const isOrphan = (i: number): boolean => dictionary().alone[written.charCodeAt(i)]! > orphan;
  const right = at + 1 < written.length ? meets(written, at) : edgeMeets(text, norm.end - 1);
  const left = at > 1 ? meets(written, at - 2) : edgeMeets(text, norm.start - 1);
  return (meets(form, at) && !right && isOrphan(at)) || (meets(form, at - 1) && !left && isOrphan(at - 1));
}

const isLoose = (char: string): boolean => loose.test(char) || isNumeral(char);

const meets = (text: string, i: number): boolean => dictionary().meet(text.charCodeAt(i), text.charCodeAt(i + 1));

/** Whether the character at the edge of a stretch may belong to a word that reaches over it. */
const edgeMeets = (text: string, i: number): boolean => i >= 0 && i + 1 < text.length && meets(text, i);
