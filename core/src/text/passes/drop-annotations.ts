// Drops pinyin that a broken conversion put behind Traditional characters: 發(fā)展 is read 發展.
import { span } from '../../base/span';
import { foldScript, foldUnit } from '../fold-script';
import { isHan } from '../han';
import type { NormalizePass, Replacement } from '../normalized-text';
import { readings, syllables, withoutTone } from '../readings';

/** A syllable in round brackets, tone marks composed or not; two script letters that some tools write count as letters. */
const bracketed = /[(（]((?:[a-zɑɡà-ǹḿ]|[\u0300-\u030c]){1,12})[)）]/g;

/**
 * An annotation is damage only where its conversion could have left it: behind a character that folding changes, and
 * only the character's own reading. 贠(yun), a schoolbook's 字(zì) and an English (ren) stay.
 */
export const dropAnnotations: NormalizePass = {
  id: 'drop-annotations',
  // Letters in small type are rarer than brackets.
  units: /[a-zɑɡà-ǹḿ]|[\u0300-\u030c]/,
  *propose(source): Iterable<Replacement> {
    if (!/[(（]/.test(source)) return;
    for (const { index, 0: bracket, 1: letters = '' } of source.matchAll(bracketed)) {
      const char = source[index - 1];
      if (char === undefined || !isHan(char.charCodeAt(0)) || !reads(char, letters)) continue;
      yield { source: span(index, index + bracket.length), text: '', pass: 'drop-annotations' };
    }
  },
};

/** Whether the letters are a reading of the character, which must change under folding. */
function reads(char: string, letters: string): boolean {
  const code = char.charCodeAt(0);
  const simplified = foldUnit(code) === code ? foldScript(char) : String.fromCharCode(foldUnit(code));
  if (simplified === char) return false;
  if (readings(char).includes(letters)) return true; // nearly always, and quick
  const pinyin = letters.normalize('NFC').replace(/ɑ/g, 'a').replace(/ɡ/g, 'g');
  if (readings(char).includes(pinyin) || readings(simplified).includes(pinyin)) return true;
  // Tones differ between standards (質 zhì or zhí); letters without any tone must be a neutral reading, seen above.
  const bare = withoutTone(pinyin);
  return bare !== pinyin && (syllables(char).includes(bare) || syllables(simplified).includes(bare));
}
