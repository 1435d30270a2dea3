// One door to the language server library: esbuild would copy all that a CommonJS package exports for each file that imports it.
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** `root`: of the repository. Imports of what lies behind the door (`vscode-languageserver/node`) stay as they are. */
export const oneDoor = (root: string): Plugin => ({
  name: 'one-door',
  setup({ onResolve, onLoad }) {
    const library = 'vscode-languageserver';
    onResolve({ filter: new RegExp(`^${library}$`) }, () => ({ path: library, namespace: 'one-door' }));
    onLoad({ filter: /./, namespace: 'one-door' }, () => ({
      contents: "export * from './lib/common/api.js';",
      resolveDir: join(root, 'node_modules', library),
    }));
  },
});
