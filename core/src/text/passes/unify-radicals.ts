// Reads radicals and compatibility ideographs as the characters they stand for.
import { span } from '../../base/span';
import type { NormalizePass, Replacement } from '../normalized-text';
import { radicalsIn, radicalUnits } from '../radicals';

export const unifyRadicals: NormalizePass = {
  id: 'unify-radicals',
  units: radicalUnits,
  *propose(source): Iterable<Replacement> {
    for (const { start, char, unified } of radicalsIn(source))
      yield { source: span(start, start + char.length), text: unified, pass: this.id };
  },
};
