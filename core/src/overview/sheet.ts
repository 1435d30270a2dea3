// The correction sheet of a report: each finding with its section, its sentence and what is suggested.
import type { Language } from '../base/message';
import { word } from '../base/message';
import type { Span } from '../base/span';
import type { DocumentModel } from '../model/document-model';
import { severityName } from '../rules/page';
import type { Diagnostic, Severity } from '../rules/rule';
import type { Section } from '../structure/section';
import { sentences } from '../structure/sentences';

export interface SheetRow {
  /** Counted from 1. */
  readonly line: number;
  /** The innermost heading above; empty before the first. */
  readonly section: string;
  /** As read, in the writer's script, the place in 【】. */
  readonly sentence: string;
  readonly severity: Severity;
  readonly severityName: string;
  readonly rule: string;
  readonly message: string;
  /** What the first fix would write there; empty where there is none or it writes elsewhere. */
  readonly suggestion: string;
  /** The same finding has the same key in the next pass, though text was added or cut before it. */
  readonly key: string;
}

/** By appearance. */
export function sheetRows(
  model: DocumentModel,
  diagnostics: readonly Diagnostic[],
  language: Language,
): readonly SheetRow[] {
  const lineOf = lineCounter(model.text.source);
  const seen = new Map<string, number>();
  return diagnostics.map((one) => {
    const sentence = sentenceAround(model, one.span);
    const bare = `${one.rule}\n${sentence}`;
    const nth = (seen.get(bare) ?? 0) + 1;
    seen.set(bare, nth);
    return {
      line: lineOf(one.span.start),
      section: headingAt(model.sections, one.span.start)?.name.trim() ?? '',
      sentence,
      severity: one.severity,
      severityName: severityName(one.severity, language),
      rule: one.rule,
      message: word(one.message, language),
      suggestion: suggestionOf(model, one),
      key: digest(`${bare}\n${nth}`),
    };
  });
}

/** Of the next pass: what was not there in the pass before. */
export const newSince = (rows: readonly SheetRow[], before: ReadonlySet<string>): readonly SheetRow[] =>
  rows.filter(({ key }) => !before.has(key));

const lineEnd = /\r\n|\r|\n/g;

function lineCounter(source: string): (offset: number) => number {
  const ends = Array.from(source.matchAll(lineEnd), (found) => found.index + found[0].length);
  return (offset) => ends.filter((end) => end <= offset).length + 1;
}

function headingAt(sections: readonly Section[], offset: number): Section | undefined {
  const here = sections.find(({ span }) => span.start <= offset && offset < span.end);
  const deeper = here && headingAt(here.children, offset);
  return deeper ?? (here?.heading ? here : undefined);
}

/** Characters shown of a sentence on either side of the place. */
const around = 40;

function sentenceAround({ text, blocks }: DocumentModel, span: Span): string {
  const norm = text.toNorm(span);
  const block = blocks.find((one) => one.norm.start <= norm.start && norm.start <= one.norm.end);
  if (!block) return '';
  const { start: from } = block.norm;
  const here = sentences(block.text.text).find(({ end }) => norm.start - from < end);
  const start = Math.max((here?.start ?? 0) + from, norm.start - around);
  const end = Math.max(norm.end, Math.min((here?.end ?? block.text.text.length) + from, norm.end + around));
  const read = (a: number, b: number): string => text.unfolded.slice(a, b).replace(lineEnd, ' ');
  const opening = here && here.start + from < start ? '…' : '';
  const closing = here && end < here.end + from ? '…' : '';
  return `${opening}${read(Math.min(start, norm.start), norm.start)}【${read(norm.start, norm.end)}】${read(norm.end, end)}${closing}`;
}

/** Only of a fix that writes at the place and nowhere else. */
function suggestionOf({ text }: DocumentModel, { span, fixes }: Diagnostic): string {
  const edits = fixes?.[0]?.edits ?? [];
  if (edits.length === 0 || edits.some((edit) => edit.span.start < span.start || span.end < edit.span.end)) return '';
  let at = span.start;
  let written = '';
  for (const edit of edits) {
    written += text.source.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return written + text.source.slice(at, span.end);
}

/** FNV-1a, 32 bits, twice with different seeds: short, and the same everywhere. */
function digest(text: string): string {
  const hash = (seed: number): string => {
    let sum = seed;
    for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
    return (sum >>> 0).toString(36);
  };
  return `${hash(0x811c9dc5)}${hash(0x050c5d1f)}`;
}
