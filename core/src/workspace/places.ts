// Where a document names a subject, out of what the document contributes.
import { bySpan, type Span } from '../base/span';
import type { DocumentModel } from '../model/document-model';
import type { Script } from '../text/script';
import { contributionOf } from './contribute';
import type { Contribution, Occurrence, PackedPlaces } from './contribution';
import { unpacked } from './packed';
import type { Subject } from './subject';

/** One place as plain data, for answers and for edits. */
export interface Place {
  readonly uri: string;
  /** What is damaged in it belongs to it. */
  readonly span: Span;
  /** With the posts given right there. */
  readonly whole: Span;
  /** Where the document introduces it: a person with posts, an organization in full, all else where it comes first. */
  readonly introduces: boolean;
  /** As read. */
  readonly form: string;
  /** As written, damage repaired and set-apart characters closed up. */
  readonly written: string;
  /** The script of the place, else that of its document. */
  readonly script: Script;
  readonly doubtful: boolean;
  readonly broken: boolean;
}

/** Who knows where something is named: one document, or an index over many. By document and appearance. */
export type Lookup = (subject: Subject) => readonly Place[];

export const lookupIn =
  (model: DocumentModel): Lookup =>
  (subject) =>
    placesIn(contributionOf(model), subject);

/** By appearance. */
export function placesIn(document: Contribution, subject: Subject): readonly Place[] {
  return partsOf(document, subject)
    .flatMap(({ name, at }) => unpacked(at).map((one) => place(document, name, one)))
    .sort(bySpan);
}

function partsOf(
  { people, organizations, names }: Contribution,
  subject: Subject,
): readonly { readonly name: string; readonly at: PackedPlaces }[] {
  switch (subject.kind) {
    case 'person':
      return people.filter(({ name, role }) => name === subject.name && role === subject.role);
    case 'organization':
      return organizations.filter(({ key }) => key === subject.key);
    case 'entity':
      return names.filter(({ ids }) => ids.some((id) => subject.ids.includes(id)));
    case 'form':
      return names.filter(({ kind, name, ids }) => ids.length === 0 && kind === subject.of && name === subject.form);
  }
}

const place = ({ uri, script }: Contribution, name: string, one: Occurrence): Place => ({
  uri,
  span: one.span,
  whole: one.whole ?? one.span,
  introduces: one.introduces === true,
  form: one.form ?? name,
  written: one.written ?? one.form ?? name,
  script: one.script ?? script,
  doubtful: one.doubtful === true,
  broken: one.broken === true,
});
