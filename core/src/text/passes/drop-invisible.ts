// Drops characters nobody sees: a zero-width space inside a name does not hide the name.
import { invisibleIn, invisibleUnits } from '../invisible';
import type { NormalizePass, Replacement } from '../normalized-text';

export const dropInvisible: NormalizePass = {
  id: 'drop-invisible',
  units: invisibleUnits,
  *propose(source): Iterable<Replacement> {
    for (const span of invisibleIn(source)) yield { source: span, text: '', pass: this.id, loose: true };
  },
};
