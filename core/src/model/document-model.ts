// All that is known of one document.

import type { NormSpan, Span } from '../base/span';
import type { EntityId } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Segmented } from '../lexicon/segmenter';
import type { Mention, PersonRole, PostText } from '../mentions/mention';
import type { BlockRole, Section } from '../structure/section';
import type { Outline } from '../structure/structure';
import type { BlockKind, DocumentLanguage } from '../text/blocks';
import type { NormalizedText } from '../text/normalized-text';
import type { Script } from '../text/script';
import type { Part } from './part';
import type { Parts } from './parts';
import type { BlockReading } from './read-block';

export interface SourceDocument {
  readonly uri: string;
  readonly version: number;
  readonly language: DocumentLanguage;
  readonly text: string;
}

/** What analysis may lean on besides the text. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  /** The segmenter's votes so far. */
  readonly segmented?: Segmented;
}

/** A block in its document. */
export interface Block {
  readonly kind: BlockKind;
  readonly role: BlockRole;
  /** See `SourceBlock`. */
  readonly span: Span;
  readonly content: Span;
  readonly level: number;
  /** Where its content stands in the normalized text. */
  readonly norm: NormSpan;
  /** Its own normalized text, counted from its content's start; empty where the block is no prose. */
  readonly text: NormalizedText;
  /** What it holds by itself; the same object as before where nothing about it changed. */
  readonly reading: BlockReading;
  /** The block without its place: the same object as before where nothing about it changed. */
  readonly part: Part;
}

/** An official, reporter … inside one document. */
export interface Person {
  /** Simplified, as read. */
  readonly name: string;
  readonly role: PersonRole;
  /** The entry of a team's glossary; `name` is then as it stands there. */
  readonly entity?: EntityId;
  /** The mention that gives the posts, if one does. */
  readonly introduced?: Mention;
  /** All posts the text gives, in order, without repetition. */
  readonly posts: readonly PostText[];
  /** Every mention, by appearance, the introduction included. */
  readonly mentions: readonly Mention[];
}

/** An organization inside one document: every form that means it. */
export interface Organization {
  /** The longest form the text gives, as read. */
  readonly name: string;
  /** The same for one body in any document that says whose it is; begins with `|` where the text does not. */
  readonly key: string;
  /** Full name of its place, where the text gives it or names no other of its level: 昆明市 of 市科技局. */
  readonly place?: string;
  readonly entity?: EntityId;
  readonly mentions: readonly Mention[];
}

/**
 * All but the first lines is made when it is first asked for, at a cost that grows with the document: whoever is asked at
 * every edit looks at `parts` (`blockFacts`, `tally`) instead.
 */
export interface DocumentModel {
  readonly uri: string;
  readonly version: number;
  readonly language: DocumentLanguage;
  /** As typed. */
  readonly source: string;
  /** The script the document is mostly written in. */
  readonly script: Script;
  /** Its blocks, kept from edit to edit; for looks of all kinds. */
  readonly parts: Parts;
  /** What they are to one another, kept likewise. */
  readonly outline: Outline;
  readonly text: NormalizedText;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** By appearance. */
  readonly mentions: readonly Mention[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  /** Normalized texts of the paragraphs where a vote of the segmenter would help. */
  readonly doubts: readonly string[];
}
