// What a team's `.dinggao` folder says, out of the texts of its files: configuration, glossary, and what is wrong with them.
import type { Problem } from '../base/data-file/written';
import { message } from '../base/message';
import type { Entity } from '../gazetteer/entity';
import { entitiesOf } from '../gazetteer/glossary/entities';
import { type GlossaryFile, glossaryFormat, readGlossary } from '../gazetteer/glossary/read';
import { wording } from '../gazetteer/glossary/wording';
import { type Config, type ConfigFile, extendConfig, noConfig } from './config';
import { acrossFiles } from './glossary-checks';

/** A file as it was found: its text, or why there is none. */
export interface TeamSource {
  readonly uri: string;
  readonly text?: string;
  readonly trouble?: 'too-large' | 'not-text';
}

/** A file of configuration that was read, with those it builds upon behind it. */
export interface TeamConfig {
  readonly uri: string;
  readonly read: ConfigFile;
  /** Problems of finding the file it builds upon. */
  readonly more?: readonly Problem[];
}

export interface Team {
  readonly config: Config;
  readonly entities: readonly Entity[];
  /** Of every file that was read, by address; empty where nothing is wrong. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/** Bytes; what is longer is no glossary a person keeps. */
export const longestTeamFile = 8 * 1024 * 1024;

/** `configs`: the team's own first. Pure: the same texts give the same team. */
export function readTeam(configs: readonly TeamConfig[], sources: readonly TeamSource[]): Team {
  const problems = new Map<string, readonly Problem[]>();
  for (const { uri, read, more = [] } of configs) problems.set(uri, [...read.problems, ...more]);
  const files = sources.flatMap((source): readonly GlossaryFile[] => {
    const format = glossaryFormat(source.uri);
    if (format === undefined) return [];
    if (source.text === undefined) {
      problems.set(source.uri, [troubleOf(source)]);
      return [];
    }
    return [readGlossary(source.uri, source.text, format)];
  });
  const across = acrossFiles(files);
  for (const { uri, problems: own } of files) {
    const all = [...own, ...(across.problems.get(uri) ?? [])];
    problems.set(
      uri,
      all.sort((a, b) => a.span.start - b.span.start),
    );
  }
  return {
    config: configs.reduceRight((base, { read }) => extendConfig(base, read.config), noConfig),
    entities: across.entities(files.flatMap(({ glossary, uri }) => entitiesOf(glossary, uri))),
    problems,
  };
}

const troubleOf = ({ trouble }: TeamSource): Problem => ({
  code: trouble ?? 'not-text',
  severity: 'error',
  span: { start: 0, end: 0 },
  message:
    trouble === 'too-large'
      ? message(wording.tooLarge, { most: `${longestTeamFile / 1024 / 1024} MB` })
      : message(wording.notText),
});
