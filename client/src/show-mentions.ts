// What a code lens runs: the places of a name, in the editor's own list of references.
import { type Location, Position, Uri, commands as vscodeCommands } from 'vscode';

/** `at`: line and character, as LSP has them; what is of another kind does nothing. */
export async function showMentions(uri: unknown, at: unknown): Promise<void> {
  if (typeof uri !== 'string' || !isPlace(at)) return;
  const document = Uri.parse(uri, true);
  const position = new Position(at.line, at.character);
  const places = await vscodeCommands.executeCommand<Location[]>('vscode.executeReferenceProvider', document, position);
  await vscodeCommands.executeCommand('editor.action.showReferences', document, position, places ?? []);
}

const isPlace = (at: unknown): at is { readonly line: number; readonly character: number } =>
  typeof at === 'object' &&
  at !== null &&
  'line' in at &&
  'character' in at &&
  typeof at.line === 'number' &&
  typeof at.character === 'number';
