// One report, analyzed to the end: the command line waits for the segmenter's votes.
import { pathToFileURL } from 'node:url';
import {
  analyze,
  builtinGazetteer,
  checkingOf,
  contributionOf,
  type Diagnostic,
  type DocumentModel,
  type Knowledge,
  noConfig,
  type PresetName,
  runRules,
  runWorkspaceRules,
  type Segmenter,
  type WorkspaceIndex,
} from '@dinggao/core';
import { openDiskTeams, pathInTeam } from '@dinggao/server/team';
import { votes as votesOf } from '@dinggao/server/votes';
import { languageOfFile } from './files';

export interface Report {
  readonly file: string;
  readonly model: DocumentModel;
  /** What it was read with: a team's glossary over what is built in. */
  readonly knowledge: Knowledge;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Analyzer {
  analyze(file: string, text: string): Promise<Report>;
  dispose(): void;
}

export interface AnalyzerOptions {
  /** Absent: as the team says. */
  readonly preset?: PresetName;
  /** Path of a configuration in place of the team's. */
  readonly config?: string;
  /** What other reports say: then the rules across reports are asked as well. */
  readonly index?: WorkspaceIndex | undefined;
}

export function openAnalyzer({ preset, config, index }: AnalyzerOptions, segmenter: Segmenter): Analyzer {
  const teamOf = openDiskTeams(config);
  const votes = votesOf(segmenter);
  return {
    async analyze(file, text) {
      const source = { uri: pathToFileURL(file).href, version: 1, language: languageOfFile(file), text };
      const team = await teamOf(file);
      const path = team ? pathInTeam(team, source.uri) : source.uri;
      const { settings, checked, wanted } = checkingOf(team?.config ?? noConfig, path, source.language, {
        ...(preset && { preset }),
      });
      const knowledge: Knowledge = {
        gazetteer: team?.gazetteer ?? builtinGazetteer(),
        segmented: votes.segmented,
      };
      const first = analyze(source, knowledge);
      const voted = first.doubts.length > 0 && (await votes.ask(first.doubts));
      const model = voted ? analyze(source, knowledge, first) : first;
      if (!checked) return { file, model, knowledge, diagnostics: [] };
      const own = wanted(runRules({ model, knowledge }, settings), text);
      if (!index) return { file, model, knowledge, diagnostics: own };
      // The report as it stands now takes the place of what the index knew of it.
      const document = contributionOf(model);
      const across = wanted(runWorkspaceRules({ index: index.withDocument(document), document }, settings), text);
      return { file, model, knowledge, diagnostics: [...own, ...across].sort((a, b) => a.span.start - b.span.start) };
    },
    dispose: () => votes.dispose(),
  };
}
