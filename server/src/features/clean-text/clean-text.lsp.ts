// Cleaning over LSP: two requests of our own, for a document and for a text that is in none yet.
import { builtinGazetteer, type DocumentModel, type Knowledge, type Localized, message, word } from '@dinggao/core';
import {
  type CancellationToken,
  type ChangeAnnotation,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { diagnose } from '../../diagnose';
import type { Feature } from '../../feature';
import { limitOf } from '../../limits';
import {
  type CleanPastedTextParams,
  cleanPastedTextMethod,
  type RepairedKind,
  type RepairedText,
  type RepairTextParams,
  repairTextMethod,
} from '../../protocol';
import type { Session } from '../../session';
import { documentLanguage, type Snapshot } from '../../snapshot';
import { wording } from '../../wording';
import { workspaceEdit } from '../../workspace-edit';
import { byKind, type CleanedKind, type Cleaning, cleanings, repair } from './clean-text';
import { damageRules, kindName, kindSummary } from './kinds';

export const feature: Feature = {
  id: 'clean-text',
  capabilities: () => ({}),
  register(connection, session, answers) {
    connection.onRequest(
      cleanPastedTextMethod,
      answers.about<CleanPastedTextParams, WorkspaceEdit | null>('clean-text', null, (snapshot, { kinds }) =>
        clean(session, snapshot, kinds),
      ),
    );
    repairText(connection, session);
  },
};

function clean(session: Session, { document, model, knowledge }: Snapshot, kinds: unknown): WorkspaceEdit | null {
  const asks = session.client.changeAnnotations;
  const edits = cleanings(damageIn(session, model, knowledge, kinds)).filter(({ safety }) => asks || safety === 'safe');
  if (edits.length === 0) return null;
  const annotations = byKind(edits).map((kind) => [annotationOf(kind), annotation(session, kind)] as const);
  return workspaceEdit(
    session.client,
    document,
    edits.map((one) => ({ ...one, annotation: annotationOf(one) })),
    Object.fromEntries(annotations),
  );
}

const annotationOf = ({ rule, safety }: CleanedKind | Cleaning): string =>
  safety === 'safe' ? rule : `${rule}-suggestion`;

const places: Localized = { 'zh-cn': '{name}（{count} 处）', 'zh-tw': '{name}（{count} 處）', en: '{name} ({count})' };

const annotation = ({ language }: Session, { rule, count, safety }: CleanedKind): ChangeAnnotation => ({
  label: word(message(places, { name: kindName(rule, language), count }), language),
  description: kindSummary(rule, language),
  needsConfirmation: safety !== 'safe',
});

/** Kinds asked for by name are looked for whatever the settings say. */
function damageIn({ settings, log, language }: Session, model: DocumentModel, knowledge: Knowledge, kinds: unknown) {
  const selected = damageRules.filter(({ id }) =>
    Array.isArray(kinds) ? kinds.includes(id) : settings.rules[id] !== 'off',
  );
  const { diagnostics } = diagnose(
    { model, knowledge },
    {
      settings: {},
      selected,
      isTimeUp: () => false,
      onRuleError: (rule, error) =>
        log('error', word(message(wording.ruleFailed, { rule, error: String(error) }), language)),
    },
  );
  return diagnostics;
}

function repairText(connection: Connection, session: Session): void {
  connection.onRequest(
    repairTextMethod,
    async (params: RepairTextParams | undefined, token: CancellationToken): Promise<RepairedText> => {
      const { text, languageId, kinds, suggestions } = params ?? ({} as Partial<RepairTextParams>);
      if (typeof text !== 'string') throw new ResponseError(LSPErrorCodes.RequestFailed, 'text is missing');
      await session.configured;
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      if (limitOf(text, session.settings.maxLength)) return { text, changes: [], left: [] };
      const knowledge = { gazetteer: builtinGazetteer() };
      const repaired = repair(text, {
        language: documentLanguage(languageId ?? ''),
        knowledge,
        suggestions: suggestions === true,
        diagnose: (model) => damageIn(session, model, knowledge, kinds),
      });
      const inWords = ({ rule, safety, count }: CleanedKind): RepairedKind => ({
        kind: rule,
        label: kindName(rule, session.language),
        count,
        safety,
      });
      return { text: repaired.text, changes: repaired.changes.map(inWords), left: repaired.left.map(inWords) };
    },
  );
}
