// What the client's status item shows: documents, findings, the segmenter in use.
import type { Connection } from 'vscode-languageserver';
import { type DocumentStatus, type StatusParams, statusMethod } from './protocol';
import type { Session } from './session';
import type { Snapshot } from './snapshot';
import type { Workspace } from './workspace';

/** Sends `dinggao/status` when it differs from the last one, to a client that wants it. */
export function statusSender(connection: Connection, session: Session, workspace: Workspace): () => void {
  let last = '';
  return () => {
    if (!session.client.status) return;
    const status = statusOf(session, workspace);
    const text = JSON.stringify(status);
    if (text === last) return;
    last = text;
    connection.sendNotification(statusMethod, status);
  };
}

function statusOf({ balloting, documents, taken }: Session, workspace: Workspace): StatusParams {
  return {
    state: balloting.waiting ? 'waiting' : 'ready',
    segmenter: balloting.status,
    workspace: workspace.status(),
    documents: documents.keys().flatMap((uri) => {
      const snapshot = taken(uri);
      return snapshot ? [documentStatus(snapshot)] : [];
    }),
  };
}

const termKinds: ReadonlySet<string> = new Set(['term', 'meeting']);
const counted = /[\p{L}\p{N}]/gu;

export function documentStatus({ document, model, checking, findings }: Snapshot): DocumentStatus {
  const { diagnostics, limit } = findings();
  const terms = model.mentions
    .filter(({ kind, candidates }) => termKinds.has(kind) && candidates.length > 0)
    .map(({ candidates }) => candidates[0]);
  const count = (severity: string) => diagnostics.filter((one) => one.severity === severity).length;
  return {
    uri: document.uri,
    version: document.version,
    people: model.people.filter(({ role }) => role !== 'reporter').length,
    organizations: model.organizations.length,
    terms: new Set(terms).size,
    findings: {
      error: count('error'),
      warning: count('warning'),
      information: count('information'),
      hint: count('hint'),
    },
    preset: checking.preset,
    characters: model.text.text.match(counted)?.length ?? 0,
    // To the reader it is the same whether number or time cut the list.
    ...(limit && { limit: limit === 'time' ? 'findings' : limit }),
  };
}
