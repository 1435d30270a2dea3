// `dinggao check`: reports findings; the exit code says whether there is anything to do.
import { describedRules, type Severity } from '@dinggao/core';
import { changedSince } from '../changed';
import { type Command, checkingOf, checkingOptions, languageOf, oneOf, parse, UsageError } from '../command';
import { expand } from '../files';
import { fixesIn, formatNames, formats } from '../formats';
import { paintFor } from '../formats/stylish';
import { harmless, print } from '../output';
import { readStdin } from '../read';
import { teamTroubles } from '../team-troubles';
import { version } from '../usage';
import { jobsOf, jobsOption, run } from '../work/run';
import type { Task } from '../work/task';

const byLoudness: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export const check: Command = async (argv) => {
  const { values, positionals } = parse(argv, {
    format: { type: 'string', default: 'stylish' },
    'fail-on': { type: 'string', default: 'warning' },
    fix: { type: 'boolean', default: false },
    diff: { type: 'boolean', default: false },
    stdin: { type: 'boolean', default: false },
    'stdin-path': { type: 'string', default: 'stdin.txt' },
    'changed-since': { type: 'string' },
    index: { type: 'string', multiple: true },
    ...jobsOption,
    ...checkingOptions,
  });
  const failOn = oneOf('fail-on', values['fail-on'], ['error', 'warning', 'information']);
  const language = languageOf(values.language);
  const format = oneOf('format', values.format, formatNames);
  const since = values['changed-since'];
  if (values.stdin && positionals.length > 0) throw new UsageError('--stdin 与路径不能同时给出。');
  if (values.stdin && since !== undefined) throw new UsageError('--stdin 与 --changed-since 不能同时给出。');
  if (values.fix && values.diff) throw new UsageError('--fix 与 --diff 只能选一个。');
  if (values.stdin && values.fix) throw new UsageError('标准输入不能改写，请用 --diff。');

  const tasks: readonly Task[] = values.stdin
    ? [{ file: values['stdin-path'], bytes: await readStdin() }]
    : (await filesOf(positionals, since)).map((file) => ({ file }));
  const does = values.diff ? 'diff' : values.fix ? 'fix' : 'check';
  const work = {
    does,
    ...checkingOf(values),
    language,
    fixes: values.diff ? 'none' : fixesIn[format],
    ...(values.index && { index: values.index }),
  } as const;
  const shows = formats[format]({
    language,
    rules: describedRules,
    version,
    paint: paintFor(process.stdout, process.env),
    width: process.stdout.columns ?? 100,
  });
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  let files = 0;
  let failures = 0;

  if (!values.diff) await print(shows.begin());
  for await (const outcome of run(tasks, { work, jobs: jobsOf(values.jobs, tasks.length), total: tasks.length })) {
    if (outcome.error !== undefined && !outcome.binary) failures++;
    if (!outcome.findings) continue;
    files++;
    for (const { node } of outcome.findings.findings) counts[node.severity]++;
    await print(values.diff ? patch(outcome.output ?? '') : shows.file(outcome.findings));
  }
  if (!values.diff) await print(shows.end({ files, counts }));
  failures += await teamTroubles(
    tasks.map(({ file }) => file),
    values.config,
    language,
  );
  if (failures > 0) return 2;
  return byLoudness.slice(0, byLoudness.indexOf(failOn) + 1).some((severity) => counts[severity] > 0) ? 1 : 0;
};

/** A terminal gets no control character out of a text; a pipe gets the patch as it must be applied. */
const patch = (text: string): string => (process.stdout.isTTY ? text.split('\n').map(harmless).join('\n') : text);

const filesOf = (paths: readonly string[], since: string | undefined): Promise<readonly string[]> =>
  since === undefined ? expand(paths.length > 0 ? paths : ['.']) : changedSince(since, paths);
