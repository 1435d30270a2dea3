// What a writer does not want to hear about, as comments in Markdown say: `<!-- dinggao-ignore rule-a rule-b -->`.
import { oncePer } from '../base/once-per';
import { type Span, shift, span } from '../base/span';
import { blockFacts } from './block-facts';
import type { Block, DocumentModel } from './document-model';
import { blockAt } from './placed';

/** Findings that start in the span are not wanted. */
export interface Silence {
  readonly span: Span;
  /** Absent: of all rules. */
  readonly rules?: readonly string[];
}

const comment = /<!--\s*dinggao-ignore(-file)?(?=\s|--)((?:(?!-->)[\s\S])*)-->/g;
const ruleName = /(?<![\w-])[a-z][a-z\d-]*(?![\w-])/g;

interface Named {
  readonly name: string;
  readonly span: Span;
}

/** A comment in its block. */
interface CommentHere {
  readonly span: Span;
  readonly file: boolean;
  /** The rules it names, with their places in the source. */
  readonly names: readonly Named[];
}

/** One comment that silences. */
export interface SilencingComment extends CommentHere {
  readonly place: Block;
  /** Where the block stands among all. */
  readonly number: number;
}

const none: readonly never[] = [];

/** The comments that silence, by appearance. Only Markdown has comments: in any other text they would be printed. */
export const silencingComments: (model: DocumentModel) => readonly SilencingComment[] = oncePer((model) => {
  if (model.language !== 'markdown') return none;
  return commentsIn(model).map(({ block, at, fact: { span: place, file, names } }) => {
    const by = block.content.start;
    const moved = names.map(({ name, span: named }) => ({ name, span: shift(named, by) }));
    return { place: block, number: at, span: shift(place, by), file, names: moved };
  });
});

/** Counted from the start of the content; before it, the block may have a mark or more. */
const commentsIn = blockFacts(({ kind, typed }, { above, gap, behind }): readonly CommentHere[] => {
  if (kind === 'code' || kind === 'front-matter') return none;
  if (![above, typed, behind].some((text) => text.includes('<!--'))) return none;
  const lead = above.slice(gap);
  return [...(lead + typed + behind).matchAll(comment)].map(({ index, 0: whole, 1: file, 2: said = '' }) => {
    const start = index - lead.length;
    const end = start + whole.length;
    const from = end - '-->'.length - said.length;
    const names = [...said.matchAll(ruleName)].map((found) => ({
      name: found[0],
      span: span(from + found.index, from + found.index + found[0].length),
    }));
    return { span: span(start, end), file: file !== undefined, names };
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
    let next = blockAt(model, number + 1);
    for (let at = number + 2; next?.kind === 'comment'; at++) next = blockAt(model, at);
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
