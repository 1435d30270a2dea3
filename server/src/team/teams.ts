// Which team's files hold for a document: those of the nearest `.dinggao` from its folder up to its workspace folder.
import { addressKey, folderOf, pathIn } from '../addresses';
import type { Files } from '../files';
import type { Folders } from '../folders';
import { systemClock } from '../segmenters/clock';
import { type LoadedTeam, loadTeam, teamFolder } from './load';

export interface Teams {
  /** As far as it is known by now; undefined: the document has none. */
  of(uri: string): LoadedTeam | undefined;
  /** Settled when `of` knows; never rejects, and waits for no file system that does not answer. */
  ready(uri: string): Promise<void>;
  /** Every team that was found. */
  all(): readonly LoadedTeam[];
  /** Files were made, changed or deleted: what depends on them is read again. */
  changed(uris: readonly string[]): void;
  /** Teams were read again, or are no longer there. */
  onChange(listener: () => void): void;
  /** A team was read, for the first time or again. */
  onArrival(listener: () => void): void;
}

export interface TeamsInput {
  readonly files: () => Files;
  readonly folders: Folders;
  /** What is being typed into an open file. */
  readonly typed: (uri: string) => string | undefined;
}

/** Folders looked into above a file that lies in no workspace folder. */
const highest = 20;
/** How long a file system is waited for, in milliseconds. */
const patience = 3_000;
/** Typing and saving several files come in bursts. */
const pause = 200;

/** Whether a file belongs to a team's folder and is not a report. */
export const isTeamFile = (uri: string): boolean =>
  addressKey(uri).includes(`/${teamFolder}/`) && /\.(?:ya?ml|csv|json)$/i.test(uri);

export function openTeams({ files, folders, typed }: TeamsInput): Teams {
  const listeners: (() => void)[] = [];
  const arrivals: (() => void)[] = [];
  /** By folder that may hold a `.dinggao`. */
  const roots = new Map<string, { root: string; team: Promise<LoadedTeam | undefined>; loaded?: LoadedTeam }>();
  /** By folder of documents: the folder whose team holds. */
  const chosen = new Map<string, LoadedTeam['root'] | undefined>();
  const stale = new Set<string>();
  let revision = 0;
  let waiting = false;

  function load(root: string): Promise<LoadedTeam | undefined> {
    const key = addressKey(root);
    const known = roots.get(key);
    if (known) return known.team;
    revision += 1;
    const team = loadTeam(files(), root, { typed, revision }).catch(() => undefined);
    const entry: { root: string; team: typeof team; loaded?: LoadedTeam } = { root, team };
    roots.set(key, entry);
    return team.then((loaded) => {
      if (!loaded) return undefined;
      entry.loaded = loaded;
      for (const listener of arrivals) listener();
      return loaded;
    });
  }

  async function find(uri: string): Promise<void> {
    const home = homeOf(uri);
    const key = addressKey(home);
    if (chosen.has(key)) return;
    for (const root of above(home)) {
      if ((await load(root)) === undefined) continue;
      chosen.set(key, root);
      return;
    }
    chosen.set(key, undefined);
  }

  /** Of what lies nowhere yet: the first folder. */
  const homeOf = (uri: string): string => {
    if (uri.startsWith('untitled:')) return folders.of(uri) ?? 'untitled:';
    const key = addressKey(uri);
    if (folders.all.some((folder) => addressKey(folder) === key)) return uri;
    return teamRoot(uri) ?? folderOf(uri);
  };

  function above(home: string): readonly string[] {
    const top = folders.of(`${home}/-`);
    if (top === undefined && !home.startsWith('file:')) return [];
    const found: string[] = [];
    for (let folder = home; found.length < highest; folder = folderOf(folder)) {
      if (!/^[\w+.-]+:\/\/[^/]*\/./.test(`${folder}/.`)) break;
      found.push(folder);
      if (top !== undefined && addressKey(folder) === addressKey(top)) break;
    }
    return found;
  }

  async function reload(): Promise<void> {
    waiting = false;
    const again = [...stale];
    stale.clear();
    for (const key of again) {
      const known = roots.get(key);
      roots.delete(key);
      if (known) await load(known.root);
    }
    // A folder may have got a team, or lost it: who chose another one chooses anew.
    const documents = [...chosen.keys()];
    chosen.clear();
    for (const folder of documents) await find(`${folder}/-`);
    for (const listener of listeners) listener();
  }

  function reloadSoon(): void {
    if (waiting) return;
    waiting = true;
    setTimeout(() => void reload(), pause);
  }

  folders.onChange(() => {
    if (chosen.size > 0) reloadSoon();
  });

  return {
    of(uri) {
      const home = homeOf(uri);
      const key = addressKey(home);
      const root = chosen.get(key);
      if (chosen.has(key)) return root === undefined ? undefined : roots.get(addressKey(root))?.loaded;
      // Not asked for by anybody yet: what is known of the folders above holds till then.
      return above(home)
        .map((folder) => roots.get(addressKey(folder))?.loaded)
        .find((team) => team !== undefined);
    },
    ready: (uri) => (chosen.has(addressKey(homeOf(uri))) ? Promise.resolve() : soonest(find(uri))),
    all: () => [...roots.values()].flatMap(({ loaded }) => loaded ?? []),
    changed(uris) {
      for (const uri of uris) {
        const root = teamRoot(uri);
        if (root !== undefined) stale.add(addressKey(root));
        for (const [key, { loaded }] of roots) {
          if (loaded && [...loaded.texts.keys()].some((one) => addressKey(one) === addressKey(uri))) stale.add(key);
        }
      }
      if (stale.size > 0) reloadSoon();
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
    onArrival: (listener) => {
      arrivals.push(listener);
    },
  };
}

/** The folder that holds the `.dinggao` a file lies in. */
function teamRoot(uri: string): string | undefined {
  const at = uri.lastIndexOf(`/${teamFolder}/`);
  return at < 0 ? undefined : uri.slice(0, at);
}

/** Settled with the work, or when patience is at its end; the wait leaves nothing behind that keeps a command from ending. */
const soonest = (work: Promise<void>): Promise<void> =>
  new Promise((resolve, reject) => {
    const cancel = systemClock.after(patience, resolve);
    work.finally(cancel).then(resolve, reject);
  });

/** The path of a document below its team's folder, as its globs see it. */
export const pathInTeam = ({ root }: Pick<LoadedTeam, 'root'>, uri: string): string => pathIn(root, uri) ?? uri;
