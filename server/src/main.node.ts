// The server as a process of its own: over stdio, IPC or whatever its arguments say; in a thread it reads reports for the index.
import { isMainThread } from 'node:worker_threads';
import { createConnection } from 'vscode-languageserver/node';
import { nodeHost } from './host.node.js';
import { serveReading } from './indexing/serve-reading.node.js';
import { startServer } from './server';

if (isMainThread) startServer(createConnection(), nodeHost());
else serveReading();
