// The server in a web worker.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { browserHost } from './host.browser';
import { startServer } from './server';

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

declare const self: Port;

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), browserHost());
