// Radicals and compatibility ideographs where a character should stand: ⽂件 out of a PDF file is 文件.
import { lazy } from '../base/lazy';
import { compatibility, unified } from './fold-script.gen';
import { isHan } from './han';

/** CJK and Kangxi radicals, compatibility ideographs of the basic plane and of plane 2. */
const suspect = /[\u2e80-\u2fd5\uf900-\ufaff]|\ud87e[\udc00-\ude1f]/g;
/** Without `g`: most texts hold none, and a test is cheaper than a search. */
const anySuspect = new RegExp(suspect.source);
export const radicalUnits = /[\u2e80-\u2fd5\uf900-\ufaff\ud87e]/;
/** What is said about a radical as a radical: ⺮字头, ⺡旁. */
const asRadical = /^(?:字?[旁头頭底框]|部首|部)/;

const forms = lazy(() => new Map(Array.from(compatibility, (char, i) => [char, unified[i]!])));

export interface Radical {
  /** Offset of the character. */
  readonly start: number;
  readonly char: string;
  /** The ideograph that should stand there, in the script it was written in. */
  readonly unified: string;
}

/**
 * Every such character that stands for a whole one, in order: beside another character, and not spoken about as a
 * radical. Unified forms: Unicode's EquivalentUnifiedIdeograph and its canonical equivalences.
 */
export function* radicalsIn(text: string): Generator<Radical> {
  if (!anySuspect.test(text)) return;
  for (const { index: start, 0: char } of text.matchAll(suspect)) {
    const unified = forms().get(char) ?? char.normalize('NFC');
    const end = start + char.length;
    if (unified === char || asRadical.test(text.slice(end, end + 2))) continue;
    if (isHan(text.charCodeAt(start - 1)) || isHan(text.charCodeAt(end))) yield { start, char, unified };
  }
}
