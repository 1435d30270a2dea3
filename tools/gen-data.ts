// Compiles data/*.yaml into the module of built-in knowledge. Runs alone too: `tsx tools/gen-data.ts` writes the module.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { parse } from 'yaml';
import type { Alias, AliasStatus, Entity, Source } from '../core/src/gazetteer/entity';
import { generatedHeader } from './gen/output';

const folder = fileURLToPath(new URL('../data/', import.meta.url));
const target = fileURLToPath(new URL('../core/src/gazetteer/builtin.gen.ts', import.meta.url));

type AliasRecord = string | Omit<Alias, 'status' | 'derived'>;
type DateRecord = string | number;
type SourceRecord = Omit<Source, 'date'> & { readonly date?: DateRecord };

/** An entry as written in a file of data/; data/schema.json says what each field means. */
interface Entry
  extends Pick<
    Entity,
    | 'kind'
    | 'canonical'
    | 'quotation'
    | 'guard'
    | 'meaning'
    | 'period'
    | 'issuer'
    | 'members'
    | 'usage'
    | 'scope'
    | 'traditional'
  > {
  readonly id: string;
  readonly since?: DateRecord;
  readonly source?: SourceRecord | readonly SourceRecord[];
  readonly accepted?: readonly AliasRecord[];
  readonly discouraged?: readonly AliasRecord[];
  readonly wrong?: readonly AliasRecord[];
}

/** An entity without what all built-in ones have in common. */
type CompactEntity = Partial<Entity> & Pick<Entity, 'id' | 'kind' | 'canonical'>;

/** Tables of another make, compiled by the files of gen/. */
const noEntries: ReadonlySet<string> = new Set(['calendars.yaml', 'former-organizations.yaml']);

/** Every file of entries in data/, checked against the schema; throws with file and field when one does not follow it. */
export function readEntries(): readonly Entry[] {
  const validate = new Ajv({ allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(join(folder, 'schema.json'), 'utf8')),
  );
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !noEntries.has(name))
    .sort()
    .flatMap((name) => {
      const file = parse(readFileSync(join(folder, name), 'utf8'));
      if (!validate(file)) throw new Error(`data/${name}: ${JSON.stringify(validate.errors?.slice(0, 3), null, 1)}`);
      return (file as { entries: readonly Entry[] }).entries;
    });
}

/** The text of core/src/gazetteer/builtin.gen.ts: one JSON record a line, in one string, which loads fastest. */
export function compileData(): string {
  const entities = readEntries().map(compile);
  const twice = entities.find(({ id }, i) => entities.findIndex((other) => other.id === id) !== i);
  if (twice) throw new Error(`data/: the id ${twice.id} is given twice`);
  const lines = entities.map((entity) => JSON.stringify(entity).replace(/[\\`]|\$\{/g, '\\$&'));
  return `${generatedHeader('data/')}export const records = \`\n${lines.join('\n')}\n\`;\n`;
}

function compile(entry: Entry): CompactEntity {
  const { id, since, source, accepted, discouraged, wrong, ...same } = entry;
  const aliases = [
    ...withStatus('accepted', accepted),
    ...withStatus('discouraged', discouraged, 'hint'),
    ...withStatus('wrong', wrong, 'warning'),
  ];
  const sources = [source ?? []].flat().map(withDateText);
  return {
    id: `${entry.kind}:${id}`,
    ...same,
    ...(since === undefined ? {} : { since: String(since) }),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(sources.length > 0 ? { sources } : {}),
  };
}

const withStatus = (
  status: AliasStatus,
  records: readonly AliasRecord[] = [],
  severity?: Alias['severity'],
): readonly Alias[] =>
  records.map((record) => ({
    ...(severity ? { severity } : {}),
    ...(typeof record === 'string' ? { form: record } : record),
    status,
  }));

const withDateText = ({ date, ...source }: SourceRecord): Source => ({
  ...source,
  ...(date === undefined ? {} : { date: String(date) }),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, compileData());
