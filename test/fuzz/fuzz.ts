// Drives a server through steps of a seed, and finds what must not be: no answer, a fault, a difference.
import { LSPErrorCodes } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { immutableDocuments } from '../../server/src/documents';
import type { TestClient } from '../lsp/client';
import { random } from './random';
import { type Step, someStep } from './steps';

export interface Fuzzed {
  readonly steps: number;
  readonly requests: number;
  readonly reopened: number;
  /** Milliseconds of the server’s processor time, of the dearest steps that were sent together; NaN where nobody tells. */
  readonly slowest: number;
  readonly slowestAt: string;
}

/** So many are sent before any is waited for, so that they meet inside the server. */
const together = 6;

/**
 * Milliseconds of processor time; a batch that takes longer hangs somebody. The clock would tell of the machine, and on
 * a busy one even this comes out twice as long as it is.
 */
const longest = 2_000;
/** What a unit of text may cost besides: documents of hundreds of thousands, in a single paragraph too, take their time. */
const perUnit = 0.01;

/** A refusal is said on purpose. */
const refusals: ReadonlySet<unknown> = new Set([
  LSPErrorCodes.RequestFailed,
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ServerCancelled,
  LSPErrorCodes.ContentModified,
  // What the server does not offer to this client.
  -32601,
]);

/**
 * `settings`: what the client answers when it is asked for them. `spent`: the processor time of the server so far, in
 * milliseconds. Rejects with the step and what is wrong about it.
 */
export async function fuzz(
  client: TestClient,
  settings: { dinggao?: unknown },
  seed: number,
  steps: number,
  spent: () => number = () => Number.NaN,
): Promise<Fuzzed> {
  const drawn = random(seed);
  const open = new Map<string, TextDocument>();
  let requests = 0;
  let reopened = 0;
  let slowest = 0;
  let slowestAt = '';

  async function take(step: Step): Promise<void> {
    if (step.kind === 'reopen') {
      reopened += 1;
      return reopen(step.uri);
    }
    if (step.kind === 'notification') {
      mirror(open, step.method, step.params);
      if (step.settings !== undefined) settings.dinggao = step.settings;
      return client.notify(step.method, step.params);
    }
    requests += 1;
    if (step.kind === 'cancelled') return void (await client.cancelled(step.method, step.params).catch(() => {}));
    try {
      await client.request(step.method, step.params);
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      if (typeof code !== 'number' || (step.valid && !refusals.has(code))) throw error;
    }
  }

  /** A model made of many edits says what one made from scratch says. */
  async function reopen(uri: string): Promise<void> {
    const document = open.get(uri);
    if (!document) return;
    // Settings that are on their way arrive: the server has asked when it answers first, and knows when it answers next.
    await findings(uri);
    await findings(uri);
    const before = await findings(uri);
    await client.notify('textDocument/didClose', { textDocument: { uri } });
    const text = document.getText();
    const { languageId, version } = document;
    await client.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
    const after = await findings(uri);
    // On a busy machine the rules' time may be up in one of the two.
    if (before !== after && !`${before}${after}`.includes('limit-time'))
      throw new Error(`differs after it was opened again\n${before}\n${after}\n${JSON.stringify(text)}`);
  }

  /** Without those that look at other documents: these may close meanwhile. */
  async function findings(uri: string): Promise<string> {
    const { items } = await client.request<{ items: readonly { code?: string }[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return JSON.stringify(items.filter(({ code }) => !code?.startsWith('xdoc-')));
  }

  for (let n = 0; n < steps; n += together) {
    const batch = Array.from({ length: together }, (_, i) => someStep(drawn, n + i));
    const start = spent();
    // What is asked again and compared must be alone.
    const alone = batch.filter(({ kind }) => kind === 'reopen');
    const rest = batch.filter(({ kind }) => kind !== 'reopen');
    const named = (step: Step): Promise<void> =>
      take(step).catch((error: unknown) => {
        throw new Error(`seed ${seed}, step ${n}: ${JSON.stringify(step).slice(0, 500)}\n${String(error)}`);
      });
    await Promise.all(rest.map(named));
    for (const step of alone) await named(step);
    const took = spent() - start;
    // The first steps find the tables unmade and the code uncompiled.
    const units = [...open.values()].reduce((sum, document) => sum + document.getText().length, 0);
    if (n > 0 && took > longest + units * perUnit)
      throw new Error(
        `seed ${seed}, steps ${n} to ${n + together}: ${took} ms\n${JSON.stringify(batch).slice(0, 3000)}`,
      );
    if (n > 0 && took > slowest) {
      slowest = took;
      slowestAt = `step ${n}`;
    }
  }
  // It still answers.
  await client.request('textDocument/documentSymbol', { textDocument: { uri: 'file:///稿件/甲.txt' } });
  return { steps, requests, reopened, slowest, slowestAt };
}

/** The client's own view of what is open, as far as a notification is well formed. */
function mirror(open: Map<string, TextDocument>, method: string, params: unknown): void {
  try {
    const { textDocument, contentChanges } = params as {
      textDocument: { uri: string; languageId: string; version: number; text: string };
      contentChanges: never[];
    };
    const { uri, languageId, version, text } = textDocument;
    if (typeof uri !== 'string') return;
    if (method === 'textDocument/didOpen' && typeof text === 'string') {
      open.set(uri, immutableDocuments.create(uri, languageId, version, text));
    } else if (method === 'textDocument/didOpen') open.delete(uri);
    if (method === 'textDocument/didClose') open.delete(uri);
    const document = open.get(uri);
    if (method === 'textDocument/didChange' && document && typeof version === 'number') {
      open.set(uri, immutableDocuments.update(document, contentChanges, version));
    }
  } catch {
    // Malformed on purpose.
  }
}
