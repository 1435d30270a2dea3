// What a subcommand is, and what its options have in common.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Language, languages, type PresetName, presetNames } from '@dinggao/core';

/** Gives the exit code. */
export type Command = (argv: readonly string[]) => Promise<number>;

/** Wrong usage: told without a stack trace. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

const common = { language: { type: 'string', default: 'zh-cn' } } as const;

type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T & typeof common; allowPositionals: true }>
>;

/** Parses strictly; what does not fit is a `UsageError` in the reader's language. */
export function parse<T extends Options>(argv: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...argv], options: { ...options, ...common }, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const what = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(`没有 ${what} 这个选项。`);
    throw new UsageError(what ? `选项 ${what} 缺少它的值，或给了它不要的值。` : '选项有误。');
  }
}

/** One of a fixed list, or a `UsageError` that names them. */
export function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`--${option} 只能是 ${allowed.join('、')}，不能是“${value ?? ''}”。`);
  return found;
}

/** What decides which rules speak, where not the team's own files. */
export const checkingOptions = { preset: { type: 'string' }, config: { type: 'string' } } as const;

/** Undefined: as the team says. */
export const presetOf = (value: string | undefined): PresetName | undefined =>
  value === undefined ? undefined : oneOf('preset', value, presetNames);

/** The part of the work they make up. */
export function checkingOf(values: { readonly preset?: string; readonly config?: string }) {
  const preset = presetOf(values.preset);
  return { ...(preset && { preset }), ...(values.config !== undefined && { config: values.config }) };
}

export const languageOf = (value: string | undefined): Language => oneOf('language', value, languages);
