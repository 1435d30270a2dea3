// `--format rdjsonl`: Reviewdog Diagnostic Format, one finding a line; columns count bytes of UTF-8.
import type { Severity } from '@dinggao/core';
import type { PlacedFinding, Point, Range } from '../placed';
import type { Format } from './formatter';

const severities: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  information: 'INFO',
  hint: 'INFO',
};

export const rdjsonl: Format = () => ({
  begin: () => '',
  file: ({ file, findings }) => findings.map((one) => `${JSON.stringify(line(file, one))}\n`).join(''),
  end: () => '',
});

const line = (file: string, { node, range, fixes }: PlacedFinding) => ({
  message: node.message,
  location: { path: file, range: rangeOf(range) },
  severity: severities[node.severity],
  source: { name: 'dinggao' },
  code: { value: node.rule },
  // A suggestion is one edit; a fix of several would be torn apart.
  suggestions: fixes
    .filter(({ edits }) => edits.length === 1)
    .flatMap(({ edits }) => edits.map((edit) => ({ range: rangeOf(edit.range), text: edit.text }))),
});

const rangeOf = ({ start, end }: Range) => ({ start: point(start), end: point(end) });

const point = ({ line, bytes }: Point) => ({ line, column: bytes });
