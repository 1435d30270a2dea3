// The server in a web worker.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { browserHost } from './host.browser';
import { type SegmenterParts, segmenterPartsMethod } from './protocol';
import { startServer } from './server';

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

declare const self: Port;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
const parts = async () => (await connection.sendRequest<SegmenterParts | null>(segmenterPartsMethod)) ?? undefined;

startServer(connection, browserHost(parts));
