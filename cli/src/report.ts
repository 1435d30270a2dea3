// One report, analyzed to the end: the command line waits for the segmenter's votes.
import { pathToFileURL } from 'node:url';
import {
  analyze,
  builtinGazetteer,
  type Diagnostic,
  type DocumentModel,
  defaultPreset,
  type Knowledge,
  type PresetName,
  resolveRuleSettings,
  runRules,
  type Segmenter,
} from '@dinggao/core';
import { votes as votesOf } from '@dinggao/server/votes';
import { languageOfFile } from './files';

export interface Report {
  readonly file: string;
  readonly model: DocumentModel;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Analyzer {
  analyze(file: string, text: string): Promise<Report>;
  dispose(): void;
}

export interface AnalyzerOptions {
  readonly preset?: PresetName;
}

export function openAnalyzer({ preset = defaultPreset }: AnalyzerOptions, segmenter: Segmenter): Analyzer {
  const gazetteer = builtinGazetteer();
  const votes = votesOf(segmenter);
  const settings = resolveRuleSettings(preset);
  const knowledge: Knowledge = { gazetteer, segmented: votes.segmented };
  return {
    async analyze(file, text) {
      const document = { uri: pathToFileURL(file).href, version: 1, language: languageOfFile(file), text };
      const first = analyze(document, knowledge);
      const voted = first.doubts.length > 0 && (await votes.ask(first.doubts));
      const model = voted ? analyze(document, knowledge, first) : first;
      return { file, model, diagnostics: runRules({ model, knowledge }, settings) };
    },
    dispose: () => votes.dispose(),
  };
}
