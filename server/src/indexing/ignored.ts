// What the `.gitignore` files of a folder leave out, each for its own folder and those below (gitignore(5)).
import { boundedIgnoreLines } from '@dinggao/core';
import ignore, { type Ignore } from 'ignore';

/** Of one `.gitignore`: the path of its folder, '' for the top, and what it says. */
export interface IgnoreFile {
  readonly folder: string;
  readonly text: string;
}

/** Whether a path relative to the top is ignored. An inner file has the last word over an outer one. */
export function ignoredBy(files: readonly IgnoreFile[]): (path: string) => boolean {
  const innermostFirst = files
    .map(({ folder, text }) => ({
      folder: folder === '' ? '' : `${folder}/`,
      rules: ignore().add(boundedIgnoreLines(text)),
    }))
    .sort((a, b) => b.folder.length - a.folder.length);
  return (path) => {
    for (const { folder, rules } of innermostFirst) {
      if (!path.startsWith(folder)) continue;
      const said = asked(rules, path.slice(folder.length));
      if (said !== undefined) return said;
    }
    return false;
  };
}

function asked(rules: Ignore, path: string): boolean | undefined {
  if (!ignore.isPathValid(path)) return undefined;
  const { ignored, unignored } = rules.test(path);
  return ignored ? true : unignored ? false : undefined;
}
