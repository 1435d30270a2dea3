// What a value in a file of data may look like: reads it, complains where it does not fit, and gives its JSON Schema.
import { exists } from '../civil-date';
import { type Localized, message } from '../message';
import type { Span } from '../span';
import { nearest } from './nearest';
import { kinds, wording } from './wording';
import type { Report, Written, WrittenScalar } from './written';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** One source for what is read and for what an editor completes and checks. */
export interface Shape<T> {
  /** Undefined when the value cannot be used; then something was reported, unless nothing stands there. */
  read(node: Written, report: Report): T | undefined;
  readonly schema: JsonSchema;
}

/** A value and where it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly at: Span;
}

export const isNothing = (node: Written): boolean => node.kind === 'scalar' && node.value === null;

export function wrongKind(node: Written, expected: Localized, report: Report): undefined {
  if (node.kind === 'broken') return undefined;
  const found = node.kind === 'list' ? kinds.list : node.kind === 'map' ? kinds.map : kindOf(node);
  report({
    code: 'wrong-type',
    severity: 'error',
    span: node.span,
    message: message(wording.wrongKind, { expected, found }),
  });
  return undefined;
}

const kindOf = ({ value, text }: WrittenScalar): Localized => {
  if (value === null) return kinds.nothing;
  if (typeof value === 'boolean') return kinds.truth;
  if (typeof value === 'number') return { 'zh-cn': `数字${text}`, 'zh-tw': `數字${text}`, en: `the number ${text}` };
  return kinds.text;
};

export interface TextOptions {
  readonly longest?: number;
  /** Several lines are possible, as in notes. */
  readonly lines?: boolean;
}

/** Trimmed, never empty. Numbers are taken for text where nothing else can be meant by them. */
export function text({ longest = 100, lines = false }: TextOptions = {}): Shape<string> {
  return {
    schema: { type: 'string', minLength: 1, maxLength: longest },
    read(node, report) {
      if (node.kind !== 'scalar' || typeof node.value === 'boolean') return wrongKind(node, kinds.text, report);
      if (node.value === null) return undefined;
      if (typeof node.value === 'number') return wrongKind(node, kinds.text, report);
      const value = node.value.trim();
      const complain = (code: string, template: Localized, args = {}): undefined => {
        report({ code, severity: 'error', span: node.span, message: message(template, args) });
      };
      if (value === '') return complain('empty', wording.empty);
      if (value.length > longest) return complain('too-long', wording.tooLong, { length: value.length, most: longest });
      if (!lines && value.includes('\n')) return complain('wrong-type', wording.notOneLine);
      return value;
    },
  };
}

const written = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?[年月日]?$/;

/** `2025`, `2025-03`, `2025-03-01`, also as a spreadsheet writes them: 2025/3/1, 2025年3月. Given in ISO form. */
export const date: Shape<string> = {
  schema: {
    type: ['string', 'integer', 'null'],
    pattern: '^\\d{4}([-/.年]\\d{1,2}([-/.月]\\d{1,2})?)?[年月日]?$',
  },
  read(node, report) {
    if (isNothing(node)) return undefined;
    if (node.kind !== 'scalar' || typeof node.value === 'boolean') return wrongKind(node, kinds.date, report);
    const [, year, month, day] = written.exec(node.text.trim()) ?? [];
    const parts = [year, month, day].filter((part) => part !== undefined);
    const complain = (template: Localized): undefined => {
      report({ code: 'bad-date', severity: 'error', span: node.span, message: message(template, { text: node.text }) });
    };
    if (parts.length === 0) return complain(wording.badDate);
    const [y = 0, m, d] = parts.map(Number);
    if (y < 1000 || !exists({ year: y, ...(m !== undefined && { month: m }), ...(d !== undefined && { day: d }) }))
      return complain(wording.noSuchDate);
    return parts.map((part) => part.padStart(2, '0')).join('-');
  },
};

export function integer(least: number, most: number): Shape<number> {
  return {
    schema: { type: 'integer', minimum: least, maximum: most },
    read(node, report) {
      if (isNothing(node)) return undefined;
      if (node.kind !== 'scalar') return wrongKind(node, kinds.number, report);
      const value = typeof node.value === 'number' ? node.value : Number.NaN;
      if (Number.isInteger(value) && value >= least && value <= most) return value;
      report({
        code: 'wrong-type',
        severity: 'error',
        span: node.span,
        message: message(wording.badNumber, { least, most }),
      });
      return undefined;
    },
  };
}

/** One of a list of words; `also` gives other ways to write them, in Chinese for instance. */
export function choice<T extends string>(values: readonly T[], also: Readonly<Record<string, T>> = {}): Shape<T> {
  const known = [...values, ...Object.keys(also)];
  return {
    schema: { enum: known },
    read(node, report) {
      if (node.kind !== 'scalar') return wrongKind(node, kinds.text, report);
      const found =
        values.find((one) => one === node.text) ?? (Object.hasOwn(also, node.text) ? also[node.text] : undefined);
      if (found !== undefined) return found;
      const near = nearest(node.text, known);
      report({
        code: 'unknown-value',
        severity: 'error',
        span: node.span,
        message: near
          ? message(wording.unknownChoiceNear, { text: node.text, near })
          : message(wording.unknownChoice, { text: node.text, known: values.join('、') }),
      });
      return undefined;
    },
  };
}

/** One value may stand without a list around it. What cannot be used is left out, the rest stays. */
export function list<T>(of: Shape<T>): Shape<readonly T[]> {
  return {
    schema: { oneOf: [of.schema, { type: 'array', items: of.schema }] },
    read(node, report) {
      if (isNothing(node)) return undefined;
      const items = node.kind === 'list' ? node.items : [node];
      return items.flatMap((item) => {
        if (isNothing(item)) {
          report({ code: 'empty', severity: 'error', span: item.span, message: message(wording.empty) });
          return [];
        }
        const value = of.read(item, report);
        return value === undefined ? [] : [value];
      });
    },
  };
}

export function placed<T>(of: Shape<T>): Shape<Placed<T>> {
  return {
    schema: of.schema,
    read(node, report) {
      const value = of.read(node, report);
      return value === undefined ? undefined : { value, at: node.span };
    },
  };
}

/** Either a plain value or a record that says more of it. */
export function either<A, B>(scalar: Shape<A>, map: Shape<B>): Shape<A | B> {
  return {
    schema: { oneOf: [scalar.schema, map.schema] },
    read: (node, report) => (node.kind === 'map' ? map.read(node, report) : scalar.read(node, report)),
  };
}
