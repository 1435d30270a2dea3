// A stretch of text that names something.

import type { CivilDate } from '../base/civil-date';
import type { NormSpan, Span } from '../base/span';
import type { EntityId } from '../gazetteer/entity';

export type MentionKind = 'person' | 'title' | 'organization' | 'place' | 'term' | 'meeting' | 'date' | 'number';

/**
 * What a person is in the report. Only an official's and an expert's posts are read; `other`: residents, workers,
 * whoever is named without a post.
 */
export type PersonRole = 'official' | 'reporter' | 'expert' | 'historical' | 'other';

/** What settled where a name ends. */
export type NameEvidence = 'follow' | 'lexicon' | 'segmenter' | 'introduced' | 'list' | 'glossary';

/** One post as the text gives it: 市发展改革委 + 主任. All in normalized text. */
export interface PostText {
  /** Absent when the text gives none, e.g. 记者. Inherited from the post before in 党组书记、局长. */
  readonly organization?: string;
  /** With its modifier: 副书记, 原局长. */
  readonly title: string;
  /** Where it stands: organization (where written here) and title. */
  readonly norm: NormSpan;
}

/** What a recognizer yields; `norm` counts from the start of the block's normalized text. */
export interface MentionDraft {
  readonly kind: MentionKind;
  readonly norm: NormSpan;
  /** The normalized name; by default the normalized text of the span. */
  readonly form?: string;
  readonly candidates?: readonly EntityId[];
  readonly posts?: readonly PostText[];
  readonly role?: PersonRole;
  readonly evidence?: NameEvidence;
  /** Of an organization: the form this document agreed it stands for, or abridges: 青石物流 of 临湖青石物流有限公司. */
  readonly standsFor?: string;
  /** Of a date: what the text gives. 13日 in 12月11日至13日 has the month of the 11th. */
  readonly date?: CivilDate;
  /** A vote of the segmenter on this block would help. */
  readonly doubt?: boolean;
}

/** A mention in its document: all spans, those of its posts too, count from the document's start. */
export interface Mention extends MentionDraft {
  readonly span: Span;
  /** As typed, damage included. */
  readonly surface: string;
  /** As read. */
  readonly form: string;
  readonly candidates: readonly EntityId[];
  readonly recognizer: string;
}
