// The departments a document mentions, with the way their names are made; several rules ask for them.

import { derivedOnce } from '../base/derived';
import { lazy } from '../base/lazy';
import { oncePer } from '../base/once-per';
import { contains, type NormSpan, normSpan } from '../base/span';
import { mayHold } from '../base/unit-filter';
import { type DepartmentName, departmentNamed, departmentNames } from '../lexicon/department-names';
import type { Mention } from '../mentions/mention';
import { cutOrganization } from '../mentions/organization-parts';
import { pairedMarks } from '../structure/quotations';
import type { DocumentModel } from './document-model';
import { formOfToken, type OrganizationForm, tokenOf } from './organizations';
import type { Part } from './part';
import { type Tally, tally } from './tally';

interface Department {
  readonly name: DepartmentName;
  /** Full name of the place it is written with. */
  readonly place?: string;
  readonly level?: string;
  /** In the sentences of the report; not in a title, caption, table, byline, or the name of a document. */
  readonly running: boolean;
  /** 原市林业局: spoken of as what it was. */
  readonly historical: boolean;
}

/** All that it says of places counts from the start of its block. */
export interface DepartmentMention extends Department {
  readonly mention: Mention;
  /** The name without place and level: 发改委 in 市发改委. */
  readonly body: NormSpan;
}

/** By appearance. */
export const departmentsIn = (part: Part): readonly DepartmentMention[] =>
  part.mentions.some(mayBeDepartment) ? inPart(part) : none;

const none: readonly DepartmentMention[] = [];

/** Told by the last two characters: taking names apart is dear. */
const mayBeDepartment = ({ kind, form }: Mention): boolean => kind === 'organization' && endings().has(form.slice(-2));

const endings = lazy((): ReadonlySet<string> => new Set([...departmentNames().keys()].map((form) => form.slice(-2))));

const inPart = derivedOnce((part: Part): readonly DepartmentMention[] => {
  const found: DepartmentMention[] = [];
  for (const mention of part.mentions) {
    const cut = mayBeDepartment(mention) ? cutOrganization(mention.form) : undefined;
    const name = cut && departmentNamed(cut.written);
    if (!name) continue;
    const { written, ...whose } = cut;
    const { start, end } = mention.norm;
    const historical = /[原前]$|时任$/.test(part.text.text.slice(Math.max(0, start - 2), start));
    const body = normSpan(end - written.length, end);
    found.push({ mention, name, ...whose, body, running: isRunning(part, mention), historical });
  }
  return found.length === 0 ? none : found;
});

function isRunning({ kind, role, text, units }: Part, { norm }: Mention): boolean {
  if (kind === 'table' || !(role === 'body' || role === 'lead')) return false;
  return !mayHold(units, '《〈') || !bookTitles(text).some((inner) => contains(inner, norm));
}

const bookTitles = oncePer(({ text }: Part['text']): readonly NormSpan[] =>
  pairedMarks(text)
    .pairs.filter(({ kind }) => kind === 'book')
    .map(({ inner }) => inner),
);

/** One way a document names a department, as often as it does. */
export interface DepartmentForm extends Department, OrganizationForm {
  readonly times: number;
}

/** By first appearance; the very same list as long as it says the same. */
export const departmentForms = (model: DocumentModel): readonly DepartmentForm[] => formsOf(counted(model));

const counted = tally((part) =>
  departmentsIn(part).map((one) => `${flag(one.running)}${flag(one.historical)}${tokenOf(one.mention)}`),
);

const flag = (is: boolean): string => (is ? '+' : '-');

const formsOf = oncePer((all: Tally): readonly DepartmentForm[] =>
  [...all].map(([key, times]) => {
    const own = formOfToken(key.slice(2));
    const { written, ...whose } = cutOrganization(own.form);
    const name = departmentNamed(written)!;
    return { name, running: key[0] === '+', historical: key[1] === '+', times, ...own, ...whose };
  }),
);
