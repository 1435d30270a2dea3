// The server as a process of its own: over stdio, IPC or whatever its arguments say.
import { createConnection } from 'vscode-languageserver/node';
import { nodeHost } from './host.node.js';
import { startServer } from './server';

startServer(createConnection(), nodeHost());
