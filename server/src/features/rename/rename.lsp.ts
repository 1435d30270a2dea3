// Rename over LSP: prepared where the client asks, with annotations where the client shows them.
import { type Language, type Localized, message, word } from '@dinggao/core';
import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { toRange } from '../../convert';
import type { Feature } from '../../feature';
import type { Session } from '../../session';
import type { Around } from '../../workspace';
import { type AnnotatedRange, workspaceEditOf } from '../../workspace-edit';
import { type Refusal, type Renaming, renamable, rename } from './rename';

export const feature: Feature = {
  id: 'rename',
  capabilities: ({ prepareRename }) => ({ renameProvider: prepareRename ? { prepareProvider: true } : true }),
  register(connection, session, answers, workspace) {
    connection.onPrepareRename(
      answers.about<PrepareRenameParams, PrepareRenameResult | null>(
        'rename',
        null,
        ({ document, model }, { position }) => {
          const { span, placeholder } = orRefuse(renamable(model, document.offsetAt(position)), session.language);
          return { range: toRange(document, span), placeholder };
        },
      ),
    );
    connection.onRenameRequest(
      answers.about<RenameParams, WorkspaceEdit | null>('rename', null, async (snapshot, { position, newName }) => {
        const { document, model } = snapshot;
        const offset = document.offsetAt(position);
        const renamed = ({ lookup }: Around) => rename(model, offset, String(newName ?? ''), lookup);
        // What can be refused at once is not kept waiting for the index.
        orRefuse(renamed(workspace.around(snapshot)), session.language);
        const around = await workspace.settled(snapshot, (now) => {
          const found = renamed(now);
          return typeof found === 'string' ? [] : found.map(({ uri }) => uri);
        });
        const renamings = orRefuse(renamed(around), session.language);
        return workspaceEdits(session, around, renamings);
      }),
    );
  },
};

const doubtful = 'doubtful';

/** One edit over all documents; the open ones are named with their version. */
function workspaceEdits(session: Session, { rangeOf }: Around, renamings: readonly Renaming[]): WorkspaceEdit {
  const byUri = new Map<string, AnnotatedRange[]>();
  for (const { uri, span, text, doubtful: asks } of renamings) {
    const range = rangeOf(uri, span);
    if (!range) continue;
    byUri.set(uri, [...(byUri.get(uri) ?? []), { range, text, ...(asks && { annotation: doubtful }) }]);
  }
  const documents = [...byUri].map(([uri, edits]) => ({
    uri,
    version: session.documents.get(uri)?.version ?? null,
    edits,
  }));
  return workspaceEditOf(session.client, documents, {
    [doubtful]: { ...inWords(doubtfulWords, session.language), needsConfirmation: true },
  });
}

const doubtfulWords = {
  label: {
    'zh-cn': '请确认：可能不是同一个名字',
    'zh-tw': '請確認：可能不是同一個名字',
    en: 'Please confirm: this may be another name',
  },
  description: {
    'zh-cn': '两个字的姓名前面没有职务，或姓名到哪里为止不能确定',
    'zh-tw': '兩個字的姓名前面沒有職務，或姓名到哪裡為止不能確定',
    en: 'A name of two characters without a post, or one whose end is not certain',
  },
} satisfies Record<string, Localized>;

const inWords = ({ label, description }: typeof doubtfulWords, language: Language) => ({
  label: label[language],
  description: description[language],
});

const refusals: Readonly<Record<Refusal, Localized>> = {
  nothing: {
    'zh-cn': '这里没有可以改名的人名、机构或提法。',
    'zh-tw': '這裡沒有可以改名的人名、機構或提法。',
    en: 'There is no person, organization or formulation to rename here.',
  },
  damaged: {
    'zh-cn': '这里的文字是乱码，请先还原，再改名。',
    'zh-tw': '這裡的文字是亂碼，請先還原，再改名。',
    en: 'The text here is garbled; restore it before renaming.',
  },
  empty: { 'zh-cn': '新名称不能为空。', 'zh-tw': '新名稱不能為空。', en: 'The new name must not be empty.' },
  lines: { 'zh-cn': '新名称不能换行。', 'zh-tw': '新名稱不能換行。', en: 'The new name must be on one line.' },
};

function orRefuse<T extends object>(answer: T | Refusal, language: Language): T {
  if (typeof answer !== 'string') return answer;
  throw new ResponseError(LSPErrorCodes.RequestFailed, word(message(refusals[answer]), language));
}
