// The outline of a report: sections under their headings, each with its length and with what is said in it.
import {
  charactersIn,
  type DocumentModel,
  type Language,
  type Localized,
  lengthMessage,
  message,
  type Section,
  type SectionKind,
  type Span,
  word,
} from '@dinggao/core';
import type { OutlineDepth } from '../../settings';
import { type Detail, details } from './details';

export interface OutlineItem {
  readonly name: string;
  /** The length and the time to read it: 1,234字 · 约4分钟; empty below sections. */
  readonly detail: string;
  readonly kind: SectionKind | Detail['kind'];
  /** The whole section. */
  readonly span: Span;
  /** Its heading, or the first line of a lead; always within the section. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

const leadName: Localized = { 'zh-cn': '导语', 'zh-tw': '導語', en: 'Lead' };
const bylineName: Localized = { 'zh-cn': '署名', 'zh-tw': '署名', en: 'Byline' };
const noName: Localized = { 'zh-cn': '（无标题）', 'zh-tw': '（無標題）', en: '(untitled)' };

export function outline(
  model: DocumentModel,
  language: Language,
  depth: OutlineDepth = 'sections',
): readonly OutlineItem[] {
  const below = depth === 'speeches' ? details(model).map(detailItem) : [];
  const sections = model.sections.map((section) => item(model, section, language, below));
  const outside = below.filter(({ span }) => !model.sections.some((section) => holds(section.span, span)));
  return [...sections, ...outside].sort((a, b) => a.span.start - b.span.start);
}

const detailItem = ({ kind, name, span, selection }: Detail): OutlineItem => ({
  kind,
  name,
  detail: '',
  span,
  selection: within(span, selection),
  children: [],
});

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function item(model: DocumentModel, section: Section, language: Language, below: readonly OutlineItem[]): OutlineItem {
  const mine = below.filter(({ span }) => holds(section.span, span));
  const own = mine.filter(({ span }) => !section.children.some((child) => holds(child.span, span)));
  const children = section.children.map((child) => item(model, child, language, mine));
  const { template, args } = lengthMessage(charactersIn(model, section.span));
  return {
    name: nameOf(section)[language],
    detail: word(message(template, args), language),
    kind: section.kind,
    span: section.span,
    selection: selectionOf(model.text.source, section),
    children: [...own, ...children].sort((a, b) => a.span.start - b.span.start),
  };
}

function nameOf({ kind, name }: Section): Localized {
  if (kind === 'lead') return leadName;
  const shown = name.trim();
  if (shown !== '') return { 'zh-cn': shown, 'zh-tw': shown, en: shown };
  return kind === 'byline' ? bylineName : noName;
}

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

/** Whether every heading carries its mark, so that an editor that knows Markdown lists them all by itself. */
export const isMarkedThroughout = ({ sections, blocks }: DocumentModel): boolean =>
  headingsOf(sections).every(({ start }) =>
    blocks.some(({ kind, span }) => kind === 'heading' && span.start <= start && start < span.end),
  );

const headingsOf = (sections: readonly Section[]): readonly Span[] =>
  sections.flatMap(({ kind, heading, children }) => [
    ...(heading && kind !== 'byline' ? [heading] : []),
    ...headingsOf(children),
  ]);
