// What a hover says, before it is worded: facts of this document, and facts that are known, each kept with its origin.
import type { AliasStatus, EntityKind, PersonRole, Source, Span, WrittenPost } from '@dinggao/core';

export interface HoverInfo {
  /** What the hover is about, as typed. */
  readonly span: Span;
  /** At least one; several for a name that means several things, or a title and who bears it. */
  readonly cards: readonly Card[];
}

export type Card = PersonCard | EntityCard | OrganizationCard;

/** One place in this document, with a little text around it in the document's own script. */
export interface Occurrence {
  readonly span: Span;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

export interface Occurrences {
  readonly total: number;
  /** The first few. */
  readonly shown: readonly Occurrence[];
}

/** All of it as this document gives it. */
export interface PersonCard {
  readonly kind: 'person';
  readonly role: PersonRole;
  /** As written, annotations removed. */
  readonly name: string;
  /** Pinyin with tones; absent unless certain. */
  readonly reading?: string;
  /** None of a reporter. */
  readonly posts: readonly WrittenPost[];
  /** Where the posts are given: the posts and the name in one stretch. */
  readonly introduced?: Occurrence;
  /** Of a reporter: the byline's medium. */
  readonly medium?: string;
  readonly occurrences: Occurrences;
}

/** A formulation, plan or meeting: what is known of it. */
export interface EntityCard {
  readonly kind: 'entity';
  readonly entity: EntityKind;
  /** The canonical form in the document's script. */
  readonly name: string;
  /** What stands here is another form. */
  readonly alias?: ShownAlias;
  readonly meaning?: string;
  readonly since?: string;
  readonly period?: { readonly start: number; readonly end: number };
  readonly issuer?: string;
  readonly quotation?: 'always' | 'usual';
  readonly members: readonly string[];
  readonly scope?: string;
  readonly usage?: string;
  readonly sources: readonly Source[];
  readonly origin: string;
  readonly occurrences: Occurrences;
}

export interface ShownAlias {
  /** As written here. */
  readonly written: string;
  /** `variant`: another way to count the same, 六湖城 for 六个湖城. */
  readonly status: AliasStatus | 'variant';
  readonly note?: string;
  /** What to write, in the document's script. */
  readonly instead: string;
}

export interface OrganizationCard {
  readonly kind: 'organization';
  /** The longest form this document gives, as written. */
  readonly name: string;
  /** Every form in this document, most frequent first. */
  readonly forms: readonly { readonly form: string; readonly count: number }[];
  /** What is known besides: the full name. */
  readonly known?: { readonly name: string; readonly meaning?: string; readonly origin: string };
  readonly occurrences: Occurrences;
}
