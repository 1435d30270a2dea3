// What is done with one file, start to end, in whatever thread: plain data in, plain data out.
import { readFileSync } from 'node:fs';
import { contributionOf, type Language, type PresetName, type Segmenter, type WorkspaceIndex } from '@dinggao/core';
import { diffOf, fixed, write } from '../fix';
import { analyzed, failed } from '../formats/contract';
import { type FileFindings, type FixDetail, placed } from '../placed';
import { type Reading, read, reasonOf } from '../read';
import { type Analyzer, openAnalyzer } from '../report';
import { shardLine } from '../shards';

/** The same for every file of one run. */
export interface Work {
  readonly does: 'check' | 'fix' | 'diff' | 'analyze' | 'contribute';
  /** Absent: as the team says. */
  readonly preset?: PresetName;
  /** Path of a configuration in place of the team's. */
  readonly config?: string;
  readonly language: Language;
  /** What is told of fixes with the findings; absent: nothing. */
  readonly fixes?: FixDetail;
  /** Shards of an index of other reports. */
  readonly index?: readonly string[];
}

export interface Task {
  readonly file: string;
  /** In place of what is on the disk. */
  readonly bytes?: Uint8Array;
}

export interface Outcome {
  readonly file: string;
  /** Not read, not analyzed, or not written back; what could be done is given all the same. */
  readonly error?: string;
  /** Not a text at all: skipped, not counted as a failure. */
  readonly binary?: true;
  readonly findings?: FileFindings;
  /** To be printed: a line of JSON, a diff. */
  readonly output?: string;
}

/** Never rejects. */
export type Worker = (task: Task) => Promise<Outcome>;

/** `index`: read from `work.index`. */
export function openWork(
  work: Work,
  segmenter: Segmenter,
  index?: WorkspaceIndex,
): { readonly run: Worker; dispose(): void } {
  const analyzer = openAnalyzer({ ...work, index }, segmenter);
  return {
    async run(task) {
      try {
        return await runTask(work, analyzer, task);
      } catch (error) {
        return unanalyzed(work, task.file, `分析时出错，这是程序的缺陷：${reasonOf(error)}`);
      }
    },
    dispose: () => analyzer.dispose(),
  };
}

/** What is said of a file that gave nothing. */
export const unanalyzed = ({ does }: Work, file: string, error: string): Outcome => ({
  file,
  error,
  ...(does === 'analyze' && { output: `${JSON.stringify(failed(file, error))}\n` }),
});

async function runTask(work: Work, analyzer: Analyzer, { file, bytes }: Task): Promise<Outcome> {
  const { does, language, fixes = 'none' } = work;
  const given = bytes ?? bytesOf(file);
  const reading: Reading = 'error' in given ? given : read(given);
  if ('error' in reading || 'error' in given) {
    const { error, binary } = reading as Extract<Reading, { error: string }>;
    return { ...unanalyzed(work, file, error), ...(binary && does !== 'analyze' && { binary }) };
  }
  const report = await analyzer.analyze(file, reading.text);
  if (does === 'analyze') return { file, output: `${JSON.stringify(analyzed(report, language))}\n` };
  if (does === 'contribute') {
    return { file, output: shardLine(contributionOf(report.model)) };
  }
  const findingsOf = ({ model, diagnostics }: typeof report) =>
    placed(file, model.source, diagnostics, language, fixes);
  if (does === 'check') return { file, findings: findingsOf(report) };
  const after = await fixed(analyzer, report);
  if (does === 'diff') return { file, findings: findingsOf(after), output: diffOf(report, after) };
  const changed = after.model.source !== reading.text;
  const error = changed ? await write(after, reading.encoding, given) : undefined;
  return error === undefined ? { file, findings: findingsOf(after) } : { file, findings: findingsOf(report), error };
}

/** Read in one go: a small file costs five times as much when others are to have the thread meanwhile. */
function bytesOf(file: string): Uint8Array | { readonly error: string } {
  try {
    return readFileSync(file);
  } catch (error) {
    return { error: reasonOf(error) };
  }
}
