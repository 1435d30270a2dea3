// A web worker near enough to a browser's: a world of its own without Node, joined to this one by a port.
import { Blob, resolveObjectURL } from 'node:buffer';
import { createContext, runInContext } from 'node:vm';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { createMessageConnection, type DataCallback, Emitter } from 'vscode-languageserver/node';
import { type ClientOptions, meet, type TestClient } from './client';

interface World {
  onmessage?: (message: { readonly data: unknown }) => void;
}

/** Runs the script; messages go through the port, and closing it ends the worker. */
export function webWorker(script: string): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const world: World & Record<string, unknown> = {
    ...{
      TextDecoder,
      TextEncoder,
      URL,
      Blob,
      atob,
      btoa,
      console,
      performance,
      setTimeout,
      clearTimeout,
      queueMicrotask,
    },
    postMessage: (message: unknown) => port2.postMessage(message),
    addEventListener: () => {},
    Worker: nested,
  };
  world.self = world;
  createContext(world);
  port2.on('message', (data) => world.onmessage?.({ data }));
  runInContext(script, world);
  return port1;
}

/** `new Worker(address)` inside a worker, from a blob. */
function nested(address: string) {
  const blob = resolveObjectURL(address);
  if (!blob) throw new Error(`not an address of a blob: ${address}`);
  const inner: World & Record<string, unknown> = {};
  const port = blob.text().then((script) => {
    const opened = webWorker(script);
    opened.on('message', (data) => inner.onmessage?.({ data }));
    return opened;
  });
  return Object.assign(inner, {
    postMessage: async (message: unknown) => (await port).postMessage(message),
    terminate: async () => (await port).close(),
  });
}

/** The server as a browser runs it. `script`: the built one. */
export function inWebWorker(script: string, options: ClientOptions = {}): Promise<TestClient> {
  const port = webWorker(script);
  const nothing = new Emitter<never>().event;
  const common = { onError: nothing, onClose: nothing, dispose: () => {} };
  const connection = createMessageConnection(
    { ...common, onPartialMessage: nothing, listen: (hear: DataCallback) => forward(port, hear) },
    { ...common, write: async (message) => port.postMessage(message), end: () => {} },
  );
  return meet(connection, options, async () => port.close());
}

function forward(port: MessagePort, hear: DataCallback) {
  port.on('message', hear);
  return { dispose: () => void port.off('message', hear) };
}
