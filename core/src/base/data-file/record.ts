// Values with named fields: each name in English and in Chinese, each field with its own shape.
import { type Localized, message } from '../message';
import type { Span } from '../span';
import { nearest } from './nearest';
import { isNothing, type JsonSchema, type Shape, wrongKind } from './shape';
import { kinds, wording } from './wording';
import type { Report, Written, WrittenEntry } from './written';

export interface Field<T> {
  readonly shape: Shape<T>;
  /** Its other name. */
  readonly chinese?: string;
  /** What an editor shows while one types. */
  readonly about: Localized;
  /** `required`: nothing without it. `sound`: it may be missing, but where it cannot be read nothing can be said at all. */
  readonly needs?: 'required' | 'sound';
}

/** A field of a record, its type taken from its shape. */
type Needs = Field<unknown>['needs'];

export const field = <T, const N extends Needs = undefined>(
  about: Localized,
  shape: Shape<T>,
  options: { readonly chinese?: string; readonly needs?: N } = {},
): Field<T> & { readonly needs: N } => ({ about, shape, ...options }) as Field<T> & { readonly needs: N };

type Fields = Readonly<Record<string, Field<unknown>>>;
type TypeOf<F> = F extends Field<infer T> ? T : never;
type RequiredKeys<F extends Fields> = {
  [K in keyof F]: F[K] extends { readonly needs: 'required' } ? K : never;
}[keyof F];

export type RecordOf<F extends Fields> = { readonly [K in RequiredKeys<F>]: TypeOf<F[K]> } & {
  readonly [K in Exclude<keyof F, RequiredKeys<F>>]?: TypeOf<F[K]>;
} & {
  /** The whole record. */
  readonly at: Span;
  /** Where the value of each field stands. */
  readonly places: { readonly [K in keyof F]?: Span };
};

export function record<const F extends Fields>(fields: F): Shape<RecordOf<F>> {
  const byName = new Map(
    Object.entries(fields).flatMap(([name, { chinese }]) => [
      [name, name] as const,
      ...(chinese ? [[chinese, name] as const] : []),
    ]),
  );
  return {
    schema: schemaOf(fields),
    read(node, report) {
      if (node.kind !== 'map') return wrongKind(node, kinds.map, report);
      const given = givenFields(node.entries, byName, report);
      const values: Record<string, unknown> = {};
      const places: Record<string, Span> = {};
      for (const [name, { shape, needs, chinese }] of Object.entries(fields)) {
        const entry = given.get(name);
        const value = entry && shape.read(entry.value, report);
        if (value !== undefined) {
          values[name] = value;
          places[name] = entry?.value.span ?? node.span;
        } else if (needs === 'required') {
          if (!entry || isNothing(entry.value))
            missing(entry?.keySpan ?? headOf(node), nameFor(node.entries, name, chinese), report);
          return undefined;
        } else if (needs === 'sound' && entry && !isNothing(entry.value)) return undefined;
      }
      return { ...values, at: node.span, places } as RecordOf<F>;
    },
  };
}

/** The first of each name; what is not known or comes again is complained about. */
function givenFields(
  entries: readonly WrittenEntry[],
  byName: ReadonlyMap<string, string>,
  report: Report,
): ReadonlyMap<string, WrittenEntry> {
  const given = new Map<string, WrittenEntry>();
  for (const entry of entries) {
    const { key, keySpan } = entry;
    const name = byName.get(key);
    const first = name === undefined ? undefined : given.get(name);
    if (name === undefined) unknownKey(key, keySpan, [...byName.keys()], report);
    else if (first) {
      report({
        code: 'duplicate-key',
        severity: 'error',
        span: keySpan,
        message: message(wording.duplicateKey, { key }),
        related: [{ span: first.keySpan, message: message(wording.firstKey) }],
      });
    } else given.set(name, entry);
  }
  return given;
}

export function unknownKey(key: string, span: Span, known: readonly string[], report: Report): void {
  const near = nearest(key, known);
  const han = /\p{Script=Han}/u;
  const shown = known.filter((one) => han.test(one) === han.test(key));
  report({
    code: 'unknown-key',
    severity: 'warning',
    span,
    message: near
      ? message(wording.unknownKeyNear, { key, near })
      : message(wording.unknownKey, { key, known: (shown.length > 0 ? shown : known).join('、') }),
  });
}

function missing(span: Span, key: string, report: Report): void {
  report({ code: 'missing', severity: 'error', span, message: message(wording.missing, { key }) });
}

/** In the language the writer uses for the other fields. */
const nameFor = (entries: readonly WrittenEntry[], name: string, chinese: string | undefined): string =>
  chinese !== undefined && entries.some(({ key }) => /\p{Script=Han}/u.test(key)) ? chinese : name;

/** Where something is missing: the first key says which record is meant, the whole of it would drown the text. */
const headOf = (node: Written & { kind: 'map' }): Span => node.entries[0]?.keySpan ?? node.span;

function schemaOf(fields: Fields): JsonSchema {
  const properties: Record<string, unknown> = {};
  const needed: unknown[] = [];
  for (const [name, { shape, chinese, about, needs }] of Object.entries(fields)) {
    const schema = { ...shape.schema, description: `${about['zh-cn']}\n${about.en}` };
    properties[name] = schema;
    if (chinese) properties[chinese] = schema;
    if (needs === 'required')
      needed.push(chinese ? { anyOf: [{ required: [name] }, { required: [chinese] }] } : { required: [name] });
  }
  return { type: 'object', additionalProperties: false, properties, ...(needed.length > 0 && { allOf: needed }) };
}

/** A map whose keys are words of their own, such as rules: `keys` are those there are. */
export function mapOf<T>(of: Shape<T>, keys: readonly string[]): Shape<Readonly<Record<string, T>>> {
  const known = new Set(keys);
  return {
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(keys.map((key) => [key, of.schema])),
    },
    read(node, report) {
      if (isNothing(node)) return undefined;
      if (node.kind !== 'map') return wrongKind(node, kinds.map, report);
      const given = givenFields(node.entries, new Map(keys.map((key) => [key, key])), report);
      return Object.fromEntries(
        [...given].flatMap(([key, { value }]) => {
          const read = known.has(key) ? of.read(value, report) : undefined;
          return read === undefined ? [] : [[key, read] as const];
        }),
      );
    },
  };
}
