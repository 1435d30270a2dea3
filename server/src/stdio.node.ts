// The server inside another program of Node, over its stdin and stdout.
import { createConnection } from 'vscode-languageserver/node';
import { nodeHost } from './host.node.js';
import { startServer } from './server';

/** Settled when the client has gone; the answer is the exit code. The connection itself ends the process on `exit`. */
export function serve(): Promise<number> {
  startServer(createConnection(process.stdin, process.stdout), nodeHost());
  return new Promise((resolve) => {
    process.stdin.once('end', () => resolve(0));
  });
}
