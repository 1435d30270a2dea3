// What a hover says, before it is worded: facts of this document, and facts that are known, each kept with its origin.
import type {
  AliasStatus,
  DocumentDate,
  EntityKind,
  FullDate,
  PersonRole,
  Source,
  Span,
  WrittenPost,
} from '@dinggao/core';

export interface HoverInfo {
  /** What the hover is about, as typed. */
  readonly span: Span;
  /** At least one; several for a name that means several things, or a title and who bears it. */
  readonly cards: readonly Card[];
}

export type Card = PersonCard | EntityCard | OrganizationCard | DateCard | CountCard | DocumentCard;

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
  readonly posts: readonly ShownPost[];
  /** Where the posts are given: the posts and the name in one stretch. */
  readonly introduced?: Occurrence;
  /** What a team's glossary lists of him. */
  readonly known?: KnownPerson;
  /** Of a reporter: the byline's medium. */
  readonly medium?: string;
  /** What the report has him say: how often, and the first words. */
  readonly said?: { readonly count: number; readonly first: Place };
  /** Spellings reported as doubtful: this one's or the other's. */
  readonly alike: readonly Place[];
  readonly occurrences: Occurrences;
}

export interface KnownPerson {
  /** As the glossary writes it, in the document's script. */
  readonly name: string;
  /** Those that hold at the report's date; all where it has none, or none holds. */
  readonly posts: readonly { readonly title: string; readonly from?: string; readonly to?: string }[];
  readonly outdated: boolean;
  readonly usage?: string;
  readonly origin: string;
}

/** A place and what it says. */
export interface Place {
  readonly span: Span;
  readonly text: string;
}

export interface ShownPost extends WrittenPost {
  /** Where it is given, unless with the introduction. */
  readonly span?: Span;
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
  /** Of a plan: the year of the report. */
  readonly reportYear?: number;
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

/** A date whose day is certain, or follows from the date of the report. */
export interface DateCard {
  readonly kind: 'date';
  readonly name: string;
  readonly date: FullDate;
  /** The text gives no year: it is the one nearest to the report's date. */
  readonly inferred: boolean;
  /** The report's own date, and how many days later this one is. */
  readonly report?: { readonly date: FullDate; readonly from: DocumentDate['from']; readonly daysAfter: number };
  /** The range it begins or ends. */
  readonly range?: { readonly name: string; readonly days: number };
}

export interface CountCard {
  readonly kind: 'count';
  readonly name: string;
  /** What was counted, as written. */
  readonly items: readonly string[];
  readonly agrees: boolean;
}

/** A document, at its title or at its number. */
export interface DocumentCard {
  readonly kind: 'document';
  readonly of: 'title' | 'number';
  readonly name: string;
  readonly title?: string;
  readonly number?: string;
  /** Simplified: from the table of codes. */
  readonly issuer?: string;
  readonly date?: string;
  /** 以下简称…… */
  readonly short?: string;
  readonly occurrences: Occurrences;
}
