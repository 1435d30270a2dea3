// Marks what is lost as damaged: it is read as typed, and no one draws conclusions from it.

import { lossesIn, lossUnits } from '../lost';
import type { NormalizePass, Replacement } from '../normalized-text';

export const markLost: NormalizePass = {
  id: 'mark-lost',
  units: lossUnits,
  *propose(source): Iterable<Replacement> {
    for (const { span, kind } of lossesIn(source))
      yield { source: span, text: source.slice(span.start, span.end), pass: `lost-${kind}`, doubtful: true };
  },
};
