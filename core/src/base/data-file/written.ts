// A file of data as somebody wrote it: values, each with its place, whatever the format.
import type { Message } from '../message';
import type { Span } from '../span';

export interface WrittenScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As it stands there, without quotation marks: 2024 and "2024" are the same text. */
  readonly text: string;
  readonly span: Span;
}

export interface WrittenList {
  readonly kind: 'list';
  readonly items: readonly Written[];
  readonly span: Span;
}

export interface WrittenEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Written;
}

export interface WrittenMap {
  readonly kind: 'map';
  readonly entries: readonly WrittenEntry[];
  readonly span: Span;
}

/** What cannot be read and was complained about already. */
export interface WrittenBroken {
  readonly kind: 'broken';
  readonly span: Span;
}

export type Written = WrittenScalar | WrittenList | WrittenMap | WrittenBroken;

export interface ProblemPlace {
  /** Absent: the same file. */
  readonly uri?: string;
  readonly span: Span;
  readonly message: Message;
}

/** What is wrong with a file of data, at its exact place. */
export interface Problem {
  /** kebab-case; stays the same over versions. */
  readonly code: string;
  /** `error`: what stands there is left out. `warning`: it is used, but should be looked at. */
  readonly severity: 'error' | 'warning';
  /** UTF-16 offsets of the file's text, half-open. */
  readonly span: Span;
  readonly message: Message;
  readonly related?: readonly ProblemPlace[];
}

export type Report = (problem: Problem) => void;
