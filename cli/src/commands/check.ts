// `dinggao check`: reports findings; the exit code says whether there is anything to do.
import type { Diagnostic, Language, Severity } from '@dinggao/core';
import { type Command, languageOf, oneOf, parse, presetOf, presetOption, UsageError } from '../command';
import { expand } from '../files';
import { diffOf, fixed, write } from '../fix';
import { diagnosticNode } from '../formats/contract';
import { paintFor, stylish, total } from '../formats/stylish';
import { print } from '../output';
import { type Reading, readReport, readStdin } from '../read';
import { openAnalyzer, type Report } from '../report';

const byLoudness: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export const check: Command = async (argv) => {
  const { values, positionals } = parse(argv, {
    format: { type: 'string', default: 'stylish' },
    'fail-on': { type: 'string', default: 'warning' },
    fix: { type: 'boolean', default: false },
    diff: { type: 'boolean', default: false },
    stdin: { type: 'boolean', default: false },
    'stdin-path': { type: 'string', default: 'stdin.txt' },
    ...presetOption,
  });
  const failOn = oneOf('fail-on', values['fail-on'], ['error', 'warning', 'information']);
  const show = formatter(oneOf('format', values.format, ['stylish', 'json']), languageOf(values.language));
  if (values.stdin && positionals.length > 0) throw new UsageError('--stdin 与路径不能同时给出。');
  if (values.fix && values.diff) throw new UsageError('--fix 与 --diff 只能选一个。');
  if (values.stdin && values.fix) throw new UsageError('标准输入不能改写，请用 --diff。');

  const analyzer = openAnalyzer(presetOf(values.preset));
  const all: Diagnostic[] = [];
  let checked = 0;
  let failures = 0;
  const complain = (file: string, error: string) => {
    failures++;
    console.error(`dinggao: ${file}：${error}`);
  };
  try {
    for await (const { file, reading } of values.stdin ? fromStdin(values['stdin-path']) : fromPaths(positionals)) {
      if ('error' in reading) {
        if (reading.binary) console.error(`dinggao: ${file}：${reading.error}，已跳过`);
        else complain(file, reading.error);
        continue;
      }
      checked++;
      let report = await analyzer.analyze(file, reading.text);
      if (values.fix || values.diff) {
        const after = await fixed(analyzer, report);
        const changed = after.model.text.source !== reading.text;
        if (values.diff) await print(diffOf(report, after));
        const error = values.fix && changed ? await write(after, reading.encoding) : undefined;
        if (error !== undefined) complain(file, error);
        else report = after;
      }
      all.push(...report.diagnostics);
      if (!values.diff) await print(show.report(report));
    }
  } finally {
    analyzer.dispose();
  }
  if (!values.diff) await print(show.end(checked, all));
  if (failures > 0) return 2;
  return all.some((one) => byLoudness.indexOf(one.severity) <= byLoudness.indexOf(failOn)) ? 1 : 0;
};

interface Formatter {
  report(report: Report): string;
  end(checked: number, all: readonly Diagnostic[]): string;
}

function formatter(format: 'stylish' | 'json', language: Language): Formatter {
  if (format === 'stylish') {
    const paint = paintFor(process.stdout, process.env);
    return { report: (report) => stylish(report, language, paint), end: total };
  }
  const files: object[] = [];
  return {
    report({ file, diagnostics }) {
      files.push({ file, diagnostics: diagnostics.map((one) => diagnosticNode(file, one, language)) });
      return '';
    },
    end: () => `${JSON.stringify(files, null, 1)}\n`,
  };
}

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
