// `--format stylish`: for people, by file, each finding with its line and the place marked under it.
import { styleText } from 'node:util';
import { type Language, type Localized, message, type Severity, word } from '@dinggao/core';
import stringWidth from 'string-width';
import { harmless } from '../output';
import { lineStarts, type PlacedFinding, pointAt } from '../placed';
import type { Format, Totals } from './formatter';

export type Paint = (style: 'red' | 'yellow' | 'blue' | 'dim' | 'underline', text: string) => string;

/** Colors only where someone looks at them (https://no-color.org). */
export const paintFor = (stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint =>
  (stream.isTTY || env.FORCE_COLOR) && !env.NO_COLOR
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_, text) => text;

const labels: Readonly<Record<Severity, Localized>> = {
  error: { 'zh-cn': '错误', 'zh-tw': '錯誤', en: 'error' },
  warning: { 'zh-cn': '警告', 'zh-tw': '警告', en: 'warning' },
  information: { 'zh-cn': '信息', 'zh-tw': '資訊', en: 'information' },
  hint: { 'zh-cn': '提示', 'zh-tw': '提示', en: 'hint' },
};
const styles = { error: 'red', warning: 'yellow', information: 'blue', hint: 'dim' } as const;

const indent = ' '.repeat(12);

/** Nothing for a file without findings. */
export const stylish: Format = ({ language, paint, width }) => ({
  begin: () => '',
  file: ({ file, findings }) =>
    findings.length === 0
      ? ''
      : `${paint('underline', harmless(file))}\n${findings.map((one) => finding(one, language, paint, width)).join('')}\n`,
  end: (totals) => total(totals, language),
});

function finding({ node, range, text }: PlacedFinding, language: Language, paint: Paint, width: number): string {
  const place = `${range.start.line}:${range.start.column}`.padEnd(9);
  const { severity } = node;
  const head = `  ${paint('dim', place)} ${paint(styles[severity], labels[severity][language])}  ${harmless(node.message)}  ${paint('dim', node.rule)}\n`;
  const start = range.start.column - 1;
  const end = range.end.line === range.start.line ? range.end.column - 1 : text.length;
  const { line, before, marked } = excerpt(text, start, end, Math.max(20, width - indent.length));
  if (line.trim() === '') return head;
  const mark = ' '.repeat(before) + paint(styles[severity], '~'.repeat(Math.max(1, marked)));
  return `${head}${indent}${line}\n${indent}${mark}\n`;
}

export interface Excerpt {
  readonly line: string;
  /** Columns of a terminal before the mark, and under it: a Han character takes two. */
  readonly before: number;
  readonly marked: number;
}

/** The part of a line around `[start, end)` that fits into `width` columns. */
export function excerpt(text: string, start: number, end: number, width: number): Excerpt {
  const marked = clipped(harmless(text.slice(start, end)), width);
  const room = width - stringWidth(marked);
  const before = clippedFromRight(harmless(text.slice(Math.max(0, start - width), start)), Math.floor(room / 2));
  const after = clipped(harmless(text.slice(end, end + width)), room - stringWidth(before));
  return { line: `${before}${marked}${after}`, before: stringWidth(before), marked: stringWidth(marked) };
}

const characters = (text: string): string[] => Array.from(text);

function clipped(text: string, width: number): string {
  let used = 0;
  let end = 0;
  for (const one of characters(text)) {
    used += stringWidth(one);
    if (used > width) break;
    end += one.length;
  }
  return text.slice(0, end);
}

const clippedFromRight = (text: string, width: number): string =>
  characters(clipped(characters(text).reverse().join(''), width))
    .reverse()
    .join('');

/** `line:column`, both from 1; the column counts UTF-16 units, as editors do. */
export function placeOf(source: string, offset: number): string {
  const { line, column } = pointAt(source, lineStarts(source), offset);
  return `${line}:${column}`;
}

const none: Localized = {
  'zh-cn': '检查了 {files} 个文件，没有发现问题。',
  'zh-tw': '檢查了 {files} 個檔案，沒有發現問題。',
  en: '{files} files checked, nothing found.',
};
const some: Localized = {
  'zh-cn': '检查了 {files} 个文件，发现{counts}。',
  'zh-tw': '檢查了 {files} 個檔案，發現{counts}。',
  en: '{files} files checked: {counts}.',
};
const count: Localized = { 'zh-cn': '{label} {n} 处', 'zh-tw': '{label} {n} 處', en: '{label} {n}' };
const comma: Localized = { 'zh-cn': '、', 'zh-tw': '、', en: ', ' };

function total({ files, counts }: Totals, language: Language): string {
  const parts = (Object.keys(labels) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => word(message(count, { label: labels[severity][language], n: counts[severity] }), language));
  const said =
    parts.length === 0 ? message(none, { files }) : message(some, { files, counts: parts.join(comma[language]) });
  return `${word(said, language)}\n`;
}
