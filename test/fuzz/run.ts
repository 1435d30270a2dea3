// `npm run fuzz [-- steps [seed]]`: the long run, over stdio against the built server; whether memory stays where it is; many sequences of edits.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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
    '| seed | steps | requests | reopened | dearest batch of 6, processor time | at |\n| ---: | ---: | ---: | ---: | ---: | --- |',
  );
  for (let done = 0, seed = first; done < steps; done += each, seed += 1) {
    const settings: { dinggao?: unknown } = { dinggao: quiet };
    const client = await overStdio([server, '--stdio'], { capabilities: editor, settings });
    const one = await fuzz(client, settings, seed, Math.min(each, steps - done), () => processorTime(client.pid));
    await client.shutdown();
    console.log(
      `| ${seed} | ${one.steps} | ${one.requests} | ${one.reopened} | ${one.slowest.toFixed(0)} ms | ${one.slowestAt} |`,
    );
  }
  await memory();
  editSequences(20_000);
}

/** Of a process, in milliseconds; NaN where there is no /proc. Linux counts in hundredths of a second. */
function processorTime(pid: number | undefined): number {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return Number.NaN;
  // Behind the name in brackets, which may hold anything.
  const fields = readFileSync(stat, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** The unit test of the same name, with more seeds. */
function editSequences(count: number): void {
  const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
  const test = fileURLToPath(new URL('../../core/src/rules/incremental.test.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, [mocha, '--no-config', '--import=tsx', test], {
    stdio: 'inherit',
    env: { ...process.env, DINGGAO_SEQUENCES: String(count) },
  });
  if (status !== 0) process.exitCode = 1;
}
