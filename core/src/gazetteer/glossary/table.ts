// A glossary as a table: the header row says what it is a table of, each further row is one post, body or formulation.
import { type Cell, readCsv } from '../../base/data-file/csv';
import { unknownKey } from '../../base/data-file/record';
import { wording as common } from '../../base/data-file/wording';
import type { Report, Written, WrittenEntry, WrittenMap } from '../../base/data-file/written';
import { message } from '../../base/message';
import type { Span } from '../../base/span';
import { wording } from './wording';

interface Column {
  readonly key: string;
  /** What a header may say; the first is the one we write. */
  readonly names: readonly string[];
  /** `list`: several in one cell. `post`: of the post in this row. */
  readonly as?: 'list' | 'post' | 'number';
}

interface Table {
  readonly key: 'officials' | 'organizations' | 'terms';
  /** The first is what tells the table and what every row must have. */
  readonly columns: readonly [Column, ...Column[]];
}

const wrong: Column = { key: 'wrong', names: ['误写', '錯誤寫法', '错误写法', 'wrong'], as: 'list' };
const notes: Column = { key: 'notes', names: ['备注', '備註', 'notes', 'note'] };
const fromNames = ['起', '起始', '自', '任职时间', '開始', 'from', 'start'];
const toNames = ['止', '截止', '至', '离任时间', '結束', 'to', 'end'];

const tables: readonly Table[] = [
  {
    key: 'officials',
    columns: [
      { key: 'name', names: ['姓名', 'name'] },
      { key: 'aliases', names: ['又名', '别名', '別名', 'aliases', 'alias'], as: 'list' },
      wrong,
      { key: 'organization', names: ['单位', '單位', '机构', 'organization'], as: 'post' },
      { key: 'title', names: ['职务', '職務', 'title', 'post'], as: 'post' },
      { key: 'from', names: fromNames, as: 'post' },
      { key: 'to', names: toNames, as: 'post' },
      { key: 'order', names: ['排序', '排名', '序号', 'order'], as: 'number' },
      notes,
    ],
  },
  {
    key: 'organizations',
    columns: [
      { key: 'full', names: ['全称', '全稱', '机构名称', 'full'] },
      { key: 'short', names: ['简称', '簡稱', 'short'], as: 'list' },
      { key: 'colloquial', names: ['俗称', '俗稱', 'colloquial'], as: 'list' },
      { key: 'old', names: ['旧称', '舊稱', 'old'], as: 'list' },
      wrong,
      { key: 'head', names: ['负责人', '負責人', 'head'] },
      notes,
    ],
  },
  {
    key: 'terms',
    columns: [
      { key: 'canonical', names: ['提法', '规范写法', '規範寫法', 'canonical', 'term'] },
      { key: 'aliases', names: ['又作', 'aliases', 'alias'], as: 'list' },
      wrong,
      { key: 'meaning', names: ['释义', '釋義', 'meaning'] },
      { key: 'source', names: ['出处', '出處', '来源', 'source'] },
      { key: 'from', names: fromNames },
      { key: 'to', names: toNames },
      notes,
    ],
  },
];

