// `dinggao index build` and `index merge`: what each report names, as a shard, and many shards as one.
import { type Command, languageOf, parse, UsageError } from '../command';
import { expand } from '../files';
import { filesFromOption, namesFromStdin, readsNames } from '../names';
import { print } from '../output';
import { readShards, shardLine } from '../shards';
import { jobsOf, jobsOption, run } from '../work/run';

export const index: Command = async ([verb, ...argv]) => {
  if (verb === 'build') return build(argv);
  if (verb === 'merge') return merge(argv);
  throw new UsageError('请写作 dinggao index build 或 dinggao index merge。');
};

const build: Command = async (argv) => {
  const { values, positionals } = parse(argv, { ...filesFromOption, ...jobsOption });
  const streams = readsNames(values['files-from']);
  const files = streams ? [] : await expand(positionals.length > 0 ? positionals : ['.']);
  const work = { does: 'contribute', language: languageOf(values.language) } as const;
  let failures = 0;
  const options = { work, jobs: jobsOf(values.jobs, files.length), ...(!streams && { total: files.length }) };
  for await (const { error, binary, output } of run(tasks(streams ? namesFromStdin() : files), options)) {
    if (error !== undefined && !binary) failures++;
    await print(output ?? '');
  }
  return failures === 0 ? 0 : 2;
};

async function* tasks(files: Iterable<string> | AsyncIterable<string>) {
  for await (const file of files) yield { file };
}

const merge: Command = async (argv) => {
  const { positionals } = parse(argv, {});
  const whole = await readShards(positionals.length > 0 ? positionals : ['-']);
  for (const one of whole.documents()) await print(shardLine(one));
  return 0;
};
