// `dinggao outline`: the section tree of one report.
import type { Section } from '@dinggao/core';
import { desktopSegmenter } from '@dinggao/server/segmenters';
import { type Command, languageOf, oneOf, parse, UsageError } from '../command';
import { distFolder } from '../dist';
import { outlineNode } from '../formats/contract';
import { placeOf } from '../formats/stylish';
import { readReport } from '../read';
import { openAnalyzer } from '../report';

export const outline: Command = async (argv) => {
  const { values, positionals } = parse(argv, { format: { type: 'string', default: 'tree' } });
  languageOf(values.language);
  const format = oneOf('format', values.format, ['tree', 'json']);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('请给出一个文件。');

  const reading = await readReport(file);
  if ('error' in reading) {
    console.error(`dinggao: ${file}：${reading.error}`);
    return 2;
  }
  const analyzer = openAnalyzer(
    {},
    desktopSegmenter(distFolder(), () => {}),
  );
  try {
    const { model } = await analyzer.analyze(file, reading.text);
    process.stdout.write(
      format === 'json'
        ? `${JSON.stringify(model.sections.map(outlineNode), null, 1)}\n`
        : tree(model.sections, model.source),
    );
  } finally {
    analyzer.dispose();
  }
  return 0;
};

/** Indented by depth, each with the place of its first character. */
export const tree = (sections: readonly Section[], source: string, depth = 0): string =>
  sections
    .map(
      ({ name, span, heading, children }) =>
        `${'  '.repeat(depth)}${name}  ${placeOf(source, heading?.start ?? span.start)}\n${tree(children, source, depth + 1)}`,
    )
    .join('');
