// Drops characters nobody sees: zero-width spaces and joiners, soft hyphens, byte order and direction marks.
import { span } from '../../base/span';
import type { NormalizePass, Replacement } from '../normalized-text';

// U+00AD soft hyphen, U+061C and 200E–200F, 202A–202E, 2066–2069 direction, 200B–200D, 2060 and FEFF no width,
// 180E Mongolian separator, 2061–2064 invisible operators. Variation selectors stay: they belong to their character.
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;
const joiner = '\u200d';

export const dropInvisible: NormalizePass = {
  id: 'drop-invisible',
  *propose(source): Iterable<Replacement> {
    for (const { index, 0: run } of source.matchAll(invisible)) {
      // Between two parts of an emoji the joiner is what makes it one picture.
      if (run === joiner && joinsPictures(source.charCodeAt(index - 1))) continue;
      yield { source: span(index, index + run.length), text: '', pass: this.id, loose: true };
    }
  },
};

/** A low surrogate, a variation selector or a sign of U+2600–27BF: what emoji end with. */
const joinsPictures = (code: number) =>
  (code >= 0xdc00 && code <= 0xdfff) || code === 0xfe0f || (code >= 0x2600 && code <= 0x27bf);
