// Names of organizations from before the reforms, and what they are called since.
import { formerNames } from './former-organizations.gen';

export interface FormerName {
  /** Of a department without its place, of a national body in full. */
  readonly form: string;
  readonly now: string;
  /** Year and month of the reform: 2018-03. */
  readonly since: string;
  /** Empty where there is nothing to add. In Simplified Chinese. */
  readonly note: string;
  readonly national: boolean;
}

const local: ReadonlyMap<string, FormerName> = new Map(
  formerNames.filter(({ national }) => !national).map((one) => [one.form, one]),
);

/** What is known of a department's former name, given without its place. */
export const formerDepartment = (form: string): FormerName | undefined => local.get(form);

/** Former names of national bodies, longer ones first: 中国银保监会 before 银保监会. */
export const formerNational: readonly FormerName[] = formerNames
  .filter(({ national }) => national)
  .slice()
  .sort((a, b) => b.form.length - a.form.length);
