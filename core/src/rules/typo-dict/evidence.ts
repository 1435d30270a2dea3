// What speaks against a slip: names, known forms, and that the writer wrote the same elsewhere.
import { type NormSpan, normSpan, overlaps, shift } from '../../base/span';
import { foreignBits } from '../../lexicon/name-chars';
import type { Slip } from '../../lexicon/slips';
import type { MentionKind } from '../../mentions/mention';
import type { Block, DocumentModel, Knowledge } from '../../model/document-model';
import { knownForms } from '../../model/known-forms';
import { nearMisses } from '../../model/near-forms';

/** What stands inside a name is as its owner writes it. */
const names: ReadonlySet<MentionKind> = new Set<MentionKind>(['person', 'place', 'term', 'meeting', 'date']);
/** What follows the name of a place: no dictionary knows them all. */
const placeEnd = /^[县市区镇乡村旗州盟寨屯庄街道路巷桥河江湖岛山港湾]/;
/** What follows a name somebody made up. */
const brandEnd = /^(?:国际|集团|公司|酒店|宾馆|饭店|商城|大厦|花园|小区|公寓|杯|牌)/;
const opening = /[“‘《〈「『（(·]/;
/** From here on a character speaks for a transliterated name. */
const foreign = 2;

/** Whether a slip in a block may be spoken of. */
export function evidence(model: DocumentModel, knowledge: Knowledge): (block: Block, slip: Slip) => boolean {
  const forms = knownForms(model);
  const near = nearMisses(model, knowledge);
  const mentioned = model.mentions.filter(({ kind }) => names.has(kind)).map(({ norm }) => norm);
  return (block, slip) => {
    const norm = shift(normSpan(slip.start, slip.start + slip.word.length), block.norm.start);
    return (
      !mentioned.some((name) => overlaps(name, norm)) &&
      !forms.touches(norm) &&
      !near.some((miss) => overlaps(miss.norm, norm)) &&
      !isPart(block.text.text, slip) &&
      !recurs(model.text.text, norm)
    );
  };
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

function recurs(text: string, { start, end }: NormSpan): boolean {
  const written = text.slice(start, end);
  const first = text.indexOf(written);
  return first !== start || text.indexOf(written, end) !== -1;
}
