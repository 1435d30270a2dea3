// Where the built product lies, and what a worker thread is started with: beside the bundle, or, run from source, in the repository.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const distFolder = (): string =>
  typeof __dirname === 'string' ? __dirname : join(dirname(fileURLToPath(import.meta.url)), '../../dist');

/** This program itself: `main.ts` tells a worker thread from the command. Undefined when run from source, where no thread can be started. */
export const program = (): string | undefined => (typeof __filename === 'string' ? __filename : undefined);
