// A team's files for programs that read reports from a disk: found from a report's folder upwards, as the editor does.
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskFiles } from '../disk-files.node.js';
import { openFolders } from '../folders';
import { type LoadedTeam, loadTeam, teamFolder } from './load';
import { openTeams } from './teams';

export type { LoadedTeam } from './load';
export { pathInTeam } from './teams';

/** The team of a report; `file` need not exist. */
export type TeamOf = (file: string) => Promise<LoadedTeam | undefined>;

/** `config`: path of a configuration that takes the place of those found; what is known still comes from the nearest folder. */
export function openDiskTeams(config?: string): TeamOf {
  const teams = openTeams({ files: () => diskFiles, folders: openFolders(), typed: () => undefined });
  const named = config === undefined ? undefined : loadNamed(config);
  return async (file) => {
    const uri = pathToFileURL(resolve(file)).href;
    await teams.ready(uri);
    const team = teams.of(uri);
    const own = await named;
    if (!own) return team;
    if (!team) return own;
    return {
      ...team,
      root: own.root,
      config: own.config,
      problems: new Map([...team.problems, ...own.problems]),
      texts: new Map([...team.texts, ...own.texts]),
    };
  };
}

/** Globs count from the folder of the file, or from the one that holds its `.dinggao`. */
function loadNamed(config: string): Promise<LoadedTeam | undefined> {
  const path = resolve(config);
  const folder = dirname(path);
  const root = basename(folder) === teamFolder ? dirname(folder) : folder;
  return loadTeam(diskFiles, pathToFileURL(root).href, {
    revision: -1,
    configUri: pathToFileURL(path).href,
    configOnly: true,
  });
}
