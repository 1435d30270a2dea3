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

/** By appearance. Brackets that name several things at once (以下分别简称) agree on nothing here. */
export const abbreviations: (model: DocumentModel) => readonly Abbreviation[] = oncePer((model) => {
  const { text } = model.text;
  const found = model.organizations.flatMap((organization) =>
    organization.mentions.flatMap(({ norm }): readonly Abbreviation[] => {
      const bracket = agreed.exec(text.slice(norm.end, norm.end + 30));
      const form = bracket?.[1];
      if (!bracket || form === undefined) return [];
      const start = norm.end + bracket[0].indexOf(form);
      return [{ organization, form, norm: normSpan(start, start + form.length) }];
    }),
  );
  return found.sort((a, b) => a.norm.start - b.norm.start);
});
