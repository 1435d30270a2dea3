// The long texts of generated tables, apart from the programs that use them: read in a moment, parsed and compiled by nobody.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

export interface Texts {
  /** Puts a piece of `TEXTS` in the place of each text. */
  readonly plugin: Plugin;
  /** All of them, one behind the other. */
  readonly all: string;
}

/** In UTF-16 units; what a module has less than that of stays in it. */
const worthIt = 5_000;

/** Of the modules in core that hold nothing but strings and lists of strings. `root`: of the repository. */
export async function textsApart(root: string): Promise<Texts> {
  const folder = join(root, 'core/src');
  const generated = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.gen.ts'),
  );
  const modules = new Map<string, string>();
  let all = '';
  const piece = (text: string): string => {
    all += text;
    return `TEXTS.slice(${all.length - text.length}, ${all.length})`;
  };
  for (const path of generated.sort()) {
    const exported = Object.entries(await import(pathToFileURL(join(folder, path)).href));
    if (!exported.every(([, value]) => textsIn(value))) continue;
    if (exported.reduce((sum, [, value]) => sum + (textsIn(value) ?? []).join('').length, 0) < worthIt) continue;
    const lines = exported.map(([name, value]) => {
      const pieces = (textsIn(value) ?? []).map(piece);
      return `export const ${name} = ${typeof value === 'string' ? pieces[0] : `[${pieces.join(', ')}]`};\n`;
    });
    modules.set(join(folder, path), lines.join(''));
  }
  return { all, plugin: plugin(modules) };
}

/** Undefined: it is, or holds, something else. */
function textsIn(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
}

const plugin = (modules: ReadonlyMap<string, string>): Plugin => ({
  name: 'texts-apart',
  setup({ onLoad }) {
    onLoad({ filter: /\.gen\.ts$/ }, ({ path }) => {
      const contents = modules.get(path);
      return contents === undefined ? undefined : { contents, loader: 'js' };
    });
  },
});
