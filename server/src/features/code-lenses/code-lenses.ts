// How often who and what a report introduces is named, over all reports.
import { type DocumentModel, type Lookup, type Mention, type Span, type Subject, subjectOf } from '@dinggao/core';

export interface Lens {
  readonly span: Span;
  /** As written. */
  readonly name: string;
  readonly subject: Subject;
}

/** Introductions of people with posts, by appearance: what is introduced without a post is seldom looked for. */
export function lenses(model: DocumentModel): readonly Lens[] {
  return model.people.flatMap(({ role, introduced }) => {
    const subject = role !== 'reporter' && introduced && subjectOf(model, introduced);
    return introduced && subject ? [{ span: introduced.span, name: written(model, introduced), subject }] : [];
  });
}

const written = ({ text }: DocumentModel, { norm }: Mention): string =>
  text.unfolded.slice(norm.start, norm.end).replaceAll(/\s/g, '');

export interface Count {
  readonly places: number;
  readonly reports: number;
}

export function countOf(lookup: Lookup, subject: Subject): Count {
  const places = lookup(subject);
  return { places: places.length, reports: new Set(places.map(({ uri }) => uri)).size };
}
