// What speaks against a slip in its block: names, and known forms.
import { normSpan, overlaps } from '../../base/span';
import { foreignBits } from '../../lexicon/name-chars';
import type { Slip } from '../../lexicon/slips';
import type { MentionKind } from '../../mentions/mention';
import type { Knowledge } from '../../model/document-model';
import { touchesForm } from '../../model/known-forms';
import { nearMissesIn } from '../../model/near-forms';
import type { Part } from '../../model/part';

/** What stands inside a name is as its owner writes it. */
const names: ReadonlySet<MentionKind> = new Set<MentionKind>(['person', 'place', 'term', 'meeting', 'date']);
/** What follows the name of a place: no dictionary knows them all. */
const placeEnd = /^[县市区镇乡村旗州盟寨屯庄街道路巷桥河江湖岛山港湾]/;
/** What follows a name somebody made up. */
const brandEnd = /^(?:国际|集团|公司|酒店|宾馆|饭店|商城|大厦|花园|小区|公寓|杯|牌)/;
const opening = /[“‘《〈「『（(·]/;
/** From here on a character speaks for a transliterated name. */
const foreign = 2;

/** Whether a slip in a block may be spoken of, as far as the block itself says. */
export function holds(part: Part, slip: Slip, knowledge: Pick<Knowledge, 'gazetteer'>): boolean {
  const norm = normSpan(slip.start, slip.start + slip.word.length);
  return (
    !part.mentions.some((one) => names.has(one.kind) && overlaps(one.norm, norm)) &&
    !touchesForm(part, norm) &&
    !nearMissesIn(part, knowledge).some((miss) => overlaps(miss.norm, norm)) &&
    !isPart(part.text.text, slip)
  );
}

/** Whether the stretch is probably part of a name, or a play on words between quotation marks. */
function isPart(text: string, { at, start, word }: Slip): boolean {
  if (word.length > 3) return false;
  const end = start + word.length;
  if (
    opening.test(text.charAt(start - 1)) ||
    brandEnd.test(text.slice(end, end + 2)) ||
    placeEnd.test(text.slice(end, end + 1)) ||
    placeEnd.test(text.slice(at + 1, end))
  )
    return true;
  const around = [at - 2, at - 1, at, at + 1, at + 2].filter((i) => foreignBits(text.charAt(i)) >= foreign);
  return around.includes(at) && around.length > 2;
}
