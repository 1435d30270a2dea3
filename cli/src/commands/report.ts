// `dinggao report`: one report at a glance as a page of HTML, or its correction sheet.
import { basename } from 'node:path';
import { type Language, overview, overviewPage, sheet, sheetRows } from '@dinggao/core';
import { desktopSegmenter } from '@dinggao/server/segmenters';
import { type Command, checkingOf, checkingOptions, languageOf, oneOf, parse, UsageError } from '../command';
import { distFolder } from '../dist';
import { print } from '../output';
import { readReport } from '../read';
import { openAnalyzer, type Report } from '../report';

const formats = ['html', 'markdown', 'csv'] as const;

export const report: Command = async (argv) => {
  const { values, positionals } = parse(argv, { ...checkingOptions, format: { type: 'string', default: 'html' } });
  const format = oneOf('format', values.format, formats);
  const language = languageOf(values.language);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('请给出一个文件。');
  const reading = await readReport(file);
  if ('error' in reading) {
    console.error(`dinggao: ${file}：${reading.error}`);
    return 2;
  }
  const analyzer = openAnalyzer(
    checkingOf(values),
    desktopSegmenter(distFolder(), () => {}),
  );
  try {
    await print(written(await analyzer.analyze(file, reading.text), format, language));
  } finally {
    analyzer.dispose();
  }
  return 0;
};

function written(
  { file, model, knowledge, diagnostics }: Report,
  format: (typeof formats)[number],
  language: Language,
): string {
  const title = basename(file);
  if (format === 'html') return overviewPage(overview(model, knowledge, diagnostics, language), { title, language });
  return sheet(sheetRows(model, diagnostics, language), { title, pass: '', date: '' }, format, language);
}
