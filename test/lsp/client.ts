// A client for tests: speaks LSP over any pair of streams, waits for messages and never for time.
import { type ChildProcess, spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import type { Segmenter } from '@dinggao/core';
import {
  CancellationTokenSource,
  createConnection,
  createMessageConnection,
  type InitializeResult,
  type MessageConnection,
  type Position,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Host } from '../../server/src/host';
import { startServer } from '../../server/src/server';

export interface TestClient {
  readonly initialized: InitializeResult;
  /** Of a server that is a process of its own. */
  readonly pid?: number;
  request<R>(method: string, params?: unknown): Promise<R>;
  /** Sends a request and takes it back at once. */
  cancelled(method: string, params: unknown): Promise<unknown>;
  notify(method: string, params: unknown): Promise<void>;
  /** The first message of this method, request or notification, not asked for before; waits for one to come. */
  next<P>(method: string): Promise<P>;
  /** Messages of this method that have arrived and were not taken by `next`. */
  waiting(method: string): number;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  close(uri: string): Promise<void>;
  shutdown(): Promise<void>;
}

export interface ClientOptions {
  /** Take the place of what a full client can do. */
  readonly capabilities?: object;
  readonly locale?: string;
  readonly initializationOptions?: object;
  /** Answer to `workspace/configuration`; may be changed by the test. */
  readonly settings?: { dinggao?: unknown };
  readonly segmenter?: Segmenter;
  /** What else the platform has to offer. */
  readonly host?: Partial<Host>;
  /** To requests of the server, `workspace/configuration` aside; otherwise null. */
  readonly answer?: (method: string, params: unknown) => unknown;
  /** Addresses of the open folders. */
  readonly folders?: readonly string[];
}

/** What an editor of today can do. */
export const everything = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
    diagnostic: { relatedInformation: true },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  window: { workDoneProgress: true },
};

const silent: Segmenter = { name: 'silent', cut: () => Promise.reject(new Error('silent')), dispose: () => {} };

/** The server in this process, over streams in memory. */
export function inMemory(options: ClientOptions = {}): Promise<TestClient> {
  const up = new PassThrough();
  const down = new PassThrough();
  const host: Host = { createSegmenter: () => options.segmenter ?? silent, ...options.host };
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), host);
  return meet(
    createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up)),
    options,
    async () => {},
  );
}

/** The server as a process of its own. `command`: its file and arguments for Node. */
export async function overStdio(command: readonly string[], options: ClientOptions = {}): Promise<TestClient> {
  const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const client = await meet(connection, options, async () => {
    await connection.sendNotification('exit');
    await ended(child);
  });
  return { ...client, pid: child.pid };
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    const settle = (code: number | null) => (code === 0 ? resolve() : reject(new Error(`server ended with ${code}`)));
    if (child.exitCode !== null) settle(child.exitCode);
    else child.once('exit', settle);
  });

/** Says hello over a connection that is not listened to yet. `leave`: what is left to do after `shutdown`. */
export async function meet(
  connection: MessageConnection,
  options: ClientOptions,
  leave: () => Promise<void>,
): Promise<TestClient> {
  const arrived = new Map<string, unknown[]>();
  const awaited = new Map<string, ((params: unknown) => void)[]>();

  function arrive(method: string, params: unknown): void {
    const waiter = awaited.get(method)?.shift();
    if (waiter) waiter(params);
    else arrived.set(method, [...(arrived.get(method) ?? []), params]);
  }

  connection.onNotification((method, params) => arrive(method, params));
  connection.onRequest((method, params) => {
    arrive(method, params);
    return method === 'workspace/configuration'
      ? [options.settings?.dinggao ?? null]
      : (options.answer?.(method, params) ?? null);
  });
  connection.onUnhandledProgress((params) => arrive('$/progress', params));
  connection.listen();

  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
    capabilities: options.capabilities ?? everything,
    locale: options.locale ?? 'zh-cn',
    initializationOptions: options.initializationOptions,
  });
  await connection.sendNotification('initialized', {});

  return {
    initialized,
    request: (method, params) => connection.sendRequest(method, params),
    cancelled(method, params) {
      const source = new CancellationTokenSource();
      const answer = connection.sendRequest(method, params, source.token);
      source.cancel();
      return answer;
    },
    notify: (method, params) => connection.sendNotification(method, params),
    next<P>(method: string): Promise<P> {
      const first = arrived.get(method)?.shift();
      if (first !== undefined) return Promise.resolve(first as P);
      return new Promise((resolve) => {
        awaited.set(method, [...(awaited.get(method) ?? []), resolve as (params: unknown) => void]);
      });
    },
    waiting: (method) => arrived.get(method)?.length ?? 0,
    open: (uri, text, languageId = 'plaintext') =>
      connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    async shutdown() {
      await connection.sendRequest('shutdown');
      await leave();
      connection.dispose();
    },
  };
}

/** Line and character of the first place of `part` in `text`. Throws if it is not there. */
export function positionOf(text: string, part: string): Position {
  const offset = text.indexOf(part);
  if (offset < 0) throw new Error(`“${part}” is not in the text`);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
