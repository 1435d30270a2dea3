// `npm run build`: bundles the extension, the servers and the command line into dist/; `--dev` keeps them readable.
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { writeLayouts } from './build/layouts';
import { notices } from './build/notices';
import { oneDoor } from './build/one-door';
import { buildStarter, started } from './build/starter';
import { textsApart } from './build/texts';
import { vendorJiebaWasm, vendorNodejieba } from './vendor';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const development = process.argv.includes('--dev');

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: !development,
  sourcemap: development && 'linked',
  // Without it every Chinese character is written as an escape, and the bundles double.
  charset: 'utf8',
  // Written to one file instead, for all bundles together.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  external: ['vscode'],
  // Reports are confidential: what has no way out of the machine needs no promise not to take it. jieba-wasm would load
  // itself from an address if it were let.
  define: { fetch: 'undefined' },
  plugins: [oneDoor(root)],
};
// A file that also runs unbundled asks for `__dirname` first and for `import.meta` only where there is none.
const logOverride: BuildOptions['logOverride'] = { 'empty-import-meta': 'silent' };
const alias: BuildOptions['alias'] = { net: './tools/build/no-sockets.ts', 'node:net': './tools/build/no-sockets.ts' };
const node: BuildOptions = { ...shared, platform: 'node', format: 'cjs', target: 'node20', alias, logOverride };
const browser: BuildOptions = { ...shared, platform: 'browser', target: 'es2022', logOverride };

const texts = await textsApart(root);
const program: BuildOptions = { ...node, ...started, plugins: [...(node.plugins ?? []), texts.plugin] };

interface Bundle {
  readonly from: string;
  readonly to: string;
  readonly options: BuildOptions;
}

const bundles: readonly Bundle[] = [
  // Every window with a text file loads the client, and only those with a report the library it talks to the server by.
  {
    from: 'client/src/extension.node.ts',
    to: 'client.js',
    // Required, not imported: only a required file finds `vscode`.
    options: { ...node, external: ['vscode', './language-client'], supported: { 'dynamic-import': false } },
  },
  { from: 'client/src/language-client.ts', to: 'language-client.js', options: node },
  { from: 'client/src/extension.browser.ts', to: 'web/client.js', options: { ...browser, format: 'cjs' } },
  { from: 'server/src/main.node.ts', to: 'server.main.js', options: program },
  { from: 'server/src/main.browser.ts', to: 'web/server.js', options: { ...browser, format: 'iife' } },
  { from: 'server/src/segmenters/nodejieba-child.node.ts', to: 'segmenter-child.js', options: node },
  { from: 'server/src/segmenters/jieba-wasm-worker.node.ts', to: 'segmenter-worker.js', options: node },
  {
    from: 'server/src/segmenters/jieba-wasm-worker.browser.ts',
    to: 'web/segmenter-worker.js',
    options: { ...browser, format: 'iife' },
  },
  { from: 'cli/src/main.ts', to: 'cli.main.js', options: program },
];

const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });
vendorNodejieba(join(dist, 'vendor'));
vendorJiebaWasm(join(dist, 'vendor'));
const results = await Promise.allSettled(
  bundles.map(({ from, to, options }) => build({ ...options, entryPoints: [from], outfile: join('dist', to) })),
);
// esbuild has said what is wrong; all bundles are tried, so that one run shows everything.
if (results.some(({ status }) => status === 'rejected')) process.exitCode = 1;
else await Promise.all(['server', 'cli'].map((name) => buildStarter(dist, name, texts.all, node)));
writeLayouts(join(dist, 'tables.bin'));
const inputs = results.flatMap((one) =>
  one.status === 'fulfilled' ? Object.keys(one.value.metafile?.inputs ?? {}) : [],
);
writeFileSync(join(dist, 'third-party.txt'), notices(root, inputs));
