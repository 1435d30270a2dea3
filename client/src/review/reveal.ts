// Showing a place of a report: the target of every link and every entry.
import { type Range, Selection, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import { rangeOf } from './overviews';

/** `start` and `end` count UTF-16 units; what is of another kind, as in a link somebody made up, does nothing. */
export async function reveal(uri: unknown, start: unknown, end: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number') return;
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  await show(document.uri, rangeOf(document, { start, end }));
}

export async function show(uri: Uri, range: Range): Promise<void> {
  const editor = await window.showTextDocument(uri, { selection: new Selection(range.start, range.end) });
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
