// The same over LSP: edits of files that may not be there yet, so that they can be undone like any other.
import type { Span } from '@dinggao/core';
import {
  type CodeAction,
  CodeActionKind,
  CreateFile,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { addressIn, addressKey, folderOf } from '../../addresses';
import { toRange } from '../../convert';
import type { Session } from '../../session';
import type { Snapshot } from '../../snapshot';
import { teamFolder } from '../../team/load';
import { pathInTeam } from '../../team/teams';
import { touchesPlace } from './code-actions';
import { type TeamAction, type TeamFiles, teamActions } from './team-actions';

/** None for a client that cannot make files by an edit, and none for a text that lies nowhere. */
export function teamActionsAt(session: Session, { document, model, findings }: Snapshot, at: Span): CodeAction[] {
  if (!session.client.createsFiles) return [];
  const files = filesFor(session, document.uri);
  if (!files) return [];
  const here = findings().diagnostics.filter(({ span }) => touchesPlace(span, at));
  return teamActions(model, here, at, files, session.language).map(
    (action): CodeAction => ({
      title: action.title,
      kind: CodeActionKind.QuickFix,
      edit: editOf(session, files, action),
    }),
  );
}

function filesFor(session: Session, uri: string): TeamFiles | undefined {
  const team = session.teams.of(uri);
  const root = team?.root ?? session.folders.of(uri) ?? (uri.startsWith('untitled:') ? undefined : folderOf(uri));
  if (root === undefined) return undefined;
  const texts = team?.texts ?? new Map<string, string>();
  const glossaries = [...texts.keys()].filter(
    (one) => /\.ya?ml$/i.test(one) && isOwn(root, one) && one !== team?.configUri,
  );
  const folder = addressIn(root, teamFolder);
  return {
    configUri: team?.configUri ?? addressIn(folder, 'config.yaml'),
    glossaryUri: glossaries[0] ?? addressIn(folder, '名录.yaml'),
    path: team ? pathInTeam(team, uri) : pathInTeam({ root }, uri),
    text: (one) => openDocument(session, one)?.getText() ?? texts.get(one) ?? '',
    listing: (name) => {
      const origin = team?.entities.find(({ kind, canonical }) => kind === 'person' && canonical === name)?.origin;
      return origin !== undefined && /\.ya?ml$/i.test(origin) ? origin : undefined;
    },
  };
}

const isOwn = (root: string, uri: string): boolean =>
  addressKey(uri).startsWith(addressKey(addressIn(root, `${teamFolder}/`)));

const openDocument = (session: Session, uri: string): TextDocument | undefined =>
  session.documents.all().find((one) => addressKey(one.uri) === addressKey(uri));

function editOf(session: Session, files: TeamFiles, { uri, edit }: TeamAction): WorkspaceEdit {
  const open = openDocument(session, uri);
  const document = open ?? TextDocument.create(uri, 'yaml', 0, files.text(uri));
  const change = { range: toRange(document, edit.span), newText: edit.text };
  return {
    documentChanges: [
      CreateFile.create(uri, { ignoreIfExists: true, overwrite: false }),
      TextDocumentEdit.create({ uri: open?.uri ?? uri, version: open?.version ?? null }, [change]),
    ],
  };
}
