// `dinggao check`: reports findings; the exit code says whether there is anything to do.
import type { Diagnostic, Severity } from '@dinggao/core';
import { type Command, languageOf, oneOf, parse, UsageError } from '../command';
import { expand } from '../files';
import { diagnosticNode } from '../formats/contract';
import { paintFor, stylish, total } from '../formats/stylish';
import { print } from '../output';
import { type Reading, readReport, readStdin } from '../read';
import { openAnalyzer } from '../report';

const byLoudness: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export const check: Command = async (argv) => {
  const { values, positionals } = parse(argv, {
    format: { type: 'string', default: 'stylish' },
    'fail-on': { type: 'string', default: 'warning' },
    stdin: { type: 'boolean', default: false },
    'stdin-path': { type: 'string', default: 'stdin.txt' },
  });
  const language = languageOf(values.language);
  const format = oneOf('format', values.format, ['stylish', 'json']);
  const failOn = oneOf('fail-on', values['fail-on'], ['error', 'warning', 'information']);
  if (values.stdin && positionals.length > 0) throw new UsageError('--stdin 与路径不能同时给出。');

  const analyzer = openAnalyzer();
  const paint = paintFor(process.stdout, process.env);
  const all: Diagnostic[] = [];
  const nodes: object[] = [];
  let checked = 0;
  let unreadable = 0;
  try {
    for await (const { file, reading } of values.stdin ? fromStdin(values['stdin-path']) : fromPaths(positionals)) {
      if ('error' in reading) {
        if (!reading.binary) unreadable++;
        console.error(`dinggao: ${file}：${reading.error}${reading.binary ? '，已跳过' : ''}`);
        continue;
      }
      const report = await analyzer.analyze(file, reading.text);
      checked++;
      all.push(...report.diagnostics);
      if (format === 'json') {
        nodes.push({ file, diagnostics: report.diagnostics.map((one) => diagnosticNode(file, one, language)) });
      } else await print(stylish(report, language, paint));
    }
  } finally {
    analyzer.dispose();
  }
  await print(format === 'json' ? `${JSON.stringify(nodes, null, 1)}\n` : total(checked, all));
  if (unreadable > 0) return 2;
  return all.some((one) => byLoudness.indexOf(one.severity) <= byLoudness.indexOf(failOn)) ? 1 : 0;
};

interface Given {
  readonly file: string;
  readonly reading: Reading;
}

async function* fromStdin(file: string): AsyncIterable<Given> {
  yield { file, reading: await readStdin() };
}

async function* fromPaths(paths: readonly string[]): AsyncIterable<Given> {
  for (const file of await expand(paths.length > 0 ? paths : ['.'])) yield { file, reading: await readReport(file) };
}
