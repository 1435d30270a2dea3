// YAML with the place of every value. What is broken is reported and left out, entry by entry; the rest is read.
import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml';
import { message } from '../message';
import type { Span } from '../span';
import { wording } from './wording';
import type { Problem, Report, Written, WrittenEntry } from './written';
import { syntaxProblem } from './yaml-errors';
import { type Part, partsOf } from './yaml-parts';

export interface WrittenFile {
  /** Absent: nothing stands in the file, or none of it can be read. */
  readonly root?: Written;
  readonly problems: readonly Problem[];
}

const options = { uniqueKeys: false, merge: false, logLevel: 'error', prettyErrors: false } as const;

/** Deeper than any file people write; nesting costs the parser's stack. */
const deepest = 40;

/** Total. Anchors and references are refused, so no small file unfolds into a huge one. */
export function readYaml(text: string): WrittenFile {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const root = readWhole(text, report);
  return { ...(root && { root }), problems };
}

function readWhole(text: string, report: Report): Written | undefined {
  const whole = parsed(text, 0, text.length);
  if (whole === 'too deep') {
    const span = { start: 0, end: lineEnd(text, 0) };
    report({ code: 'too-deep', severity: 'error', span, message: message(wording.tooDeep) });
    return undefined;
  }
  const [error, second] = whole.errors;
  if (error?.code === 'MULTIPLE_DOCS') {
    const start = text.indexOf('---', error.pos[0]);
    const span = { start, end: lineEnd(text, start) };
    report({ code: 'yaml-documents', severity: 'error', span, message: message(wording.documents) });
    return second ? undefined : written(whole.contents, 0, report);
  }
  if (!error) return written(whole.contents, 0, report);
  // One entry that cannot be read takes what follows with it, so each is read on its own.
  const parts = partsOf(text);
  const lead = text.slice(0, parts[0]?.start ?? text.length);
  if (content.test(lead)) report(syntaxProblem(text, { start: 0, end: lead.length }, error));
  const entries = parts.flatMap((part) => section(text, part, report));
  return entries.length > 0 ? { kind: 'map', entries, span: { start: 0, end: text.length } } : undefined;
}

/** Anything but blank lines, comments and the mark before a document. */
const content = /^(?!---)\ufeff?[ \t]*[^\s#]/m;

function parsed(text: string, start: number, end: number) {
  try {
    const document = parseDocument(text.slice(start, end), options);
    if (document.errors.some((error) => /call stack/.test(error.message))) return 'too deep';
    return { contents: document.contents as ParsedNode | null, errors: document.errors };
  } catch {
    return 'too deep';
  }
}

/** A key of the file with all that hangs on it; item by item where it cannot be read as a whole. */
function section(text: string, { start, end, key, items }: Part, report: Report): readonly WrittenEntry[] {
  const whole = part(text, start, end, items.length > 0 ? undefined : report);
  if (whole?.kind === 'map') return whole.entries;
  if (items.length === 0) {
    if (whole) report({ code: 'yaml-syntax', severity: 'error', span: key, message: message(wording.noSpace) });
    return [];
  }
  const read = items.flatMap((item) => {
    const one = part(text, item.start, item.end, report);
    return one?.kind === 'list' ? one.items : [];
  });
  const span = { start: items[0]?.start ?? start, end };
  return [{ key: text.slice(key.start, key.end), keySpan: key, value: { kind: 'list', items: read, span } }];
}

/** Undefined when it cannot be read; the first thing wrong is reported, what comes after it follows from it. */
function part(text: string, start: number, end: number, report: Report | undefined): Written | undefined {
  const read = parsed(text, start, end);
  if (read === 'too deep') return undefined;
  const [error] = read.errors;
  if (error) {
    report?.(syntaxProblem(text, { start, end }, error));
    return undefined;
  }
  // What only warns was seen when the whole was read in parts, and is said once.
  return written(read.contents, start, report ?? (() => {}));
}

function written(node: ParsedNode | null, by: number, report: Report, depth = 0): Written | undefined {
  if (node === null) return undefined;
  const span = spanOf(node, by);
  if (isAlias(node) || node.anchor !== undefined || depth > deepest) {
    const template = depth > deepest ? wording.tooDeep : wording.reference;
    report({
      code: depth > deepest ? 'too-deep' : 'yaml-reference',
      severity: 'error',
      span,
      message: message(template),
    });
    return { kind: 'broken', span };
  }
  if (isScalar(node)) return scalar(node, span);
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => written(item as ParsedNode, by, report, depth + 1) ?? []);
    return { kind: 'list', items, span };
  }
  if (!isMap(node)) return { kind: 'broken', span };
  const entries = node.items.map((pair): WrittenEntry => {
    const key = pair.key as ParsedNode;
    const keySpan = spanOf(key, by);
    const value = written(pair.value as ParsedNode | null, by, report, depth + 1);
    return {
      key: isScalar(key) ? String(key.value) : '?',
      keySpan,
      value: value ?? { kind: 'scalar', value: null, text: '', span: keySpan },
    };
  });
  return { kind: 'map', entries, span };
}

function scalar(node: ParsedNode & { value: unknown; source?: string | undefined }, span: Span): Written {
  const { value } = node;
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  return { kind: 'scalar', value: plain, text: typeof value === 'string' ? value : (node.source ?? ''), span };
}

/** Without the blanks and comments behind it. */
const spanOf = ({ range }: ParsedNode, by: number): Span => ({ start: range[0] + by, end: range[1] + by });

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
