// Reads byte-shifted stretches as what was written: ?!边@ is read 。”這.
import { findShifted } from '../mojibake/shifted';
import type { NormalizePass, Replacement } from '../normalized-text';

export const repairMojibake: NormalizePass = {
  id: 'repair-mojibake',
  units: /\?/,
  *propose(source): Iterable<Replacement> {
    for (const { span, kind, text } of findShifted(source)) {
      // Damaged beyond doubt, but two readings are as good: it is read as typed, and known to be damaged.
      const read = text ?? source.slice(span.start, span.end);
      yield {
        source: span,
        text: read,
        pass: kind === 'tag' ? 'repair-tag' : this.id,
        ...(text === undefined ? { doubtful: true } : {}),
      };
    }
  },
};
