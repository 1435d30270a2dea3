// A short run of the fuzzer; `npm run fuzz` is the long one.
import assert from 'node:assert/strict';
import { inMemory } from '../lsp/client';
import { editor } from '../lsp/editor';
import { fuzz } from './fuzz';
import { quiet } from './steps';

describe('a client that sends anything', () => {
  for (const seed of [1, 2, 3]) {
    it(`gets its answers and does no harm, seed ${seed}`, async () => {
      const faults: string[] = [];
      const note = (error: unknown): void =>
        void faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
      process.on('unhandledRejection', note);
      const settings: { dinggao?: unknown } = { dinggao: quiet };
      const client = await inMemory({ capabilities: editor, settings });
      try {
        const { requests } = await fuzz(client, settings, seed, 600);
        assert.ok(requests > 200);
        assert.equal(({} as { polluted?: true }).polluted, undefined);
      } finally {
        await client.shutdown();
        process.off('unhandledRejection', note);
      }
      assert.deepEqual(faults, []);
    }).timeout(120_000);
  }
});
