// The JSON others rely on: one object a file (offsets in UTF-16 units, half-open).

import { fileURLToPath } from 'node:url';
import {
  type Diagnostic,
  type Fix,
  type Language,
  type Mention,
  type Related,
  type Section,
  type Severity,
  type TextEdit,
  word,
} from '@dinggao/core';
import type { Report } from '../report';

export const analyzed = ({ file, model, diagnostics }: Report, language: Language) => ({
  file,
  outline: model.sections.map(outlineNode),
  mentions: model.mentions.map(mentionNode),
  diagnostics: diagnostics.map((one) => diagnosticNode(file, one, language)),
});

/** A file that could not be analyzed still gives its line. */
export const failed = (file: string, error: string) => ({ file, error, outline: [], mentions: [], diagnostics: [] });

export interface OutlineNode {
  readonly kind: string;
  readonly name: string;
  readonly level: number;
  readonly start: number;
  readonly end: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly children: readonly OutlineNode[];
}

export const outlineNode = ({ kind, name, level, span, heading, children }: Section): OutlineNode => ({
  kind,
  name,
  level,
  start: span.start,
  end: span.end,
  nameStart: heading?.start ?? span.start,
  nameEnd: heading?.end ?? span.start,
  children: children.map(outlineNode),
});

const mentionNode = ({ kind, span, surface, form, candidates, recognizer, evidence }: Mention) => ({
  kind,
  start: span.start,
  end: span.end,
  surface,
  form,
  ...(candidates[0] === undefined ? {} : { entity: candidates[0] }),
  recognizer,
  // What settled where a name ends.
  ...(evidence === undefined ? {} : { evidence }),
});

export interface EditNode {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface FixNode {
  readonly title: string;
  readonly safety: Fix['safety'];
  readonly edits: readonly EditNode[];
}

export interface RelatedNode {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export interface DiagnosticNode {
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly related: readonly RelatedNode[];
  readonly fixes: readonly FixNode[];
}

export const diagnosticNode = (
  file: string,
  diagnostic: Diagnostic,
  language: Language,
  withFixes = true,
): DiagnosticNode => ({
  rule: diagnostic.rule,
  severity: diagnostic.severity,
  start: diagnostic.span.start,
  end: diagnostic.span.end,
  message: word(diagnostic.message, language),
  related: (diagnostic.related ?? []).map((related) => relatedNode(file, related, language)),
  fixes: withFixes ? (diagnostic.fixes ?? []).map((fix) => fixNode(fix, language)) : [],
});

const relatedNode = (file: string, { uri, span, message }: Related, language: Language): RelatedNode => ({
  file: uri === undefined ? file : fileURLToPath(uri),
  start: span.start,
  end: span.end,
  message: word(message, language),
});

const fixNode = ({ title, safety, edits }: Fix, language: Language): FixNode => ({
  title: word(title, language),
  safety,
  edits: edits.map(({ span, text }: TextEdit) => ({ start: span.start, end: span.end, text })),
});
