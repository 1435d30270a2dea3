// Where the built product lies: beside the bundle, or, run from source, in the repository.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const distFolder = (): string =>
  typeof __dirname === 'string' ? __dirname : join(dirname(fileURLToPath(import.meta.url)), '../../dist');
