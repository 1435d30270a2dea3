// An archive cut up by GNU parallel over several processes gives what one process gives.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './harness/paths';

const cli = join(root, 'dist/cli.js');

describe('an archive over GNU parallel', () => {
  const folder = mkdtempSync(join(tmpdir(), '定稿 库 '));
  let files: readonly string[];
  before(() => {
    const archive = join(folder, 'archive');
    mkdirSync(archive);
    const samples = join(root, 'samples');
    const names = readdirSync(samples).filter((name) => /\.(txt|gao)$/.test(name));
    for (let n = 0; n < 3; n++) for (const name of names) cpSync(join(samples, name), join(archive, `${n} ${name}`));
    files = readdirSync(archive)
      .sort()
      .map((name) => join('archive', name));
    writeFileSync(join(folder, 'files'), `${files.join('\n')}\n`);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const sh = (command: string): string =>
    execFileSync('bash', ['-euo', 'pipefail', '-c', command], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, DINGGAO: `node '${cli}'` },
    });
  const parallel = 'parallel --will-cite --jobs 3';

  it('analyze: the same lines in the same order', () => {
    const alone = sh('eval "$DINGGAO" analyze --files-from - < files');
    const many = sh(`${parallel} --pipe -N 4 --keep-order "$DINGGAO" analyze --files-from - < files`);
    assert.equal(alone.trim().split('\n').length, files.length);
    assert.ok(many === alone);
  });

  it('index: shards merged in any order are the index, and a check can use it', () => {
    sh(`mkdir shards; ${parallel} --pipe -N 5 "$DINGGAO" index build --files-from - '>' shards/{#}.jsonl < files`);
    assert.ok(readdirSync(join(folder, 'shards')).length > 3);
    sh('eval "$DINGGAO" index build archive > alone.jsonl; eval "$DINGGAO" index merge alone.jsonl > whole.jsonl');
    sh(
      'eval "$DINGGAO" index merge $(ls shards/*) > up.jsonl; cat $(ls -r shards/*) | eval "$DINGGAO" index merge > down.jsonl',
    );
    const [whole, up, down] = ['whole', 'up', 'down'].map((name) =>
      readFileSync(join(folder, `${name}.jsonl`), 'utf8'),
    );
    assert.ok(whole && whole === up && whole === down);
    const found = JSON.parse(sh('eval "$DINGGAO" check --format json --index up.jsonl archive || [ $? = 1 ]'));
    assert.equal(found.length, files.length);
  });
});
