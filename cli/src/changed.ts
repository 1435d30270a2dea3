// `check --changed-since`: which reports Git says are new or different.
import { execFile } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from './command';
import { isReport } from './files';

/** Reports below the paths that differ from the revision, or are not in Git yet; relative to the working folder. */
export async function changedSince(revision: string, paths: readonly string[]): Promise<readonly string[]> {
  const top = (
    await git(['rev-parse', '--show-toplevel'], '当前文件夹不在 Git 仓库中，不能用 --changed-since。')
  ).trim();
  const commit = (
    await git(
      ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
      `Git 仓库中没有“${revision}”这个版本。`,
    )
  ).trim();
  const below = ['--', ...(paths.length > 0 ? paths.map((path) => resolve(path)) : [top])];
  const failed = 'Git 未能列出改动的文件。';
  const changed = await git(
    ['-C', top, 'diff', '--name-only', '-z', '--no-ext-diff', '--diff-filter=d', commit, ...below],
    failed,
  );
  const fresh = await git(['-C', top, 'ls-files', '-z', '--others', '--exclude-standard', ...below], failed);
  const files = [...changed.split('\0'), ...fresh.split('\0')].filter((name) => name !== '' && isReport(name));
  return [...new Set(files)].sort().map((name) => relative('', resolve(top, name)));
}

async function git(args: readonly string[], otherwise: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', ['--literal-pathspecs', ...args], { maxBuffer: 1 << 28 });
    return stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new UsageError('没有找到 git 命令，不能用 --changed-since。');
    throw new UsageError(otherwise);
  }
}
