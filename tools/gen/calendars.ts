// Compiles data/calendars.yaml into the tables behind core/src/gazetteer/calendars.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { generatedHeader, type Output } from './output';

type Tables = Readonly<Record<string, { readonly items: readonly object[] }>>;

/** Throws with the field when the file does not follow data/calendars.schema.json. */
export function calendars(root: string): Output {
  const read = (name: string) => readFileSync(join(root, 'data', name), 'utf8');
  const tables: Tables = parse(read('calendars.yaml'));
  const validate = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(read('calendars.schema.json')));
  if (!validate(tables))
    throw new Error(`data/calendars.yaml: ${JSON.stringify(validate.errors?.slice(0, 3), null, 1)}`);
  const lines = Object.entries(tables).map(
    ([name, { items }]) =>
      `export const ${name} = [\n${items.map((item) => `  ${record(item)},\n`).join('')}] as const;\n`,
  );
  return {
    path: 'core/src/gazetteer/calendars.gen.ts',
    text: `${generatedHeader('data/calendars.yaml')}${lines.join('\n')}`,
  };
}

const record = (item: object): string =>
  `{ ${Object.entries(item)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? `'${value}'` : value}`)
    .join(', ')} }`;
