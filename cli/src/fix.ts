// `check --fix` and `--diff`: the safe fixes of a report, made until nothing is left to make.
import { readFile, writeFile } from 'node:fs/promises';
import { applyEdits, safeEdits } from '@dinggao/core';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { type Encoding, encode } from './encoding';
import { reasonOf } from './read';
import type { Analyzer, Report } from './report';

/** A fix may uncover another; a rule whose fix never settles must not hang the command. */
const rounds = 5;

/** The report as it stands after all safe fixes. */
export async function fixed(analyzer: Analyzer, report: Report): Promise<Report> {
  let latest = report;
  for (let round = 0; round < rounds; round++) {
    const edits = safeEdits(latest.diagnostics);
    if (edits.length === 0) return latest;
    latest = await analyzer.analyze(report.file, applyEdits(latest.model.source, edits));
  }
  return latest;
}

/** A unified diff; empty where nothing changes. */
export function diffOf({ file, model }: Report, after: Report): string {
  const before = model.source;
  const then = after.model.source;
  return before === then
    ? ''
    : createTwoFilesPatch(file, file, before, then, '', '', {
        context: 1,
        headerOptions: FILE_HEADERS_ONLY,
      });
}

/** Writes the file back in its own encoding, unless it is no longer `before`; the reason in Chinese where it cannot be. */
export async function write(
  { file, model }: Report,
  encoding: Encoding,
  before: Uint8Array,
): Promise<string | undefined> {
  const bytes = encode(model.source, encoding);
  if (!bytes) return `改正后的文字有 ${encoding.name} 编码写不出的字，未改动；请先另存为 UTF-8`;
  try {
    if (Buffer.compare(await readFile(file), before) !== 0) return '检查期间文件有改动，未写回';
    await writeFile(file, bytes);
    return undefined;
  } catch (error) {
    return `无法写入：${reasonOf(error)}`;
  }
}
