// `--format github`: workflow commands that GitHub shows as annotations beside the changed lines.
import type { Severity } from '@dinggao/core';
import type { PlacedFinding } from '../placed';
import type { Format } from './formatter';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export const github: Format = () => ({
  begin: () => '',
  file: ({ file, findings }) => findings.map((one) => command(file, one)).join(''),
  end: () => '',
});

function command(file: string, { node, range: { start, end } }: PlacedFinding): string {
  const properties = {
    file: file.replaceAll('\\', '/'),
    line: start.line,
    endLine: end.line,
    // Columns across lines are refused.
    ...(start.line === end.line && { col: start.column, endColumn: Math.max(start.column, end.column - 1) }),
    title: node.rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[node.severity]} ${list.join(',')}::${data(node.message)}\n`;
}

/** A line end would end the command, and what follows could be another one. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
