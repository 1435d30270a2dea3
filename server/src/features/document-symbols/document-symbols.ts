// The outline of a report: sections under their headings, each with its length.
import type { DocumentModel, Language, Localized, Section, SectionKind, Span } from '@dinggao/core';

export interface OutlineItem {
  readonly name: string;
  /** The length: 1,234字. */
  readonly detail: string;
  readonly kind: SectionKind;
  /** The whole section. */
  readonly span: Span;
  /** Its heading, or the first line of a lead; always within the section. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

const leadName: Localized = { 'zh-cn': '导语', 'zh-tw': '導語', en: 'Lead' };
const bylineName: Localized = { 'zh-cn': '署名', 'zh-tw': '署名', en: 'Byline' };
const noName: Localized = { 'zh-cn': '（无标题）', 'zh-tw': '（無標題）', en: '(untitled)' };
const characters: Localized = { 'zh-cn': '字', 'zh-tw': '字', en: ' characters' };

export const outline = (model: DocumentModel, language: Language): readonly OutlineItem[] =>
  model.sections.map((section) => item(model, section, language));

const item = (model: DocumentModel, section: Section, language: Language): OutlineItem => ({
  name: nameOf(section)[language],
  detail: detailOf(model, section.span, language),
  kind: section.kind,
  span: section.span,
  selection: selectionOf(model.text.source, section),
  children: section.children.map((child) => item(model, child, language)),
});

function nameOf({ kind, name }: Section): Localized {
  if (kind === 'lead') return leadName;
  const shown = name.trim();
  if (shown !== '') return { 'zh-cn': shown, 'zh-tw': shown, en: shown };
  return kind === 'byline' ? bylineName : noName;
}

const inkless = /\s/g;

/** Counted as read, punctuation included as newsrooms do: annotations and white space do not count. */
function detailOf({ text }: DocumentModel, span: Span, language: Language): string {
  const { start, end } = text.toNorm(span);
  const read = text.text.slice(start, end).replace(inkless, '');
  return `${grouped(Array.from(read).length)}${characters[language]}`;
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

function selectionOf(source: string, { span, heading }: Section): Span {
  if (heading) return within(span, heading);
  const text = source.slice(span.start, span.end);
  const start = span.start + (text.length - text.trimStart().length);
  const line = source.slice(start, span.end).search(/[\r\n]/);
  return within(span, { start, end: line < 0 ? span.end : start + line });
}

const within = (outer: Span, { start, end }: Span): Span => ({
  start: Math.min(Math.max(start, outer.start), outer.end),
  end: Math.min(Math.max(end, outer.start), outer.end),
});
