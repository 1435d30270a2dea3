// Who may import whom (docs/architecture.md, “Who may import whom”).
import { posix } from 'node:path';
import type { Law, SourceFile } from './laws';

/** Leftmost first: a file imports from its own folder or one to its left. */
const layers = [
  'base',
  'text',
  'lexicon',
  'gazetteer',
  'structure',
  'mentions',
  'model',
  'workspace',
  'rules',
  'overview',
  'testing',
] as const;

const importing =
  /(?:^|\n)\s*(?:import|export)[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g;

const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(importing)].map((found) => found[1] ?? found[2] ?? found[3] ?? '');

const isTest = (path: string): boolean => /\.test\.ts$/.test(path);

/** Inside core only to the left. */
export const layerLaw: Law = ({ path, text }) => {
  const own = layerOf(path);
  if (own < 0 || isTest(path)) return [];
  return importsOf(text)
    .filter((target) => target.startsWith('.') && layerOf(posix.join(posix.dirname(path), target)) > own)
    .map((target) => `a ${layers[own]} file imports to its right: ${target}`);
};

function layerOf(path: string): number {
  const layer = /^core\/src\/(\w+)(?:\/|$)/.exec(path)?.[1];
  return (layers as readonly (string | undefined)[]).indexOf(layer);
}

/** A rule never imports a rule, a feature never a feature, a pass never a pass. */
export const neighborLaw: Law = ({ path, text }) => {
  const unit = /^(core\/src\/rules|server\/src\/features)\/([^/]+)\//.exec(path);
  if (!unit) return [];
  const [, home = '', own = ''] = unit;
  return importsOf(text)
    .filter((target) => target.startsWith('.'))
    .filter((target) => {
      const resolved = posix.join(posix.dirname(path), target);
      const other = resolved.startsWith(`${home}/`) ? resolved.slice(home.length + 1).split('/') : [];
      return other.length > 1 && other[0] !== own;
    })
    .map((target) => `reaches into a neighbor: ${target}. What two share moves left.`);
};

interface Fence {
  readonly what: RegExp;
  readonly where: RegExp;
  readonly says: string;
}

const fences: readonly Fence[] = [
  {
    what: /^vscode-(languageserver|jsonrpc)/,
    where: /^(server\/src\/[^/]+\.ts|.*\.lsp\.ts|test\/)/,
    says: 'LSP types stay in server/src/*.ts and *.lsp.ts',
  },
  {
    what: /^(vscode|vscode-languageclient.*)$/,
    where: /^(client\/|test\/e2e\/)/,
    says: 'only the client knows VS Code',
  },
  {
    what: /^node:/,
    where: /(^(cli|tools|test)\/|\.node\.ts$|\.test\.ts$|^client\/src\/extension\.node\.ts$)/,
    says: 'Node modules only in *.node.ts, cli, tools, tests',
  },
  {
    what: /^@dinggao\/core\/testing$/,
    where: /(\.test\.ts$|^test\/|^tools\/new\/)/,
    says: 'test helpers only in tests',
  },
  {
    what: /^(?:node:)?(https?|net|tls|dgram|http2|dns)$/,
    where: /^(tools\/(?!build)|test\/)/,
    says: 'no network code at all',
  },
];

/** Platforms and protocols only behind their doors. */
export const fenceLaw: Law = ({ path, text }: SourceFile) => {
  if (!path.endsWith('.ts')) return [];
  return importsOf(text).flatMap((target) =>
    fences
      .filter(({ what, where }) => what.test(target) && !where.test(path))
      .map(({ says }) => `imports ${target}: ${says}`),
  );
};
