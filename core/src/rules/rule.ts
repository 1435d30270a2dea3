// The contract of a rule: it reads a model and yields findings.

import type { Localized, Message } from '../base/message';
import type { Span } from '../base/span';
import type { DocumentModel, Knowledge } from '../model/document-model';
import type { BlockModel } from '../model/lone-block';
import type { Part } from '../model/part';
import type { DocumentLanguage } from '../text/blocks';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface TextEdit {
  readonly span: Span;
  /** Never taken from the normalized text: the writer's own spelling, or one converted to the document's script. */
  readonly text: string;
}

/** `safe`: may be applied without asking, by fix-all and `--fix`. `suggestion`: one click, seen. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  readonly safety: 'safe' | 'suggestion';
}

export interface Related {
  /** Absent: this document. */
  readonly uri?: string;
  readonly span: Span;
  readonly message: Message;
}

/** What a rule yields. */
export interface Finding {
  readonly span: Span;
  readonly message: Message;
  /** Only where the finding differs from the rule's default, e.g. by a table's entry. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** A finding, stamped by `run.ts`. */
export interface Diagnostic extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

export interface RuleInput {
  readonly model: DocumentModel;
  readonly knowledge: Knowledge;
}

/** One block of prose on its own; findings count from its content's start, as the model does. */
export interface BlockInput {
  readonly model: BlockModel;
}

/** Fixture texts: `[|…|]` marks what must be reported in a bad example; a good one is silent. */
export interface RuleExamples {
  readonly bad: readonly string[];
  readonly good: readonly string[];
  /** A team's glossary in YAML that the examples take for granted. */
  readonly glossary?: string;
  /** What the examples are written in; absent: plain text. */
  readonly language?: DocumentLanguage;
}

/** What every rule says of itself, whatever it looks at. */
export interface AboutRule {
  readonly id: string;
  readonly severity: Severity;
  readonly fixable: boolean;
  /** Reports damage itself; every other rule keeps quiet where text is broken. */
  readonly aboutDamage?: boolean;
  /** One line: what it reports. */
  readonly summary: Localized;
  /** A paragraph: why it matters, by which standard or evidence. */
  readonly why: Localized;
  readonly examples: RuleExamples;
}

/** Needs the whole document as evidence. Asked anew at every edit, so it should look at what the model has found already. */
export interface DocumentRule extends AboutRule {
  check(input: RuleInput): Iterable<Finding>;
}

/** Needs one block and nothing else. Asked once for each block that is new; what it found moves along with the block. */
export interface BlockRule extends AboutRule {
  /** Which blocks it is asked about, told at a glance: those in which one of the patterns matches; absent: all. */
  readonly where?: readonly RegExp[] | ((part: Part) => boolean);
  checkBlock(input: BlockInput): Iterable<Finding>;
}

export type Rule = DocumentRule | BlockRule;
