// Showing a place of a report: the target of every link and every entry.
import { type Range, Selection, TextEditorRevealType, Uri, ViewColumn, window, workspace } from 'vscode';
import { rangeOf } from './overviews';

/** `start` and `end` count UTF-16 units; what is of another kind, as in a link somebody made up, does nothing. */
export async function reveal(uri: unknown, start: unknown, end: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number') return;
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  await show(document.uri, rangeOf(document, { start, end }));
}

/** In the editor that shows the report already, wherever the focus is. */
export async function show(uri: Uri, range: Range): Promise<void> {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const editor = await window.showTextDocument(uri, {
    selection: new Selection(range.start, range.end),
    viewColumn: shown?.viewColumn ?? ViewColumn.One,
  });
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
