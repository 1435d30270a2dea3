// What is wrong with the files of the teams whose reports were read, told once on standard error.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Language, word } from '@dinggao/core';
import { type LoadedTeam, openDiskTeams } from '@dinggao/server/team';
import { placeOf } from './formats/stylish';

/** How many things are wrong that leave something unread; mere warnings are told and not counted. */
export async function teamTroubles(
  files: readonly string[],
  config: string | undefined,
  language: Language,
): Promise<number> {
  const teamOf = openDiskTeams(config);
  const told = new Set<string>();
  let errors = 0;
  for (const file of files) {
    const team = await teamOf(file);
    if (team) errors += tell(team, told, language);
  }
  return errors;
}

function tell({ problems, texts }: LoadedTeam, told: Set<string>, language: Language): number {
  let errors = 0;
  for (const [uri, found] of problems) {
    if (told.has(uri)) continue;
    told.add(uri);
    const file = relative(process.cwd(), fileURLToPath(uri)) || uri;
    for (const { span, message, severity } of found) {
      console.error(`dinggao: ${file}:${placeOf(texts.get(uri) ?? '', span.start)}：${word(message, language)}`);
      if (severity === 'error') errors++;
    }
  }
  return errors;
}
