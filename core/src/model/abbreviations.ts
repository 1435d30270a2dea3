// What a report itself agrees to call an organization: 临湖市发展和改革委员会（以下简称“市发展改革委”）.
import { oncePer } from '../base/once-per';
import { type NormSpan, normSpan } from '../base/span';
import type { DocumentModel, Organization } from './document-model';

export interface Abbreviation {
  readonly organization: Organization;
  /** Simplified, without quotation marks. */
  readonly form: string;
  /** Where the form stands, in the document's normalized text. */
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
export const abbreviations: (model: DocumentModel) => readonly Abbreviation[] = oncePer((model) => {
  const { text } = model.text;
  const found = model.organizations.flatMap((organization) =>
    organization.mentions.flatMap(({ norm }): readonly Abbreviation[] => {
      const found = agreedAt(text, norm.end);
      return found ? [{ organization, ...found }] : [];
    }),
  );
  return found.sort((a, b) => a.norm.start - b.norm.start);
});
