// Drops pinyin that a broken conversion put behind Traditional characters: 發(fā)展 is read 發展.
import { span } from '../../base/span';
import { foldScript } from '../fold-script';
import type { NormalizePass, Replacement } from '../normalized-text';
import { readings, syllables, withoutTone } from '../readings';

/** A syllable in round brackets; vowels with tone marks, composed or not, and the two script letters some tools write. */
const bracketed = /[(（]((?:[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêńňǹḿɑɡ]|\p{M}){1,12})[)）]/gu;

/**
 * An annotation is damage only where its conversion could have left it: behind a character that folding changes, and
 * only the character's own reading. 贠(yun), a schoolbook's 字(zì) and an English (ren) stay.
 */
export const dropAnnotations: NormalizePass = {
  id: 'drop-annotations',
  *propose(source): Iterable<Replacement> {
    for (const found of source.matchAll(bracketed)) {
      const char = source[found.index - 1];
      if (char === undefined || !reads(char, found[1] ?? '')) continue;
      yield { source: span(found.index, found.index + found[0].length), text: '', pass: this.id };
    }
  },
};

/** Whether the letters are a reading of the character, which must change under folding. */
function reads(char: string, letters: string): boolean {
  const simplified = foldScript(char);
  if (simplified === char) return false;
  const pinyin = letters.normalize('NFC').replace(/ɑ/g, 'a').replace(/ɡ/g, 'g');
  if (readings(char).includes(pinyin) || readings(simplified).includes(pinyin)) return true;
  // Tones differ between standards (質 zhì or zhí); letters without any tone must be a neutral reading, seen above.
  const bare = withoutTone(pinyin);
  return bare !== pinyin && (syllables(char).includes(bare) || syllables(simplified).includes(bare));
}
