// What an output format is: it writes as the files come and keeps nothing of them.
import type { AboutRule, Language, Severity } from '@dinggao/core';
import type { FileFindings } from '../placed';
import type { Paint } from './stylish';

export interface Formatter {
  begin(): string;
  /** Files come in order, those without findings too. */
  file(one: FileFindings): string;
  end(totals: Totals): string;
}

export interface Totals {
  readonly files: number;
  readonly counts: Readonly<Record<Severity, number>>;
}

export interface FormatOptions {
  readonly language: Language;
  readonly rules: readonly AboutRule[];
  readonly version: string;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
}

export type Format = (options: FormatOptions) => Formatter;
