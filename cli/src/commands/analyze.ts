// `dinggao analyze`: everything known about each file, one JSON object a line, in the order given.
import { createInterface } from 'node:readline';
import { type Command, languageOf, parse, presetOf, presetOption, UsageError } from '../command';
import { analyzed, failed } from '../formats/contract';
import { print } from '../output';
import { readReport } from '../read';
import { type Analyzer, openAnalyzer } from '../report';

export const analyzeCommand: Command = async (argv) => {
  const { values, positionals } = parse(argv, { 'files-from': { type: 'string' }, ...presetOption });
  const language = languageOf(values.language);
  const from = values['files-from'];
  if (from !== undefined && from !== '-') throw new UsageError('--files-from 只能是 -（标准输入）。');
  if (from === undefined && positionals.length === 0) throw new UsageError('请给出文件，或用 --files-from -。');

  const analyzer = openAnalyzer(presetOf(values.preset));
  let failures = 0;
  try {
    for await (const file of from === '-' ? namesFromStdin() : positionals) {
      const line = await lineOf(analyzer, file, language);
      if ('error' in line) {
        failures++;
        console.error(`dinggao: ${file}：${line.error}`);
      }
      await print(`${JSON.stringify(line)}\n`);
    }
  } finally {
    analyzer.dispose();
  }
  return failures === 0 ? 0 : 2;
};

async function lineOf(analyzer: Analyzer, file: string, language: ReturnType<typeof languageOf>) {
  const reading = await readReport(file);
  if ('error' in reading) return failed(file, reading.error);
  return analyzed(await analyzer.analyze(file, reading.text), language);
}

async function* namesFromStdin(): AsyncIterable<string> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield line;
  }
}
