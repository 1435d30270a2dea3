// `dinggao analyze`: everything known about each file, one JSON object a line, in the order given.
import { type Command, checkingOf, checkingOptions, languageOf, parse, UsageError } from '../command';
import { filesFromOption, namesFromStdin, readsNames } from '../names';
import { print } from '../output';
import { teamTroubles } from '../team-troubles';
import { jobsOf, jobsOption, run } from '../work/run';

export const analyzeCommand: Command = async (argv) => {
  const { values, positionals } = parse(argv, { ...filesFromOption, ...jobsOption, ...checkingOptions });
  const streams = readsNames(values['files-from']);
  if (!streams && positionals.length === 0) throw new UsageError('请给出文件，或用 --files-from -。');

  const work = { does: 'analyze', ...checkingOf(values), language: languageOf(values.language) } as const;
  const jobs = jobsOf(values.jobs, streams ? 0 : positionals.length);
  const seen: string[] = [];
  let failures = 0;
  for await (const { error, output } of run(tasks(streams ? namesFromStdin() : positionals, seen), { work, jobs })) {
    if (error !== undefined) failures++;
    await print(output ?? '');
  }
  failures += await teamTroubles(seen, values.config, work.language);
  return failures === 0 ? 0 : 2;
};

async function* tasks(files: Iterable<string> | AsyncIterable<string>, seen: string[]) {
  for await (const file of files) {
    seen.push(file);
    yield { file };
  }
}
