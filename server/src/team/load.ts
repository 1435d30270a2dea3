// Reads a team's `.dinggao` folder through whatever offers files: the same for an editor and for the command line.
import {
  builtinGazetteer,
  type Config,
  describedRules,
  type Entity,
  type Gazetteer,
  glossaryFormat,
  layeredGazetteer,
  longestTeamFile,
  message,
  type Problem,
  presetNames,
  readConfig,
  readTeam,
  type TeamConfig,
  type TeamSource,
} from '@dinggao/core';
import { addressIn, addressKey, pathIn } from '../addresses';
import type { Files } from '../files';
import { reportText } from '../indexing/report-text';
import { wording } from './wording';

export const teamFolder = '.dinggao';

export interface LoadedTeam {
  /** Address of the folder that holds `.dinggao`; paths and globs count from it. */
  readonly root: string;
  readonly config: Config;
  readonly entities: readonly Entity[];
  readonly gazetteer: Gazetteer;
  /** The files that were read, as they were read, by address. */
  readonly texts: ReadonlyMap<string, string>;
  /** Of each file with something wrong in it, by address. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** Address of the team's own configuration, or where it would lie. */
  readonly configUri: string;
}

export interface LoadOptions {
  /** What is being typed into a file that is open: it counts, not what lies on the disk. */
  readonly typed?: (uri: string) => string | undefined;
  /** Another number for every other team: see `layeredGazetteer`. */
  readonly revision: number;
  /** Takes the place of the folder's own configuration. */
  readonly configUri?: string;
  /** The glossary is left alone. */
  readonly configOnly?: boolean;
}

const mostFiles = 200;
const longestChain = 5;

/** Undefined when the folder has no `.dinggao` with files in it, and no configuration was named. Never rejects. */
export async function loadTeam(files: Files, root: string, options: LoadOptions): Promise<LoadedTeam | undefined> {
  const folder = addressIn(root, teamFolder);
  const { files: found } = await files.list({ folder, include: ['**/*'], hidden: 'list', limit: mostFiles });
  const uris = found.map(({ uri }) => uri).filter((uri) => glossaryFormat(uri) !== undefined);
  if (uris.length === 0 && options.configUri === undefined) return undefined;

  const sources = new Map<string, TeamSource>();
  const read = async (uri: string): Promise<TeamSource | undefined> => {
    const known = sources.get(addressKey(uri));
    if (known) return known;
    const source = await readSource(files, uri, options.typed?.(uri));
    if (source) sources.set(addressKey(uri), source);
    return source;
  };

  const own = options.configUri ?? uris.find((uri) => isConfig(folder, uri));
  const configs = own === undefined ? [] : await readConfigs(own, read);
  const configured = new Set([...configs.map(({ uri }) => uri), ...(own ? [own] : [])].map(addressKey));
  const glossaries: TeamSource[] = [];
  for (const uri of options.configOnly ? [] : uris) {
    const source = configured.has(addressKey(uri)) || isConfig(folder, uri) ? undefined : await read(uri);
    if (source) glossaries.push(source);
  }
  const { config, entities, problems } = readTeam(configs, glossaries);
  return {
    root,
    config,
    entities,
    gazetteer: entities.length === 0 ? builtinGazetteer() : layeredGazetteer(entities, options.revision),
    texts: new Map(
      [...sources.values()].flatMap(({ uri, text }) => (text === undefined ? [] : [[uri, text] as const])),
    ),
    problems,
    configUri: own ?? addressIn(folder, 'config.yaml'),
  };
}

const isConfig = (folder: string, uri: string): boolean => /^config\.(?:ya?ml|json)$/i.test(pathIn(folder, uri) ?? '');

async function readSource(files: Files, uri: string, typed: string | undefined): Promise<TeamSource | undefined> {
  if (typed !== undefined) return { uri, text: typed };
  const bytes = await files.read(uri, longestTeamFile);
  if (bytes === undefined) {
    // Not there, or too long: a look without a limit would tell, and cost what the limit saves.
    return { uri, trouble: 'too-large' };
  }
  const text = reportText(bytes);
  return text === undefined ? { uri, trouble: 'not-text' } : { uri, text };
}

/** The team's own first, then what each builds upon. A file that cannot be found, or builds upon itself, is a problem where it is named. */
async function readConfigs(own: string, read: (uri: string) => Promise<TeamSource | undefined>): Promise<TeamConfig[]> {
  const vocabulary = { rules: describedRules.map(({ id }) => id), presets: presetNames };
  const chain: TeamConfig[] = [];
  const seen = new Set<string>();
  let next: string | undefined = own;
  while (next !== undefined) {
    const uri: string = next;
    const source = await read(uri);
    const last = chain.at(-1);
    const trouble =
      seen.has(addressKey(uri)) || chain.length >= longestChain
        ? wording.circle
        : source?.text === undefined
          ? wording.notFound
          : undefined;
    if (trouble) {
      const at = last?.read.extends;
      if (last && at) {
        const said = message(trouble, { path: at.value });
        chain[chain.length - 1] = {
          ...last,
          more: [{ code: 'extends', severity: 'error', span: at.at, message: said }],
        };
      } else chain.push({ uri, read: readConfig('', vocabulary), more: [unreadable] });
      break;
    }
    seen.add(addressKey(uri));
    const file = readConfig(source?.text ?? '', vocabulary);
    chain.push({ uri, read: file });
    next = file.extends && resolved(uri, file.extends.value);
  }
  return chain;
}

const unreadable: Problem = {
  code: 'not-text',
  severity: 'error',
  span: { start: 0, end: 0 },
  message: message(wording.unreadable),
};

/** From the folder of the file that names it; `..` goes up. */
function resolved(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(encodeURIComponent(part));
  }
  return parts.join('/');
}
