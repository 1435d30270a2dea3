// What a report itself agrees to call an organization: 临湖市发展和改革委员会（以下简称“市发展改革委”）.
import { oncePer } from '../base/once-per';
import { type NormSpan, normSpan } from '../base/span';
import { mayHold } from '../base/unit-filter';
import type { Mention } from '../mentions/mention';
import { type BlockFact, blockFacts } from './block-facts';
import type { DocumentModel } from './document-model';
import { formOfToken, type OrganizationForm, tokenOf } from './organizations';
import type { Part } from './part';
import { type Tally, tally } from './tally';

export interface Abbreviation {
  readonly organization: Mention;
  /** Simplified, without quotation marks. */
  readonly form: string;
  /** Where the form stands, counted from the block's start. */
  readonly norm: NormSpan;
}

const agreed = /^[（(](?:以下|下文|后文)?(?:统一)?简称(?:为)?[：:]?[“‘]?(\p{Script=Han}{2,16})[”’]?[）)]/u;

/** The form agreed on in the bracket that stands at `at`, and where; undefined where there is none. */
export function agreedAt(text: string, at: number): { readonly form: string; readonly norm: NormSpan } | undefined {
  if (text.charAt(at) !== '（' && text.charAt(at) !== '(') return undefined;
  const bracket = agreed.exec(text.slice(at, at + 30));
  const form = bracket?.[1];
  if (!bracket || form === undefined) return undefined;
  const start = at + bracket[0].indexOf(form);
  return { form, norm: normSpan(start, start + form.length) };
}

/** By appearance. Brackets that name several things at once (以下分别简称) agree on nothing here. */
export const abbreviations: (model: DocumentModel) => readonly BlockFact<Abbreviation>[] = blockFacts(abbreviationsIn);

function abbreviationsIn({ mentions, text, units }: Part): readonly Abbreviation[] {
  if (!mayHold(units, '简')) return [];
  return mentions.flatMap((organization): readonly Abbreviation[] => {
    if (organization.kind !== 'organization') return [];
    const found = agreedAt(text.text, organization.norm.end);
    return found ? [{ organization, ...found }] : [];
  });
}

/** What stands before those brackets, each form once; the very same list as long as it says the same. */
export const abbreviated = (model: DocumentModel): readonly OrganizationForm[] => formsOf(counted(model));

const counted = tally((part) => abbreviationsIn(part).map(({ organization }) => tokenOf(organization)));

const formsOf = oncePer((all: Tally): readonly OrganizationForm[] => [...all.keys()].map(formOfToken));
