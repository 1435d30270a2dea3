// One report, analyzed to the end: the command line waits for the segmenter's votes.
import { pathToFileURL } from 'node:url';
import {
  analyze,
  builtinGazetteer,
  contributionOf,
  type Diagnostic,
  type DocumentModel,
  defaultPreset,
  type Knowledge,
  type PresetName,
  resolveRuleSettings,
  runRules,
  runWorkspaceRules,
  type Segmenter,
  type WorkspaceIndex,
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
  /** What other reports say: then the rules across reports are asked as well. */
  readonly index?: WorkspaceIndex | undefined;
}

export function openAnalyzer({ preset = defaultPreset, index }: AnalyzerOptions, segmenter: Segmenter): Analyzer {
  const gazetteer = builtinGazetteer();
  const votes = votesOf(segmenter);
  const settings = resolveRuleSettings(preset);
  const knowledge: Knowledge = { gazetteer, segmented: votes.segmented };
  return {
    async analyze(file, text) {
      const source = { uri: pathToFileURL(file).href, version: 1, language: languageOfFile(file), text };
      const first = analyze(source, knowledge);
      const voted = first.doubts.length > 0 && (await votes.ask(first.doubts));
      const model = voted ? analyze(source, knowledge, first) : first;
      const own = runRules({ model, knowledge }, settings);
      if (!index) return { file, model, diagnostics: own };
      // The report as it stands now takes the place of what the index knew of it.
      const document = contributionOf(model);
      const across = runWorkspaceRules({ index: index.withDocument(document), document }, settings);
      return { file, model, diagnostics: [...own, ...across].sort((a, b) => a.span.start - b.span.start) };
    },
    dispose: () => votes.dispose(),
  };
}
