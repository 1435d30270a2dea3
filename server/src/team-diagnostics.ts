// What is wrong with a team's own files, told whether they are open or not: published, because nobody pulls closed files.
import { type Problem, word } from '@dinggao/core';
import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from './convert';
import type { Session } from './session';
import type { LoadedTeam } from './team/load';

export function teamDiagnostics(connection: Connection, session: Session): void {
  let told: ReadonlySet<string> = new Set();

  function tell(): void {
    const now = new Map(session.teams.all().flatMap((team) => troubled(session, team)));
    for (const uri of told) if (!now.has(uri)) connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const [uri, diagnostics] of now) connection.sendDiagnostics({ uri, diagnostics });
    told = new Set(now.keys());
  }

  session.teams.onArrival(tell);
  session.teams.onChange(tell);
}

const troubled = (session: Session, team: LoadedTeam): readonly (readonly [string, Diagnostic[]])[] =>
  [...team.problems]
    .filter(([, problems]) => problems.length > 0)
    .map(([uri, problems]) => [uri, problems.map((problem) => diagnostic(session, team, uri, problem))]);

function diagnostic({ client, language }: Session, team: LoadedTeam, uri: string, problem: Problem): Diagnostic {
  const related = (problem.related ?? []).map((place) => {
    const home = place.uri ?? uri;
    return {
      location: { uri: home, range: toRange(documentOf(team, home), place.span) },
      message: word(place.message, language),
    };
  });
  return {
    range: toRange(documentOf(team, uri), problem.span),
    severity: problem.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code: problem.code,
    source: 'dinggao',
    message: word(problem.message, language),
    ...(client.relatedInformation && related.length > 0 && { relatedInformation: related }),
  };
}

const documentOf = ({ texts }: LoadedTeam, uri: string): TextDocument =>
  TextDocument.create(uri, 'yaml', 0, texts.get(uri) ?? '');
