// `npm run fuzz [-- steps [seed]]`: the long run, over stdio against the built server, and whether memory stays where it is.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { overStdio } from '../lsp/client';
import { editor } from '../lsp/editor';
import { fuzz } from './fuzz';
import { memory } from './memory';
import { quiet } from './steps';

const server = fileURLToPath(new URL('../../dist/server.js', import.meta.url));
/** A new server after so many steps, so that many seeds are met. */
const each = 10_000;

if (existsSync(server)) await main(Number(process.argv[2] ?? 200_000), Number(process.argv[3] ?? 1));
else {
  console.error('The server is not built: run `npm run build` first.');
  process.exitCode = 2;
}

async function main(steps: number, first: number): Promise<void> {
  console.log(
    '| seed | steps | requests | reopened | slowest batch of 6 | at |\n| ---: | ---: | ---: | ---: | ---: | --- |',
  );
  for (let done = 0, seed = first; done < steps; done += each, seed += 1) {
    const settings: { dinggao?: unknown } = { dinggao: quiet };
    const client = await overStdio([server, '--stdio'], { capabilities: editor, settings });
    const one = await fuzz(client, settings, seed, Math.min(each, steps - done));
    await client.shutdown();
    console.log(
      `| ${seed} | ${one.steps} | ${one.requests} | ${one.reopened} | ${one.slowest.toFixed(0)} ms | ${one.slowestAt} |`,
    );
  }
  await memory();
}
