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

/** One comment that silences. */
export interface SilencingComment {
  readonly place: DocumentModel['blocks'][number];
  /** Where the block stands among all. */
  readonly number: number;
  readonly span: Span;
  readonly file: boolean;
  /** The rules it names, with their places in the source. */
  readonly names: ReadonlyArray<{ readonly name: string; readonly span: Span }>;
}

/** The comments that silence, by appearance. Only Markdown has comments: in any other text they would be printed. */
export const silencingComments: (model: DocumentModel) => readonly SilencingComment[] = oncePer((model) => {
  const { language, source } = model;
  if (language !== 'markdown' || !source.includes('dinggao-ignore')) return [];
  return model.blocks.flatMap((place, number): readonly SilencingComment[] => {
    if (place.kind === 'code' || place.kind === 'front-matter') return [];
    const typed = source.slice(place.span.start, place.span.end);
    return [...typed.matchAll(comment)].map(({ index, 0: whole, 1: file, 2: said = '' }): SilencingComment => {
      const start = place.span.start + index;
      const from = start + whole.length - '-->'.length - said.length;
      const names = [...said.matchAll(ruleName)].map((found) => ({
        name: found[0],
        span: span(from + found.index, from + found.index + found[0].length),
      }));
      return { place, number, span: span(start, start + whole.length), file: file !== undefined, names };
    });
  });
});

/**
 * A comment on lines of its own is about the block that follows, one inside a block about its line,
 * `dinggao-ignore-file` about the whole file. What is said in Chinese besides is the writer's reason.
 */
export const silencesOf: (model: DocumentModel) => readonly Silence[] = oncePer((model) => {
  const { source } = model;
  return silencingComments(model).flatMap(({ place, number, span: at, file, names }): readonly Silence[] => {
    const rules = names.length > 0 ? { rules: names.map(({ name }) => name) } : {};
    if (file) return [{ span: span(0, source.length), ...rules }];
    if (place.kind !== 'comment') return [{ span: lineAround(source, at.start, at.end - at.start), ...rules }];
    const next = model.blocks.slice(number + 1).find((block) => block.kind !== 'comment');
    return next ? [{ span: next.span, ...rules }] : [];
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
