// A client that can do everything the server makes use of, a report full of names, and edits applied as an editor does.
import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { everything } from './client';

/** What a full client can do, for navigation and edits. */
export const editor = {
  ...everything,
  textDocument: {
    ...everything.textDocument,
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    completion: {},
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      formats: ['relative'],
      tokenTypes: [],
      tokenModifiers: [],
    },
  },
  workspace: {
    ...everything.workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
    semanticTokens: { refreshSupport: true },
  },
};

export const address = 'file:///稿件/临湖.txt';

/** Pasted from a page that put readings behind characters. */
export const pasted = `臨湖市召開務虛會
12月11日,臨湖市召開高質(zhì)量發(fā)展務虛會。臨湖市委書記張偉明出席會議並講話。
市發(fā)展改革委主任許瀾表示,要發(fā)展新質(zhì)生產力。許瀾說,市發展改革委要抓好落實。
張偉明強調,新質生產力是關鍵。`;

export const textAt = (text: string, range: Range | undefined): string =>
  TextDocument.create(address, 'plaintext', 1, text).getText(range);

/** Every edit of the document made, confirmed or not. */
export function applied(text: string, edit: WorkspaceEdit | null | undefined): string {
  const document = TextDocument.create(address, 'plaintext', 1, text);
  return TextDocument.applyEdits(document, editsOf(edit));
}

export interface Edit {
  readonly range: Range;
  readonly newText: string;
  readonly annotationId?: string;
}

export const editsOf = (edit: WorkspaceEdit | null | undefined): Edit[] => [
  ...(edit?.documentChanges ?? []).flatMap((change) => ('edits' in change ? (change.edits as Edit[]) : [])),
  ...Object.values(edit?.changes ?? {}).flat(),
];
