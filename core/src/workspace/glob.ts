// Globs over paths inside a folder: `*`, `**`, `?`, `{a,b}`, `[a-z]`, with `/` between folders.
import picomatch from 'picomatch/posix.js';

export type PathTest = (path: string) => boolean;

/** Whether a path relative to the folder fits one of the globs; names that begin with a dot are nothing special. */
export function globTest(globs: readonly string[]): PathTest {
  const tests = globs.flatMap((glob) => {
    const trimmed = glob.replace(/^\.?\//, '');
    if (trimmed === '') return [];
    // A folder stands for all that is in it.
    const whole = trimmed.endsWith('/') ? `${trimmed}**` : trimmed;
    return [picomatch(whole, { dot: true, nonegate: true, noextglob: true, maxLength: longestGlob })];
  });
  return (path) => tests.some((test) => test(path));
}

/** Whether the text can be used as a glob at all. */
export function isGlob(text: string): boolean {
  return text !== '' && text.length <= longestGlob;
}

const longestGlob = 1000;
