// Open documents that never change: an edit makes a new one, so what was computed keeps its own text.
import type {
  Position,
  Range,
  TextDocumentContentChangeEvent,
  TextDocumentsConfiguration,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type LineStarts, lineAt, lineStarts, lineStartsAfter } from './line-starts';

/**
 * The library's own documents change in place; a copy of one counts its lines anew, which took longer than all else at
 * an edit of a long text.
 */
export const immutableDocuments: TextDocumentsConfiguration<TextDocument> = {
  /** A client that opens a document without address or text is refused here; anything later would trip over it. */
  create(uri, languageId, version, content) {
    if (typeof uri !== 'string' || typeof content !== 'string')
      throw new TypeError('a document needs a uri and a text');
    return documentOf(uri, languageId, version, content, lineStarts(content));
  },
  update(document, changes, version) {
    const text = document.getText();
    const { uri, languageId, starts = lineStarts(text) } = document as Partial<ImmutableDocument> & TextDocument;
    const same = documentOf(uri, languageId, version, text, starts);
    return changes.reduce((before, change) => edited(before, change, version), same);
  },
};

interface ImmutableDocument extends TextDocument {
  readonly starts: LineStarts;
}

/** Places outside the text are clamped, as the protocol wants it; none lies between the units of a line break. */
function documentOf(
  uri: string,
  languageId: string,
  version: number,
  text: string,
  starts: LineStarts,
): ImmutableDocument {
  const beforeBreak = (offset: number, lineStart: number): number => {
    let at = offset;
    while (at > lineStart && isBreak(text.charCodeAt(at - 1))) at--;
    return at;
  };
  const offsetAt = ({ line, character }: Position): number => {
    if (line >= starts.length) return text.length;
    if (line < 0) return 0;
    const start = starts[line]!;
    if (character <= 0) return start;
    return beforeBreak(Math.min(start + character, starts[line + 1] ?? text.length), start);
  };
  const endOf = (line: number): number => beforeBreak(starts[line + 1] ?? text.length, starts[line]!);
  return {
    uri,
    languageId,
    version,
    starts,
    lineCount: starts.length,
    getText: (range?: Range) => (range ? text.slice(offsetAt(range.start), offsetAt(range.end)) : text),
    positionAt(offset) {
      const at = Math.max(Math.min(offset, text.length), 0);
      const line = lineAt(starts, at);
      return { line, character: beforeBreak(at, starts[line]!) - starts[line]! };
    },
    offsetAt,
    getLineRange(line) {
      const at = Math.max(0, Math.min(line, starts.length - 1));
      const character = line < 0 ? 0 : endOf(at) - starts[at]!;
      return { start: { line: at, character: 0 }, end: { line: at, character } };
    },
    getEOLCharacters: (line) =>
      line < 0 || line >= starts.length ? '' : text.slice(endOf(line), starts[line + 1] ?? text.length),
  };
}

const isBreak = (code: number): boolean => code === 10 || code === 13;

function edited(before: ImmutableDocument, change: TextDocumentContentChangeEvent, version: number): ImmutableDocument {
  const { uri, languageId, starts } = before;
  if (typeof change?.text !== 'string') throw new TypeError('a change needs a text');
  if (!('range' in change) || change.range === undefined)
    return documentOf(uri, languageId, version, change.text, lineStarts(change.text));
  const [a, b] = [before.offsetAt(change.range.start), before.offsetAt(change.range.end)];
  const [start, end] = [Math.min(a, b), Math.max(a, b)];
  const old = before.getText();
  const text = old.slice(0, start) + change.text + old.slice(end);
  const stretch = { start, oldEnd: end, newEnd: start + change.text.length };
  return documentOf(uri, languageId, version, text, lineStartsAfter(starts, text, stretch));
}
