// Bytes that are no messages, over stdio: the server answers what can be read of them, or ends; it never hangs or fills up.
import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const server = fileURLToPath(new URL('../../server/src/main.node.ts', import.meta.url));

const framed = (body: string | Uint8Array, length = Buffer.byteLength(body)): Buffer =>
  Buffer.concat([Buffer.from(`Content-Length: ${length}\r\n\r\n`), Buffer.from(body)]);
const request = (id: number, method: string, params: unknown = null): Buffer =>
  framed(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
const hello = request(1, 'initialize', { processId: null, rootUri: null, capabilities: {} });
/** Every server answers this one, known or not. */
const asked = request(2, 'dinggao/noSuchThing');

const strange: Readonly<Record<string, Uint8Array>> = {
  'broken JSON': framed('{"jsonrpc":"2.0","id":7,'),
  'JSON that is no message': Buffer.concat(['7', '"x"', 'null', '[]', '{}', '[[1]]'].map((body) => framed(body))),
  'bytes that are not UTF-8': framed(Uint8Array.of(0x22, 0xff, 0xfe, 0xc3, 0x28, 0x22)),
  'half a character': framed('"稿"', 3),
  'an empty body': framed(''),
  'a length that is shorter than its body': framed('{"jsonrpc":"2.0"}', 4),
  'a length that is no number': Buffer.from('Content-Length: many\r\n\r\n{}'),
  'a negative length': Buffer.from('Content-Length: -5\r\n\r\n{}'),
  'a length beyond all memory': Buffer.from('Content-Length: 99999999999999999999\r\n\r\n{}'),
  'no length': Buffer.from('Content-Type: x\r\n\r\n{}'),
  'a header of a megabyte': Buffer.concat([Buffer.from(`X: ${'x'.repeat(1 << 20)}\r\n`), framed('{}')]),
  'a header that never ends': Buffer.alloc(1 << 20, 'x'),
  'deeply nested JSON': framed(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  'a charset nobody knows': Buffer.from('Content-Length: 2\r\nContent-Type: application/x; charset=klingon\r\n\r\n{}'),
};

/** After these the stream can still be read; after the others nobody knows where a message begins. */
const recovers: ReadonlySet<string> = new Set([
  'broken JSON',
  'JSON that is no message',
  'bytes that are not UTF-8',
  'an empty body',
  'a header of a megabyte',
  'deeply nested JSON',
]);

describe('a server that is sent anything but messages', function () {
  this.timeout(60_000);
  for (const [name, bytes] of Object.entries(strange)) {
    it(`bears ${name}`, async () => {
      const child = spawn(process.execPath, ['--import=tsx', server, '--stdio']);
      try {
        child.stdin.on('error', () => {});
        const answer = answered(child, 2);
        const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
        const first = answered(child, 1);
        child.stdin.write(hello);
        await first;
        child.stdin.write(bytes);
        child.stdin.write(asked);
        if (recovers.has(name)) await Promise.race([answer, ended.then((code) => assert.fail(`ended with ${code}`))]);
        child.stdin.end();
        // A client that went without a word: an error for whoever started the server, told by the exit code, not by a signal.
        assert.equal(await ended, 1);
      } finally {
        child.kill('SIGKILL');
      }
    });
  }
});

/** When an answer to the request of this number has come. */
function answered(child: ChildProcessWithoutNullStreams, id: number): Promise<void> {
  return new Promise((resolve) => {
    let seen = '';
    child.stdout.on('data', (chunk: Buffer) => {
      seen += chunk.toString('utf8');
      if (new RegExp(`"id":${id}[,}]`).test(seen)) resolve();
    });
  });
}
