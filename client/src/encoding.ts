// Tells, once a file, that it is in GBK and not in UTF-8, and opens it anew with the right encoding.
import {
  type Disposable,
  l10n,
  type TextDocument,
  type TextEditor,
  Uri,
  commands as vscodeCommands,
  window,
  workspace,
} from 'vscode';
import { commands } from './commands';
import { isServed } from './documents';
import { isGb18030, seemsMisread } from './looks-gbk';
import { encodingOf, openWithEncoding } from './newer-vscode';

/** GBK and GB2312 are part of it. */
const encoding = 'gb18030';

/** Looks at a document when its editor comes into view. */
export function watchEncoding(): Disposable {
  const told = new Set<string>();
  const look = async (editor: TextEditor | undefined): Promise<void> => {
    const document = editor?.document;
    if (!document || told.has(document.uri.toString()) || !(await isMisread(document))) return;
    // Another look may have come first while the bytes were read.
    if (told.has(document.uri.toString())) return;
    told.add(document.uri.toString());
    await tell(document.uri);
  };
  void look(window.activeTextEditor);
  return window.onDidChangeActiveTextEditor((editor) => void look(editor));
}

async function isMisread(document: TextDocument): Promise<boolean> {
  if (document.isUntitled || document.isDirty || !isServed(document)) return false;
  if (!(encodingOf(document) ?? 'utf8').startsWith('utf8') || !seemsMisread(document.getText())) return false;
  try {
    return isGb18030(await workspace.fs.readFile(document.uri));
  } catch {
    return false; // gone since it was opened, or not readable: nothing can be said of it
  }
}

async function tell(uri: Uri): Promise<void> {
  const reopen = l10n.t('Reopen with GB18030');
  const chosen = await window.showInformationMessage(l10n.t('This file may be encoded in GBK.'), reopen);
  if (chosen === reopen) await vscodeCommands.executeCommand(commands.reopenWithEncoding, uri);
}

/** The file in view unless one is named. An older VS Code cannot be told the encoding, there the user picks it. */
export async function reopenWithEncoding(named: unknown): Promise<void> {
  const uri = named instanceof Uri ? named : window.activeTextEditor?.document.uri;
  if (!uri) return;
  try {
    const { document } = await window.showTextDocument(uri);
    if (encodingOf(document) === undefined) {
      await vscodeCommands.executeCommand('workbench.action.editor.changeEncoding');
      return;
    }
    await window.showTextDocument(await openWithEncoding(uri, encoding));
  } catch (error) {
    // A changed document is refused: what was typed would be lost.
    const message = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('The file cannot be reopened: {0}', message));
  }
}
