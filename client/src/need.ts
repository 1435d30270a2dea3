// Waits for the first sign that this workspace holds Chinese reports; until then nothing is started.
import { Disposable, FileType, Uri, window, workspace } from 'vscode';
import { holdsChinese, isServed, needsServer } from './documents';

/** Calls `start` once, when a report is open or typed, or when a folder has a `.dinggao` of its own. */
export function whenNeeded(start: () => void): Disposable {
  const waiting: Disposable[] = [];
  const stopWaiting = () => {
    for (const one of waiting.splice(0)) one.dispose();
  };
  const needed = () => {
    if (waiting.length === 0) return;
    stopWaiting();
    start();
  };

  waiting.push(
    workspace.onDidOpenTextDocument((document) => {
      if (needsServer(document)) needed();
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (isServed(document) && contentChanges.some(({ text }) => holdsChinese(text))) needed();
    }),
    // A file opened before, in a tab not yet read, is opened as a document only when its tab is shown.
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor && needsServer(editor.document)) needed();
    }),
    workspace.onDidChangeWorkspaceFolders(() => void lookForFolder(needed)),
  );
  if (workspace.textDocuments.some(needsServer)) needed();
  else void lookForFolder(needed);
  return new Disposable(stopWaiting);
}

async function lookForFolder(found: () => void): Promise<void> {
  for (const { uri } of workspace.workspaceFolders ?? []) {
    if (await isFolder(Uri.joinPath(uri, '.dinggao'))) return found();
  }
}

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
  } catch {
    return false; // not there, or not readable: both mean there is nothing to serve
  }
}
