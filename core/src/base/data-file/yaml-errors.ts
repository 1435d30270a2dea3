// What the parser of YAML complains about, said to a writer at the place where it went wrong.
import type { YAMLParseError } from 'yaml';
import { type Localized, message } from '../message';
import type { Span } from '../span';
import { wording } from './wording';
import type { Problem } from './written';

/** `within`: the part of the text that was read on its own; the error counts from its start. */
export function syntaxProblem(text: string, within: Span, { code, pos, message: detail }: YAMLParseError): Problem {
  const at = Math.min(within.start + pos[0], Math.max(within.start, within.end - 1));
  const problem = (template: Localized, span: Span): Problem => ({
    code: 'yaml-syntax',
    severity: 'error',
    span,
    message: message(template, { detail }),
  });
  const tab = tabIndent(text, within);
  if (tab) return problem(wording.tab, tab);
  const open = unclosed(text, within, detail);
  if (open) return problem(wording.unclosed, open);
  const here = lineAround(text, at);
  switch (code) {
    case 'BAD_INDENT':
      return problem(wording.indent, here);
    case 'MULTILINE_IMPLICIT_KEY':
      return problem(wording.noSpace, here);
    case 'MISSING_CHAR':
      return problem(/map key/.test(detail) ? wording.noSpace : wording.indent, here);
    case 'BAD_SCALAR_START':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return problem(wording.quote, here);
    default:
      return problem(wording.syntax, here);
  }
}

const indentation = /^ *(\t+)[ \t]*\S/gm;

function tabIndent(text: string, { start, end }: Span): Span | undefined {
  const [found] = text.slice(start, end).matchAll(indentation);
  if (!found) return undefined;
  const from = start + found.index + found[0].indexOf('\t');
  return { start: from, end: from + (found[1] as string).length };
}

const brackets = /["'[\]{}#\n]/g;

/** From a quotation mark or bracket nothing closes to the end of its line. */
function unclosed(text: string, { start, end }: Span, detail: string): Span | undefined {
  const quote = /closing ["'](quote)?/.test(detail) || /quote/.test(detail);
  const flow = /Flow (?:map|sequence)/.test(detail);
  if (!quote && !flow) return undefined;
  const open: { mark: string; at: number }[] = [];
  for (const { 0: mark, index } of text.slice(start, end).matchAll(brackets)) {
    const last = open.at(-1);
    const inQuotes = last?.mark === '"' || last?.mark === "'";
    if (inQuotes) {
      if (mark === last.mark) open.pop();
    } else if (mark === ']' || mark === '}') open.pop();
    else if (mark !== '#' && mark !== '\n') open.push({ mark, at: start + index });
  }
  const first = quote ? open.find(({ mark }) => mark === '"' || mark === "'") : open[0];
  return first && { start: first.at, end: lineAround(text, first.at).end };
}

/** The line a place is in, without the blanks around it and the dash before it. */
function lineAround(text: string, at: number): Span {
  const from = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
  const until = text.indexOf('\n', at);
  const line = text.slice(from, until < 0 ? text.length : until);
  const lead = /^\s*(?:-\s+)?/.exec(line)?.[0].length ?? 0;
  return { start: from + lead, end: Math.max(from + lead, from + line.trimEnd().length) };
}
