// Each law speaks where it should and is silent where it should be.
import assert from 'node:assert/strict';
import { laws } from './laws';

const complaints = (path: string, text: string): readonly string[] => laws.flatMap((law) => law({ path, text }));

const opening = '// What it is for.\n';

describe('tidy', () => {
  it('lets a plain file pass', () => {
    assert.deepEqual(complaints('core/src/text/a.ts', `${opening}import { span } from '../base/span';\n`), []);
  });

  it('wants an opening sentence', () => {
    assert.equal(complaints('core/src/text/a.ts', 'export const a = 1;\n').length, 1);
  });

  it('forbids importing to the right inside core', () => {
    assert.match(
      complaints('core/src/text/a.ts', `${opening}import { x } from '../rules/rule';\n`).join(),
      /to its right/,
    );
  });

  it('forbids a rule to reach into another', () => {
    const text = `${opening}import { x } from '../term-wrong/found';\n`;
    assert.match(complaints('core/src/rules/term-variant/rule.ts', text).join(), /neighbor/);
    assert.deepEqual(
      complaints('core/src/rules/term-variant/rule.ts', `${opening}import type { Rule } from '../rule';\n`),
      [],
    );
  });

  it('keeps Node out of the analyzer and the network out of everything', () => {
    assert.match(
      complaints('core/src/text/a.ts', `${opening}import { readFileSync } from 'node:fs';\n`).join(),
      /Node modules/,
    );
    assert.match(complaints('cli/src/a.ts', `${opening}import { get } from 'node:https';\n`).join(), /no network/);
    assert.deepEqual(complaints('server/src/main.node.ts', `${opening}import { join } from 'node:path';\n`), []);
  });

  it('forbids what reaches out by itself', () => {
    assert.match(complaints('core/src/text/a.ts', `${opening}export const a = () => fetch('a');\n`).join(), /network/);
    assert.deepEqual(complaints('core/src/text/a.ts', `${opening}// what we fetch is fine\n`), []);
  });

  it('forbids to run text, and to start programs or write files where that is nobody’s business', () => {
    assert.match(complaints('core/src/text/a.ts', `${opening}const a = eval(text);\n`).join(), /text into code/);
    const starts = `${opening}import { execFile } from 'node:child_process';\n`;
    assert.match(complaints('server/src/a.node.ts', starts).join(), /starts a program/);
    assert.deepEqual(complaints('cli/src/changed.ts', starts), []);
    const writes = `${opening}import { readFile, writeFile } from 'node:fs/promises';\n`;
    assert.match(complaints('server/src/a.node.ts', writes).join(), /writes files/);
    assert.deepEqual(complaints('cli/src/fix.ts', writes), []);
  });

  it('forbids LSP in pure feature files', () => {
    const text = `${opening}import type { Hover } from 'vscode-languageserver';\n`;
    assert.match(complaints('server/src/features/hover/hover.ts', text).join(), /LSP/);
    assert.deepEqual(complaints('server/src/features/hover/hover.lsp.ts', text), []);
  });

  it('forbids state in modules, default exports, and drawers', () => {
    assert.match(complaints('core/src/text/a.ts', `${opening}let count = 0;\n`).join(), /let/);
    assert.match(complaints('core/src/text/a.ts', `${opening}export default 1;\n`).join(), /default/);
    assert.match(complaints('core/src/utils/a.ts', opening).join(), /says nothing/);
  });
});
