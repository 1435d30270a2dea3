// A built program: its text with the code that was compiled of it before, if that was kept.
import { getHeapCodeStatistics } from 'node:v8';
import { Script } from 'node:vm';
import type { KeptCode } from './kept-code.node.js';

/** What Node calls a module with, then tables and texts: `exports, require, module, __filename, __dirname, LAID_OUT, TEXTS`. */
export type Main = (...given: readonly unknown[]) => void;

export interface Program {
  readonly main: Main;
  /** Keeps what is compiled by now, if that is much more than was kept. Up to 40 ms, so best when nobody waits. */
  keep(): void;
}

/** A start that compiled as much more than it found keeps all of it, for the next one: `--version` needs less than `check`. */
const muchMore = 1.25;

/** What is kept begins with how much was compiled by then: a number of eight bytes, so that the code behind it lies even. */
const header = 8;

/** `text`: one function expression of ours; `path`: what it is called where something goes wrong. */
export function loadProgram(path: string, text: string, kept: KeptCode): Program {
  const found = kept.read();
  const cachedData = found && found.length > header ? found.subarray(header) : undefined;
  const script = new Script(text, { filename: path, ...(cachedData && { cachedData }) });
  const before = found && cachedData && !script.cachedDataRejected ? found.readDoubleLE() : 0;
  return {
    main: script.runInThisContext(),
    keep() {
      try {
        const now = compiled();
        if (now <= before * muchMore) return;
        const size = Buffer.alloc(header);
        size.writeDoubleLE(now);
        kept.write(Buffer.concat([size, script.createCachedData()]));
      } catch {
        // The process ends as it would have ended.
      }
    },
  };
}

/** Bytes of compiled code in this thread, Node's own included. */
const compiled = (): number => getHeapCodeStatistics().bytecode_and_metadata_size;
