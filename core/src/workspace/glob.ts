// Globs over paths inside a folder: `*`, `**`, `?`, `{a,b}`, `[a-z]`, with `/` between folders.
import { compileGlob, runGlob } from './glob-program';

export type PathTest = (path: string) => boolean;

/**
 * Whether a path relative to the folder fits one of the globs; names that begin with a dot are nothing special.
 * Takes time in proportion to glob and path, whatever they are; what is no glob fits nothing.
 */
export function globTest(globs: readonly string[]): PathTest {
  const programs = globs.flatMap((glob) => {
    const trimmed = glob.replace(/^\.?\//, '');
    if (!isGlob(trimmed)) return [];
    // A folder stands for all that is in it.
    return [compileGlob(trimmed.endsWith('/') ? `${trimmed}**` : trimmed)];
  });
  return (path) => programs.some((program) => runGlob(program, path));
}

/** Whether the text can be used as a glob at all. */
export function isGlob(text: string): boolean {
  return text !== '' && text.length <= longestGlob;
}

const longestGlob = 1000;
