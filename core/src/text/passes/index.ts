// The passes in the order of their say: where two propose for the same stretch, the earlier one has it.
import type { NormalizePass } from '../normalized-text';
import { dropAnnotations } from './drop-annotations';
import { dropInvisible } from './drop-invisible';
import { dropMarkup } from './drop-markup';
import { joinLines } from './join-lines';
import { markLost } from './mark-lost';
import { repairMojibake } from './repair-mojibake';
import { repairReencoded } from './repair-reencoded';
import { unifyRadicals } from './unify-radicals';

export const passes: readonly NormalizePass[] = [
  repairReencoded,
  repairMojibake,
  markLost,
  dropAnnotations,
  dropInvisible,
  unifyRadicals,
  dropMarkup,
  joinLines,
];
