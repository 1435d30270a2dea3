// For people: findings by file, one a line, with a count at the end.
import { styleText } from 'node:util';
import { type Diagnostic, type Language, type Severity, word } from '@dinggao/core';
import type { Report } from '../report';

export type Paint = (style: 'red' | 'yellow' | 'blue' | 'dim' | 'underline', text: string) => string;

/** Colors only where someone looks at them (https://no-color.org). */
export const paintFor = (stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint =>
  stream.isTTY && !env.NO_COLOR ? (style, text) => styleText(style, text) : (_, text) => text;

const labels: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
};
const styles = { error: 'red', warning: 'yellow', information: 'blue', hint: 'dim' } as const;

/** Nothing for a file without findings. */
export function stylish({ file, model, diagnostics }: Report, language: Language, paint: Paint): string {
  if (diagnostics.length === 0) return '';
  const lines = diagnostics.map((one) => line(model.text.source, one, language, paint));
  return `${paint('underline', file)}\n${lines.join('\n')}\n\n`;
}

function line(source: string, { span, severity, message, rule }: Diagnostic, language: Language, paint: Paint): string {
  const place = `${placeOf(source, span.start)}`.padEnd(9);
  return `  ${paint('dim', place)} ${paint(styles[severity], labels[severity])}  ${word(message, language)}  ${paint('dim', rule)}`;
}

/** `line:column`, both from 1; the column counts UTF-16 units, as editors do. */
export function placeOf(source: string, offset: number): string {
  const before = source.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

export function total(files: number, diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return `检查了 ${files} 个文件，没有发现问题。\n`;
  const counts = (Object.keys(labels) as Severity[])
    .map((severity) => ({ severity, count: diagnostics.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${labels[severity]} ${count} 处`);
  return `检查了 ${files} 个文件，发现${counts.join('、')}。\n`;
}
