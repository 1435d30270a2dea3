// The registries: what lies in a folder is known, without a list kept by hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedHeader, type Output } from './output';

export const registries = (root: string): readonly Output[] => [
  recognizerRegistry(root),
  ruleRegistry(root),
  workspaceRuleRegistry(root),
  ruleIds(root),
  featureRegistry(root),
];

function recognizerRegistry(root: string): Output {
  const folder = join(root, 'core/src/mentions');
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => readFileSync(join(folder, name), 'utf8').includes('export const recognizer: Recognizer'))
    .map((name) => name.replace(/\.ts$/, ''));
  return {
    path: 'core/src/mentions/index.ts',
    text: registry('the files of this folder', 'recognizer', 'Recognizer', './recognizer', ids, (id) => `./${id}`),
  };
}

function ruleRegistry(root: string): Output {
  return {
    path: 'core/src/rules/index.ts',
    text: registry(
      'the folders beside this file',
      'rule',
      'Rule',
      './rule',
      folders(join(root, 'core/src/rules'), () => 'rule.ts'),
      (id) => `./${id}/rule`,
    ),
  };
}

function workspaceRuleRegistry(root: string): Output {
  return {
    path: 'core/src/rules/workspace-rules.gen.ts',
    text: registry(
      'the folders beside this file',
      'workspaceRule',
      'WorkspaceRule',
      './workspace-rule',
      folders(join(root, 'core/src/rules'), () => 'workspace-rule.ts'),
      (id) => `./${id}/workspace-rule`,
    ),
  };
}

/** For the rule about rules that are named and do not exist: it cannot import them. */
function ruleIds(root: string): Output {
  const folder = join(root, 'core/src/rules');
  const ids = ['rule.ts', 'workspace-rule.ts'].flatMap((file) => folders(folder, () => file)).sort();
  const list = ids.map((id) => `  '${id}',\n`).join('');
  return {
    path: 'core/src/rules/rule-ids.gen.ts',
    text: `${generatedHeader('the folders beside this file')}\nexport const ruleIds: readonly string[] = [\n${list}];\n`,
  };
}

function featureRegistry(root: string): Output {
  return {
    path: 'server/src/features/index.ts',
    text: registry(
      'the folders beside this file',
      'feature',
      'Feature',
      '../feature',
      folders(join(root, 'server/src/features'), (id) => `${id}.lsp.ts`),
      (id) => `./${id}/${id}.lsp`,
    ),
  };
}

function registry(
  from: string,
  name: string,
  type: string,
  typeFile: string,
  ids: readonly string[],
  file: (id: string) => string,
): string {
  const sorted = [...ids].sort();
  const imports = [
    ...sorted.map((id) => ({ from: file(id), line: `import { ${name} as ${camel(id)} } from '${file(id)}';` })),
    { from: typeFile, line: `import type { ${type} } from '${typeFile}';` },
  ];
  imports.sort((a, b) => depth(b.from) - depth(a.from) || (a.from < b.from ? -1 : 1));
  const head = `export const ${name}s: readonly ${type}[] = [`;
  const line = `${head}${sorted.map(camel).join(', ')}];`;
  const list = line.length <= lineWidth ? line : `${head}\n${sorted.map((id) => `  ${camel(id)},\n`).join('')}];`;
  return `${generatedHeader(from)}${imports.map(({ line }) => line).join('\n')}\n\n${list}\n`;
}

/** As the formatter sets it. */
const lineWidth = 120;

const depth = (path: string): number => path.split('../').length;

/** Folders that hold their main file; one that is only begun is not yet there. */
const folders = (path: string, mainFile: (id: string) => string): string[] =>
  readdirSync(path).filter((id) => existsSync(join(path, id, mainFile(id))));

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