/** The table as a glossary of another make would have written it; rows of one person are one person. */
export function readTable(text: string, report: Report): WrittenMap | undefined {
  const { rows, unclosed } = readCsv(text);
  if (unclosed) report({ code: 'csv-quote', severity: 'error', span: unclosed, message: message(common.unclosed) });
  const [header, ...body] = rows;
  if (!header) return undefined;
  const table = tables.find(({ columns: [first] }) => header.some((cell) => isNamed(first, cell)));
  if (!table) {
    const span = spanOf(header);
    report({ code: 'csv-header', severity: 'error', span, message: message(wording.noHeader) });
    return undefined;
  }
  const columns = columnsOf(table, header, report);
  const groups = new Map<string, WrittenMap[]>();
  for (const row of body) {
    const extra = row.slice(header.length).filter((cell) => cell.text !== '');
    if (extra.length > 0)
      report({ code: 'csv-columns', severity: 'error', span: spanOf(extra), message: message(wording.tooManyCells) });
    const entry = rowEntry(row, columns);
    const of = table.columns[0].key;
    const id = entry.entries.find(({ key }) => key === of)?.value;
    const key =
      table.key === 'officials' && id?.kind === 'scalar' && id.text !== '' ? id.text : `\n${entry.span.start}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const items = [...groups.values()].map(merged);
  const keySpan = spanOf(header);
  const span = { start: keySpan.start, end: text.length };
  return { kind: 'map', span, entries: [{ key: table.key, keySpan, value: { kind: 'list', items, span } }] };
}

const isNamed = ({ names }: Column, { text }: Cell): boolean => names.includes(text.toLowerCase());

function columnsOf({ columns }: Table, header: readonly Cell[], report: Report): readonly (Column | undefined)[] {
  const seen = new Map<Column, Cell>();
  return header.map((cell) => {
    const column = columns.find((one) => isNamed(one, cell));
    const first = column && seen.get(column);
    if (first) {
      const related = [{ span: first.span, message: message(common.firstKey) }];
      const said = message(common.duplicateKey, { key: cell.text });
      report({ code: 'duplicate-key', severity: 'error', span: cell.span, message: said, related });
      return undefined;
    }
    if (column) seen.set(column, cell);
    else if (cell.text !== '')
      unknownKey(
        cell.text,
        cell.span,
        columns.flatMap(({ names }) => names),
        report,
      );
    return column;
  });
}

const spanOf = (cells: readonly Cell[]): Span => ({
  start: cells[0]?.span.start ?? 0,
  end: cells.at(-1)?.span.end ?? 0,
});

const separator = /[、；;|/／\n]+|，|,/g;

function rowEntry(row: readonly Cell[], columns: readonly (Column | undefined)[]): WrittenMap {
  const span = spanOf(row);
  const entries: WrittenEntry[] = [];
  const post: WrittenEntry[] = [];
  for (const [i, cell] of row.entries()) {
    const column = columns[i];
    if (!column || cell.text === '') continue;
    (column.as === 'post' ? post : entries).push({
      key: column.key,
      keySpan: cell.span,
      value: cellValue(cell, column),
    });
  }
  if (post.length > 0) {
    const place = spanOf(row.filter((_, i) => columns[i]?.as === 'post'));
    const one: Written = { kind: 'map', entries: post, span: place };
    entries.push({ key: 'posts', keySpan: place, value: { kind: 'list', items: [one], span: place } });
  }
  return { kind: 'map', entries, span };
}

function cellValue({ text, span }: Cell, { as }: Column): Written {
  if (as === 'number' && /^\d+$/.test(text)) return { kind: 'scalar', value: Number(text), text, span };
  if (as !== 'list') return { kind: 'scalar', value: text, text, span };
  const items: Written[] = [];
  let from = 0;
  for (const cut of [...text.matchAll(separator), { 0: '', index: text.length }]) {
    const part = text.slice(from, cut.index);
    const lead = part.length - part.trimStart().length;
    const value = part.trim();
    const start = span.start + from + lead;
    if (value !== '') items.push({ kind: 'scalar', value, text: value, span: { start, end: start + value.length } });
    from = cut.index + cut[0].length;
  }
  return { kind: 'list', items, span };
}

/** Of several rows the first gives what is there once; lists are put together. */
function merged([first, ...more]: readonly WrittenMap[]): WrittenMap {
  const entries = new Map<string, WrittenEntry>();
  for (const entry of [...(first?.entries ?? []), ...more.flatMap((one) => one.entries)]) {
    const before = entries.get(entry.key);
    if (!before) entries.set(entry.key, entry);
    else if (before.value.kind === 'list' && entry.value.kind === 'list') {
      const items = [...before.value.items, ...entry.value.items];
      entries.set(entry.key, { ...before, value: { ...before.value, items } });
    }
  }
  return { kind: 'map', entries: [...entries.values()], span: first?.span ?? { start: 0, end: 0 } };
}
