// What is built asks for no module of the network and calls nothing that reaches out.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './harness/paths';

const modules = ['net', 'http', 'https', 'http2', 'tls', 'dgram', 'dns', 'undici', 'inspector'];
const globals = ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource', 'sendBeacon', 'RTCPeerConnection'];

const required = (code: string): readonly string[] =>
  [...code.matchAll(/\b(?:require|import)\(\s*["'](?:node:)?([\w/]+)["']\s*\)/g)].map((found) => found[1] ?? '');

/** A call of the global, not of a method of that name; `new` or not. */
const called = (code: string): readonly string[] =>
  globals.filter((name) =>
    new RegExp(`(?<![.\\w$"'\`#])${name}\\s*\\(|\\b(?:globalThis|window|self)\\.${name}\\b`).test(code),
  );

const built = ['dist', 'dist/web'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `${folder}/${name}`),
);

describe('what is built', () => {
  it('is looked at', () => {
    for (const name of [
      'dist/client.js',
      'dist/server.main.js',
      'dist/cli.main.js',
      'dist/web/server.js',
      'dist/web/segmenter-worker.js',
    ])
      assert.ok(built.includes(name), name);
    assert.deepEqual(required('require("net");const a=require("node:fs/promises")'), ['net', 'fs/promises']);
    assert.deepEqual(called('a.fetch();await fetch("x")'), ['fetch']);
  });

  for (const path of built) {
    it(`${path} has no way out`, () => {
      const code = readFileSync(join(root, path), 'utf8');
      assert.deepEqual(
        required(code).filter((name) => modules.includes(name)),
        [],
      );
      assert.deepEqual(called(code), []);
    });
  }
});
