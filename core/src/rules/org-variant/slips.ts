// Stretches of text that are nearly the name of a department the report has: 市人力资源社会保证局.
import { groupBy } from '../../base/group-by';
import { oncePer } from '../../base/once-per';
import { remember } from '../../base/remember';
import { contains, type NormSpan, normSpan, overlaps } from '../../base/span';
import { mayBeIn, mayHold, type UnitFilter } from '../../base/unit-filter';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { departmentNamed } from '../../lexicon/department-names';
import { looksAlike } from '../../lexicon/shapes';
import { soundsAlike } from '../../lexicon/sounds';
import type { Mention } from '../../mentions/mention';
import { type BlockFact, blockFacts, blockFactsGiven } from '../../model/block-facts';
import {
  type DepartmentForm,
  type DepartmentMention,
  departmentForms,
  departmentsIn,
} from '../../model/department-mentions';
import type { Block, DocumentModel } from '../../model/document-model';
import { type OrganizationKeys, organizationKeys } from '../../model/organization-keys';
import type { Part } from '../../model/part';
import { distance } from './distance';

export interface Slip {
  readonly block: Block;
  /** With place or level, counted from the block's start, as `body`. */
  readonly norm: NormSpan;
  readonly body: NormSpan;
  /** The form that was meant. */
  readonly form: string;
  /** How often it stands in the document. */
  readonly times: number;
  /** Where it is first said of the organization named by it first. */
  readonly right: BlockFact<DepartmentMention> | undefined;
}

/** Shorter names are one character away from too much else. */
const shortest = 5;
const long = 7;

/** A name the report uses, under the level it is used with. */
interface Known {
  readonly level: string;
  readonly form: string;
}

export function slips(model: DocumentModel, gazetteer: Gazetteer): readonly Slip[] {
  const forms = departmentForms(model);
  const known = knownNames(forms);
  const found = known.length === 0 ? [] : slipsGiven(model, known);
  if (found.length === 0) return [];
  const keys = organizationKeys(model, gazetteer);
  const byOrganization = [...groupBy(forms, keys.keyOf).values()].flat();
  return [...groupBy(found, ({ at }) => at).values()].flatMap((here) =>
    untaken(here, byOrganization).map(({ block, fact: { norm, body, known: meant } }) => {
      const times = forms.filter(isOf(meant)).reduce((sum, one) => sum + one.times, 0);
      return { block, norm, body, form: meant.form, times, right: firstNamed(model, keys, meant) };
    }),
  );
}

/** Of slips that overlap in one block the one counts whose organization is named first. */
function untaken(found: readonly BlockFact<Found>[], forms: readonly DepartmentForm[]): readonly BlockFact<Found>[] {
  const rank = ({ fact }: BlockFact<Found>): number => forms.findIndex(isOf(fact.known));
  return [...found]
    .sort((a, b) => rank(a) - rank(b))
    .filter((one, i, all) => all.findIndex((other) => overlaps(one.fact.norm, other.fact.norm)) === i)
    .filter(({ fact }) => !fact.taken);
}

/** The very same list as long as it says the same. */
const knownNames = oncePer((forms: readonly DepartmentForm[]) =>
  namesIn([...new Set(forms.filter(isLong).map(({ level, name }) => `${level} ${name.form}`))].join()),
);

const namesIn = remember(
  (all): readonly Known[] =>
    all === '' ? [] : all.split(',').map((one) => ({ level: one.split(' ')[0]!, form: one.split(' ')[1]! })),
  32,
);

const isLong = ({ level, name }: DepartmentForm): boolean =>
  level !== undefined && name.form.length >= shortest && name.kind !== 'miswritten';

const isOf =
  ({ level, form }: Known) =>
  (one: DepartmentForm | DepartmentMention): boolean =>
    one.level === level && one.name.form === form;

/** In the organization that is named so first. */
function firstNamed(
  model: DocumentModel,
  keys: OrganizationKeys,
  known: Known,
): BlockFact<DepartmentMention> | undefined {
  const groups = groupBy(departmentForms(model), keys.keyOf);
  const key = [...groups.keys()].find((one) => groups.get(one)!.some(isOf(known)));
  return departments(model).find(({ fact }) => isOf(known)(fact) && keys.keyOf(fact.mention) === key);
}

const departments = blockFacts(departmentsIn);

interface Found {
  readonly norm: NormSpan;
  readonly body: NormSpan;
  readonly known: Known;
  /** Whether it is a name in its own right. */
  readonly taken: boolean;
}

const slipsGiven = blockFactsGiven((part: Part, known: readonly Known[]) => {
  const found = slipsIn(part, known);
  return found.some(({ taken }) => !taken) ? found : [];
});

const takes = (one: Mention, norm: NormSpan): boolean =>
  (one.kind === 'organization' || one.kind === 'person') && contains(one.norm, norm);

function slipsIn({ text: { text }, units, mentions }: Part, known: readonly Known[]): readonly Found[] {
  const found: Found[] = [];
  for (const meant of known) {
    const { level, form } = meant;
    const last = form.slice(-1);
    if (!mayHold(units, level) || !mayHold(units, last) || missing(units, form) > 1) continue;
    for (let end = text.indexOf(last) + 1; end > 0; end = text.indexOf(last, end) + 1) {
      for (const size of [form.length, form.length - 1, form.length + 1]) {
        const start = end - size;
        if (!text.startsWith(level, start - level.length) || start < level.length) continue;
        if (text.startsWith(form, start) || !isSlip(form, text.slice(start, end))) continue;
        const norm = normSpan(start - level.length, end);
        const taken = mentions.some((one) => takes(one, norm));
        found.push({ norm, body: normSpan(start, end), known: meant, taken });
        break;
      }
    }
  }
  return found;
}

/** How many characters of a name are surely not there: a slip changes one at most. */
function missing(units: UnitFilter, form: string): number {
  let count = 0;
  for (let i = 0; i < form.length; i++) if (!mayBeIn(units, form.charCodeAt(i))) count++;
  return count;
}

/**
 * One character lost, doubled, swapped with its neighbor, or replaced: in a long name by any other, in a shorter one by
 * one that sounds or looks alike.
 */
function isSlip(form: string, written: string): boolean {
  if (written === form || !/^\p{Script=Han}+$/u.test(written) || departmentNamed(written)) return false;
  if (distance(form, written) !== 1) return false;
  if (written.length > form.length) return /(.)\1/.test(written);
  if (written.length < form.length) return true;
  const at = [...form].findIndex((char, i) => char !== written[i]);
  const [right = '', wrong = ''] = [form[at], written[at]];
  return form.length >= long || form[at] === written[at + 1] || soundsAlike(right, wrong) || looksAlike(right, wrong);
}
