// What a writer does not want to hear about, as comments in Markdown say: `<!-- dinggao-ignore rule-a rule-b -->`.
import { oncePer } from '../base/once-per';
import { type Span, span } from '../base/span';
import type { DocumentModel } from './document-model';

/** Findings that start in the span are not wanted. */
export interface Silence {
  readonly span: Span;
  /** Absent: of all rules. */
  readonly rules?: readonly string[];
}

const comment = /<!--\s*dinggao-ignore(-file)?(?=\s|--)((?:(?!-->)[\s\S])*)-->/g;
const ruleName = /(?<![\w-])[a-z][a-z\d-]*(?![\w-])/g;

/**
 * A comment on lines of its own is about the block that follows, one inside a block about its line,
 * `dinggao-ignore-file` about the whole file. What is said in Chinese besides is the writer's reason. Only Markdown
 * has comments: in any other text they would be printed.
 */
export const silencesOf: (model: DocumentModel) => readonly Silence[] = oncePer(({ language, blocks, text }) => {
  const { source } = text;
  if (language !== 'markdown' || !source.includes('dinggao-ignore')) return [];
  return blocks.flatMap(({ kind, span: place }, i): readonly Silence[] => {
    if (kind === 'code' || kind === 'front-matter') return [];
    const typed = source.slice(place.start, place.end);
    return [...typed.matchAll(comment)].flatMap(({ index, 0: whole, 1: file, 2: said = '' }) => {
      const named = [...said.matchAll(ruleName)].map(([name]) => name);
      const rules = named.length > 0 ? { rules: named } : {};
      if (file !== undefined) return [{ span: span(0, source.length), ...rules }];
      if (kind !== 'comment') return [{ span: lineAround(source, place.start + index, whole.length), ...rules }];
      const next = blocks.slice(i + 1).find((block) => block.kind !== 'comment');
      return next ? [{ span: next.span, ...rules }] : [];
    });
  });
});

function lineAround(source: string, start: number, length: number): Span {
  const before = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1;
  const rest = source.slice(start + length).search(/[\r\n]/);
  return span(before, rest < 0 ? source.length : start + length + rest);
}

/** Whether a finding of this rule that starts here is not wanted. */
export const isSilenced = (silences: readonly Silence[], rule: string, { start }: Span): boolean =>
  silences.some(({ span: at, rules }) => at.start <= start && start <= at.end && (rules?.includes(rule) ?? true));
