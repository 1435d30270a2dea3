// `dinggao glossary collect`: drafts a team's glossary out of an archive, or adds to one what it does not have yet.
import { readFile, writeFile } from 'node:fs/promises';
import { buildIndex, type Collected, type Contribution, collectGlossary } from '@dinggao/core';
import { type Command, languageOf, parse, UsageError } from '../command';
import { expand } from '../files';
import { print } from '../output';
import { readShards } from '../shards';
import { jobsOf, jobsOption, run } from '../work/run';

export const glossary: Command = async ([verb, ...argv]) => {
  if (verb === 'collect') return collect(argv);
  throw new UsageError('请写作 dinggao glossary collect。');
};

const collect: Command = async (argv) => {
  const { values, positionals } = parse(argv, {
    ...jobsOption,
    into: { type: 'string' },
    index: { type: 'string', multiple: true },
  });
  let failures = 0;
  const existing = values.into === undefined ? '' : await textOf(values.into);
  const index =
    values.index === undefined
      ? buildIndex(await contributions(positionals.length > 0 ? positionals : ['.'], values, () => failures++))
      : await readShards(values.index);
  const collected = collectGlossary(index, existing);
  if (!collected) throw new UsageError(`${values.into} 不是可以补充的名录：请先改正其中的 YAML 错误。`);
  if (values.into === undefined) await print(collected.text);
  else await writeFile(values.into, collected.text, 'utf8');
  process.stderr.write(summary(collected, index.size));
  return failures === 0 ? 0 : 2;
};

async function contributions(
  paths: readonly string[],
  { jobs, language }: { readonly jobs?: string; readonly language?: string },
  onFailure: () => void,
): Promise<readonly Contribution[]> {
  const files = await expand(paths);
  const work = { does: 'contribute', language: languageOf(language) } as const;
  const found: Contribution[] = [];
  const tasks = files.map((file) => ({ file }));
  const options = { work, jobs: jobsOf(jobs, files.length), total: files.length };
  for await (const { output, error, binary } of run(tasks, options)) {
    if (output) found.push(JSON.parse(output) as Contribution);
    if (error !== undefined && !binary) onFailure();
  }
  return found;
}

/** Empty for a file that is yet to be written. */
async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw new UsageError(`读不了 ${path}：${(error as Error).message}`);
  }
}

const summary = ({ officials, organizations, terms }: Collected, reports: number): string =>
  `从${reports}篇稿件新增：人员${officials}、机构${organizations}、提法${terms}。请核对后使用。\n`;
