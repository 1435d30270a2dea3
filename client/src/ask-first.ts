// Makes VS Code show an edit before it is made.
import type { WorkspaceEdit } from 'vscode-languageclient';

/**
 * VS Code opens its preview when at least one place is to be confirmed, and there leaves exactly these places unticked.
 * So an edit that asks about something is kept: what is safe is ticked already. An edit that asks about nothing would be
 * made unseen; then every place is to be confirmed.
 */
export function askFirst(edit: WorkspaceEdit): WorkspaceEdit {
  const annotations = Object.entries(edit.changeAnnotations ?? {});
  if (annotations.some(([, { needsConfirmation }]) => needsConfirmation)) return edit;
  const asking = annotations.map(([id, annotation]) => [id, { ...annotation, needsConfirmation: true }]);
  return { ...edit, changeAnnotations: Object.fromEntries(asking) };
}
