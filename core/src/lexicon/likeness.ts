// In which way two characters are taken for each other, remembered: the same pairs come up again and again.
import { lazy } from '../base/lazy';
import { readings } from '../text/readings';
import { mayLookAlike, shapeSimilarity } from './shapes';
import { maySoundAlike, maySoundNear, soundsAlike, soundsNear } from './sounds';

/**
 * `tone`: one reading in common, or one syllable and much of the shape; `sound`: one syllable, tones aside; `near`: alike
 * to who does not tell zh from z; `shape`: look alike.
 */
export type Likeness = 'tone' | 'sound' | 'near' | 'shape';

/** Looking like each other by chance is far more usual than sounding so, hence more than `alikeFrom`. */
const lookalikes = 0.6;

/** What two characters of one sound must have in common to be as good as one reading. */
const alsoLookalikes = 0.4;

const kinds: readonly (Likeness | undefined)[] = [undefined, 'tone', 'sound', 'near', 'shape'];

const places = 1 << 15;
/** Pairs met last, each in the place its hash gives it; a newer one takes the place of an older. */
const remembered = lazy(() => ({ pairs: new Int32Array(places), found: new Uint8Array(places) }));

/** False only where two characters are not alike, or no more than `near`; asked in no time. */
export const mayBeTaken = (written: number, right: number): boolean =>
  maySoundAlike(written, right) || mayLookAlike(written, right);

/** Of two different characters by their units; undefined where nobody would take one for the other. */
export function likenessOf(written: number, right: number): Likeness | undefined {
  if (!maySoundNear(written, right) && !mayLookAlike(written, right)) return undefined;
  const pair = (Math.min(written, right) << 16) | Math.max(written, right);
  const mixed = Math.imul(pair, 0x9e3779b1);
  const place = (mixed ^ (mixed >>> 15)) & (places - 1);
  const { pairs, found } = remembered();
  if (pairs[place] !== pair) {
    pairs[place] = pair;
    found[place] = kinds.indexOf(compare(String.fromCharCode(written), String.fromCharCode(right)));
  }
  return kinds[found[place]!];
}

function compare(a: string, b: string): Likeness | undefined {
  const shape = shapeSimilarity(a, b);
  if (soundsAlike(a, b))
    return shape >= alsoLookalikes || readings(a).some((one) => readings(b).includes(one)) ? 'tone' : 'sound';
  if (shape >= lookalikes) return 'shape';
  return soundsNear(a, b) ? 'near' : undefined;
}
