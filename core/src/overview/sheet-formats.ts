// The correction sheet as a file: Markdown, CSV for a spreadsheet, HTML for printing.
import type { Language, Localized } from '../base/message';
import { escapeHtml, htmlPage } from './html';
import type { SheetRow } from './sheet';

export const sheetFormats = ['markdown', 'csv', 'html'] as const;
export type SheetFormat = (typeof sheetFormats)[number];

export const sheetExtension: Readonly<Record<SheetFormat, string>> = { markdown: 'md', csv: 'csv', html: 'html' };

export interface SheetHead {
  /** The report's file name or title. */
  readonly title: string;
  /** 一校, 二校 …; empty: a single check. */
  readonly pass: string;
  /** ISO date, shown as it is. */
  readonly date: string;
}

const words = {
  sheet: { 'zh-cn': '勘误表', 'zh-tw': '勘誤表', en: 'Correction sheet' },
  none: { 'zh-cn': '没有需要处理的问题。', 'zh-tw': '沒有需要處理的問題。', en: 'Nothing to correct.' },
  count: { 'zh-cn': '共 {n} 处', 'zh-tw': '共 {n} 處', en: '{n} places' },
} satisfies Record<string, Localized>;

interface Column {
  readonly name: Localized;
  of(row: SheetRow): string;
}

const columns: readonly Column[] = [
  { name: { 'zh-cn': '行', 'zh-tw': '行', en: 'Line' }, of: ({ line }) => String(line) },
  { name: { 'zh-cn': '小标题', 'zh-tw': '小標題', en: 'Section' }, of: ({ section }) => section },
  { name: { 'zh-cn': '原句', 'zh-tw': '原句', en: 'Sentence' }, of: ({ sentence }) => sentence },
  { name: { 'zh-cn': '级别', 'zh-tw': '級別', en: 'Severity' }, of: (row) => row.severityName },
  { name: { 'zh-cn': '问题', 'zh-tw': '問題', en: 'Finding' }, of: ({ message }) => message },
  { name: { 'zh-cn': '建议', 'zh-tw': '建議', en: 'Suggestion' }, of: ({ suggestion }) => suggestion },
  { name: { 'zh-cn': '规则', 'zh-tw': '規則', en: 'Rule' }, of: ({ rule }) => rule },
  { name: { 'zh-cn': '处理', 'zh-tw': '處理', en: 'Done' }, of: () => '' },
];

export function sheet(rows: readonly SheetRow[], head: SheetHead, format: SheetFormat, language: Language): string {
  const cells = rows.map((row) => columns.map((column) => column.of(row)));
  const names = columns.map(({ name }) => name[language]);
  switch (format) {
    case 'markdown':
      return markdown(names, cells, head, language);
    case 'csv':
      return csv([names, ...cells]);
    case 'html':
      return html(names, cells, head, language);
  }
}

const heading = ({ title, pass }: SheetHead, language: Language): string =>
  [words.sheet[language], title, pass].filter((part) => part !== '').join(' · ');

const countLine = ({ date }: SheetHead, count: number, language: Language): string =>
  [date, count === 0 ? words.none[language] : words.count[language].replace('{n}', String(count))]
    .filter((part) => part !== '')
    .join(' · ');

type Cells = readonly (readonly string[])[];

function markdown(names: readonly string[], cells: Cells, head: SheetHead, language: Language): string {
  const line = (row: readonly string[]): string => `| ${row.map(cell).join(' | ')} |`;
  const cell = (text: string): string => text.replace(/[\\|<>`*_]/g, '\\$&').replace(/\s+/g, ' ');
  const table = [line(names), `|${' --- |'.repeat(names.length)}`, ...cells.map(line)];
  const parts = [`# ${cell(heading(head, language))}`, countLine(head, cells.length, language)];
  return `${[...parts, ...(cells.length > 0 ? [table.join('\n')] : [])].join('\n\n')}\n`;
}

/** With a byte order mark and CRLF, or Excel takes it for GBK (RFC 4180 for the rest). */
const csv = (rows: Cells): string => `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;

/** A spreadsheet would run a cell that begins like a formula. */
const quoted = (text: string): string => `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;

function html(names: readonly string[], cells: Cells, head: SheetHead, language: Language): string {
  const row = (tag: 'th' | 'td', texts: readonly string[]): string =>
    `<tr>${texts.map((text) => `<${tag}>${marked(escapeHtml(text))}</${tag}>`).join('')}</tr>`;
  const table =
    cells.length === 0
      ? ''
      : `<table><thead>${row('th', names)}</thead><tbody>\n${cells.map((one) => row('td', one)).join('\n')}\n</tbody></table>`;
  return htmlPage({
    title: heading(head, language),
    language,
    body: `<h1>${escapeHtml(heading(head, language))}</h1>\n<p>${escapeHtml(countLine(head, cells.length, language))}</p>\n${table}`,
  });
}

const marked = (escaped: string): string => escaped.replace(/【(.*?)】/g, '<mark>$1</mark>');
