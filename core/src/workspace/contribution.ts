// What one document adds to an index: small plain data, as JSON keeps it. It depends on that document alone.
import type { Span } from '../base/span';
import type { EntityId } from '../gazetteer/entity';
import type { MentionKind, PersonRole } from '../mentions/mention';
import type { DocumentDate } from '../model/document-date';
import type { Silence } from '../model/silences';
import type { SectionKind } from '../structure/section';
import type { Script } from '../text/script';

/** Of this form of contributions; who keeps them forgets those of another one. */
export const contributionFormat = 4;

export interface Contribution {
  readonly uri: string;
  /** The script the document is mostly written in. */
  readonly script: Script;
  /** Where its lines start (UTF-16 units): with them a place has a position without the text. */
  readonly lines: readonly number[];
  readonly date?: DocumentDate;
  readonly headings: readonly HeadingPart[];
  readonly people: readonly PersonPart[];
  readonly organizations: readonly OrganizationPart[];
  readonly names: readonly NamePart[];
  readonly coined: readonly CoinedPart[];
  readonly events: readonly EventPart[];
  /** Absent: none. */
  readonly silences?: readonly Silence[];
}

export interface HeadingPart {
  readonly kind: SectionKind;
  readonly name: string;
  /** The heading's own text. */
  readonly span: Span;
}

/**
 * Many places packed, since an archive has some hundred thousands: start and end of each in turn, by appearance, and
 * what else is known of a few of them, by their number. `unpacked` gives them one by one.
 */
export interface PackedPlaces {
  readonly spans: readonly number[];
  readonly notes?: Readonly<Record<number, Omit<Occurrence, 'span'>>>;
}

/** One place that names something. */
export interface Occurrence {
  /** In the source; what is damaged in it belongs to it. */
  readonly span: Span;
  /** With the posts given right there; absent: the same. */
  readonly whole?: Span;
  /** Where the document introduces it. */
  readonly introduces?: true;
  /** As read; absent: the name of its part. */
  readonly form?: string;
  /** As written, damage repaired and set-apart characters closed up; absent: as read. */
  readonly written?: string;
  /** Of the place, where it can be told and is not the document's. */
  readonly script?: Script;
  /** Two characters without a post, or a name whose end is not certain. */
  readonly doubtful?: true;
  /** In a stretch that cannot be read as it stands. */
  readonly broken?: true;
}

export interface PersonPart {
  readonly name: string;
  readonly role: PersonRole;
  readonly posts: readonly PostPart[];
  readonly at: PackedPlaces;
}

/** A post as a report gives it, each once. */
export interface PostPart {
  readonly organization?: string;
  readonly title: string;
  /** As written, with its organization where that is written there. */
  readonly written?: string;
  readonly span: Span;
  /** The body, or of a head of government the place: the same in any document. Absent where the text leaves it open. */
  readonly of?: string;
  /** Only one person holds it at a time. */
  readonly unique?: true;
  /** Former, planned or changing: says nothing about the day of the report. */
  readonly unsettled?: true;
}

export interface OrganizationPart {
  /** The longest form the document gives. */
  readonly name: string;
  /** See `Organization`. */
  readonly key: string;
  readonly entity?: EntityId;
  readonly at: PackedPlaces;
}

/** A formulation, plan, meeting or place in one form. */
export interface NamePart {
  readonly kind: MentionKind;
  readonly name: string;
  /** What it may mean; empty where it is not known. */
  readonly ids: readonly EntityId[];
  readonly at: PackedPlaces;
}

/** A numbered formulation nobody knows, in one spelling: 六个湖城. */
export interface CoinedPart {
  readonly name: string;
  /** The same for all its spellings: 6湖城. */
  readonly key: string;
  /** As written, without quotation marks. */
  readonly written: string;
  /** Quoted places only: quotation marks tell that it was coined. */
  readonly at: readonly Span[];
}

/** Something that is held: a forum, a games, a congress with its number or year. */
export interface EventPart {
  readonly name: string;
  readonly facts: readonly FactPart[];
}

export interface FactPart {
  /** `day`: ISO date; `count`: what is counted, with its number. */
  readonly kind: 'day' | 'count';
  /** What is counted: 名代表; empty for a day. */
  readonly of: string;
  readonly value: string;
  /** As written. */
  readonly written: string;
  readonly span: Span;
}
