// What a client might send, well or badly formed: one step at a time, drawn from a seed.
import { cleanPastedTextMethod, repairTextMethod } from '../../server/src/protocol';
import type { Random } from './random';
import { somePiece, someText } from './texts';

export type Step =
  | { readonly kind: 'request'; readonly method: string; readonly params: unknown; readonly valid: boolean }
  | { readonly kind: 'cancelled'; readonly method: string; readonly params: unknown }
  | {
      readonly kind: 'notification';
      readonly method: string;
      readonly params: unknown;
      /** What the client answers from now on. */
      readonly settings?: unknown;
    }
  /** Closed and opened again with the same text: what is said of it must be the same. */
  | { readonly kind: 'reopen'; readonly uri: string };

const uris = [
  'file:///稿件/甲.txt',
  'file:///%E7%A8%BF/b%20c.md',
  'file:///稿件/%2e%2e/丙.gao',
  'untitled:Untitled-1',
  'file:///稿件/$(touch x)`y`.txt',
];
const strangers = [
  '',
  'no uri',
  'file://',
  'file:///%',
  'http://127.0.0.1/x',
  'vscode-vfs://a/b.txt',
  `file:///${'长'.repeat(3000)}`,
];

const atPlaces = [
  'hover',
  'definition',
  'references',
  'documentHighlight',
  'prepareRename',
  'rename',
  'completion',
  'selectionRange',
  'codeAction',
].map((name) => `textDocument/${name}`);
const ofDocuments = [
  'documentSymbol',
  'diagnostic',
  'foldingRange',
  'semanticTokens/full',
  'semanticTokens/range',
  'semanticTokens/full/delta',
].map((name) => `textDocument/${name}`);
const others = [
  'workspace/symbol',
  'workspace/diagnostic',
  'workspace/executeCommand',
  cleanPastedTextMethod,
  repairTextMethod,
];
const methods = [...atPlaces, ...ofDocuments, ...others];

const numbers = [0, 1, 2, 5, 20, 100, 4_000_000, 2 ** 31 - 1];
const nonsense: readonly unknown[] = [
  null,
  0,
  -1,
  'x',
  [],
  {},
  { textDocument: null },
  { textDocument: { uri: 7 } },
  { textDocument: {} },
  { textDocument: { uri: 'file:///稿件/甲.txt' }, position: null },
  { textDocument: { uri: 'file:///稿件/甲.txt' }, position: { line: -1, character: -1 } },
  { textDocument: { uri: 'file:///稿件/甲.txt' }, position: { line: 'a', character: {} } },
  { textDocument: { uri: 'file:///稿件/甲.txt' }, range: { start: {}, end: null }, context: null },
  { textDocument: { uri: 'file:///稿件/甲.txt', version: 'x' }, contentChanges: [{ range: 1, text: null }] },
  { textDocument: { uri: 'file:///稿件/甲.txt', languageId: 5, version: null, text: 5 } },
  { settings: { dinggao: { rules: 'x', maxFileSize: -1, language: {} } } },
  { changes: [{ uri: 5, type: 9 }] },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":1}'),
];

/** Without votes: they come when they come, and what is said would depend on it. */
export const quiet = { segmenter: 'off' };

const settings: readonly unknown[] = [
  quiet,
  { ...quiet, rules: { 'term-variant': 'off', __proto__: 'error', 'no-such-rule': 'error' } },
  { ...quiet, preset: 'document', language: 'en' },
  { ...quiet, language: 'zh-tw', semanticTokens: 'on' },
  { ...quiet, maxFileSize: 0.001 },
  { ...quiet, rules: [], maxFileSize: 'y' },
];

const position = (random: Random) => ({
  line: random.chance(0.7) ? random.below(30) : random.pick(numbers),
  character: random.chance(0.7) ? random.below(60) : random.pick(numbers),
});

const range = (random: Random) => ({ start: position(random), end: position(random) });

function paramsFor(random: Random): object {
  const uri = random.chance(0.95) ? random.pick(uris) : random.pick(strangers);
  return {
    textDocument: { uri },
    position: position(random),
    positions: [position(random), position(random)],
    range: range(random),
    context: { diagnostics: [], includeDeclaration: true, triggerKind: 1 },
    newName: random.pick(['新名', '', '\n', '张'.repeat(500), '$1']),
    previousResultId: random.pick(['', 'x', '1-1']),
    previousResultIds: [],
    query: somePiece(random).slice(0, 40),
    command: 'dinggao.noSuchCommand',
    text: somePiece(random),
  };
}

const change = (random: Random) =>
  random.chance(0.1)
    ? { text: someText(random) }
    : { range: range(random), text: random.chance(0.4) ? '' : somePiece(random) };

/** Versions mostly grow, and now and then do not. */
export function someStep(random: Random, n: number): Step {
  const uri = random.pick(uris);
  const version = random.chance(0.9) ? n : random.below(n + 1);
  const dice = random.below(100);
  if (dice < 8) {
    const languageId = random.pick(['plaintext', 'markdown', 'zh-report', 'python', '']);
    return notification('didOpen', { textDocument: { uri, languageId, version, text: someText(random) } });
  }
  if (dice < 11) return notification('didClose', { textDocument: { uri } });
  if (dice < 40) {
    const contentChanges = Array.from({ length: 1 + random.below(3) }, () => change(random));
    return notification('didChange', { textDocument: { uri, version }, contentChanges });
  }
  if (dice < 41) return { kind: 'reopen', uri };
  if (dice < 42) {
    const method = 'workspace/didChangeConfiguration';
    return { kind: 'notification', method, params: { settings: {} }, settings: random.pick(settings) };
  }
  if (dice < 43) {
    const changes = [{ uri, type: 1 + random.below(3) }];
    return { kind: 'notification', method: 'workspace/didChangeWatchedFiles', params: { changes } };
  }
  if (dice < 48) {
    const method = random.pick(['didOpen', 'didChange', 'didClose', 'didSave', 'noSuchThing']);
    return notification(method, random.pick(nonsense));
  }
  if (dice < 53) return { kind: 'request', method: random.pick(methods), params: random.pick(nonsense), valid: false };
  if (dice < 54) return { kind: 'request', method: 'dinggao/noSuchThing', params: random.pick(nonsense), valid: false };
  if (dice < 58) return { kind: 'cancelled', method: random.pick(methods), params: paramsFor(random) };
  return { kind: 'request', method: random.pick(methods), params: paramsFor(random), valid: true };
}

const notification = (name: string, params: unknown): Step => ({
  kind: 'notification',
  method: `textDocument/${name}`,
  params,
});
