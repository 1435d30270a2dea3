// Tokens of a line as the editor sees them: the grammars run in the editor's own engine.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const contributed = join(here, '../../syntaxes');

const files: Readonly<Record<string, string>> = {
  'text.zh-report': join(contributed, 'zh-report.tmLanguage.json'),
  'text.zh-report.injection': join(contributed, 'zh-report.injection.tmLanguage.json'),
  'text.html.markdown': join(here, 'fixtures/markdown-host.tmLanguage.json'),
};

/** Which injections the editor adds to a grammar, as `injectTo` in the manifest says. */
const injections: Readonly<Record<string, string[]>> = { 'text.html.markdown': ['text.zh-report.injection'] };

export interface ScopedToken {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** A registry of its own for every call: tests share no state. */
export async function tokenizerOf(scopeName: string): Promise<(text: string) => readonly (readonly ScopedToken[])[]> {
  const registry = new textmate.Registry({
    onigLib: engine(),
    loadGrammar: async (scope) => {
      const file = files[scope];
      return file ? textmate.parseRawGrammar(readFileSync(file, 'utf8'), file) : null;
    },
    getInjections: (scope) => injections[scope],
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error(`no grammar for ${scopeName}`);
  return (text) => {
    let state = textmate.INITIAL;
    return text.split('\n').map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => ({
        start: startIndex,
        end: Math.min(endIndex, line.length),
        scopes,
      }));
    });
  };
}

async function engine() {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  return {
    createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text: string) => new oniguruma.OnigString(text),
  };
}
