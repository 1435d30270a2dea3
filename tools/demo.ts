// `npm run demo`: the main job on the sample report, in the terminal: outline, hovers, findings.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyze, builtinGazetteer, type DocumentModel, type Mention } from '@dinggao/core';
import { renderHover } from '../server/src/features/hover/card';
import { hover } from '../server/src/features/hover/hover';
import { plain } from '../server/src/features/hover/marks';
import { showWorkbench } from './demo/workbench';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const sample = 'samples/务虚会报道-转码稿.txt';
const knowledge = { gazetteer: builtinGazetteer() };
const text = readFileSync(join(root, sample), 'utf8');
const model = analyze({ uri: 'file:///sample', version: 1, language: 'plaintext', text }, knowledge);

const title = (heading: string): void =>
  console.log(`\n━━ ${heading} ${'━'.repeat(Math.max(0, 56 - heading.length))}\n`);

title(`${sample} 的开头`);
console.log(`${text.slice(0, 150)}……`);

title('大纲');
dinggao('outline', sample);

title('悬浮说明');
for (const mention of shown(model)) {
  console.log(`${cardAt(mention).replace(/^/gm, '  ')}\n`);
}

title('问题');
dinggao('check', sample);

showWorkbench(root);

/** An official, a term, a reporter: the first of each. */
function shown({ people, mentions }: DocumentModel): readonly Mention[] {
  const official = people.find(({ role, posts }) => role === 'official' && posts.length > 1);
  const term = mentions.find(({ kind, form }) => kind === 'term' && form.includes('新质生产力'));
  const reporter = people.find(({ role }) => role === 'reporter');
  return [official?.mentions[0], term, reporter?.mentions[0]].filter((one) => one !== undefined);
}

function cardAt({ span }: Mention): string {
  const info = hover(model, knowledge, span.start);
  const locate = (at: { readonly start: number }) => ({ line: text.slice(0, at.start).split('\n').length });
  return info ? renderHover(info, { language: 'zh-cn', marks: plain, locate }) : '';
}

function dinggao(...args: string[]): void {
  spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], { cwd: root, stdio: 'inherit' });
}
