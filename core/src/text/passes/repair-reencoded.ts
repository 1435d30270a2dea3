// Reads what was decoded with the wrong encoding as what was written: 浣犲ソ is read 你好.
import { findReencoded, reencodedUnits } from '../mojibake/reencoded';
import type { NormalizePass, Replacement } from '../normalized-text';

export const repairReencoded: NormalizePass = {
  id: 'repair-reencoded',
  units: reencodedUnits,
  *propose(source): Iterable<Replacement> {
    for (const { span, text } of findReencoded(source)) yield { source: span, text, pass: this.id };
  },
};
