// CSV as spreadsheets write it (RFC 4180, also with semicolons or tabs), each cell with its place.
import type { Span } from '../span';

export interface Cell {
  /** Without the quotation marks around it, doubled ones made single; trimmed. */
  readonly text: string;
  /** Without the quotation marks. */
  readonly span: Span;
}

export interface Csv {
  /** Rows with something in them. */
  readonly rows: readonly (readonly Cell[])[];
  /** Where a quotation mark opens that nothing closes: what follows it is left out. */
  readonly unclosed?: Span;
}

const separators = [',', '\t', ';', '，'] as const;

/** Spreadsheets announce an unusual separator so. */
const announced = /^\ufeff?"?sep=(.)"?\r?\n/;

export function readCsv(text: string): Csv {
  const sep = announced.exec(text);
  const start = sep?.[0].length ?? (text.startsWith('\ufeff') ? 1 : 0);
  const separator = sep?.[1] ?? usual(text.slice(start, endOfLine(text, start)));
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  const endRow = () => {
    if (row.some((cell) => cell.text !== '')) rows.push(row);
    row = [];
  };
  let at = start;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const close = quoted ? closing(text, at + 1) : endOfCell(text, at, separator);
    if (close === undefined) {
      endRow();
      return { rows, unclosed: { start: at, end: endOfLine(text, at) } };
    }
    row.push(quoted ? quotedCell(text, at + 1, close) : plainCell(text, at, close));
    at = quoted ? endOfCell(text, close + 1, separator) : close;
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) row.push({ text: '', span: { start: at, end: at } });
      else continue;
    }
    endRow();
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  endRow();
  return { rows };
}

/** The one that cuts the header into most cells. */
function usual(header: string): string {
  const count = (separator: string) => header.split(separator).length;
  return separators.reduce<string>((best, one) => (count(one) > count(best) ? one : best), ',');
}

function closing(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return undefined;
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function endOfLine(text: string, from: number): number {
  const found = /[\r\n]/.exec(text.slice(from))?.index;
  return found === undefined ? text.length : from + found;
}

const quotedCell = (text: string, start: number, end: number): Cell =>
  plainCell(text, start, end, text.slice(start, end).replaceAll('""', '"').trim());

function plainCell(text: string, start: number, end: number, value?: string): Cell {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const trimmed = raw.trim();
  return { text: value ?? trimmed, span: { start: start + lead, end: start + lead + trimmed.length } };
}
