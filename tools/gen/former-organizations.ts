// Compiles data/former-organizations.yaml into the table behind core/src/gazetteer/former-organizations.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { generatedHeader, type Output } from './output';

interface Row {
  readonly national?: boolean;
  readonly former: readonly string[];
  readonly now: readonly string[];
  readonly since: string;
  readonly note?: string;
}

/** Throws when the file does not follow its schema, gives a name twice, or leaves one without its successor. */
export function formerOrganizations(root: string): Output {
  const read = (name: string) => readFileSync(join(root, 'data', name), 'utf8');
  const rows: readonly Row[] = parse(read('former-organizations.yaml'));
  const validate = new Ajv().compile(JSON.parse(read('former-organizations.schema.json')));
  if (!validate(rows))
    throw new Error(`data/former-organizations.yaml: ${JSON.stringify(validate.errors?.slice(0, 3), null, 1)}`);
  const names = rows.flatMap(({ former }) => former);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice) throw new Error(`data/former-organizations.yaml: ${twice} is given twice`);
  const short = rows.find(({ former, now }) => former.length !== now.length);
  if (short) throw new Error(`data/former-organizations.yaml: not one new name for each of ${short.former.join(' ')}`);
  const lines = rows.flatMap((row) => row.former.map((form, i) => `  ${record(row, form, row.now[i] ?? '')},\n`));
  return {
    path: 'core/src/gazetteer/former-organizations.gen.ts',
    text: `${generatedHeader('data/former-organizations.yaml')}export const formerNames = [\n${lines.join('')}] as const;\n`,
  };
}

const record = ({ national = false, since, note = '' }: Row, form: string, now: string): string =>
  `{ form: '${form}', now: '${now}', since: '${since}', note: '${note}', national: ${national} }`;
