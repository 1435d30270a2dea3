// What newer versions of VS Code can do than the one the manifest asks for; undefined where the running one cannot.
import * as vscode from 'vscode';

/** Since 1.97. */
export interface PasteKind {
  append(...parts: readonly string[]): PasteKind;
}

export interface PasteEdit {
  /** The edits of these kinds go first. */
  yieldTo?: readonly PasteKind[];
}

export interface PasteEditProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
    context: unknown,
    token: vscode.CancellationToken,
  ): Promise<readonly PasteEdit[] | undefined>;
}

export interface PasteApi {
  /** The kind every other descends from. */
  readonly anyKind: PasteKind;
  edit(insertText: string, title: string, kind: PasteKind): PasteEdit;
  /** Undefined: refused. */
  register(
    provider: PasteEditProvider,
    kinds: readonly PasteKind[],
    selector: vscode.DocumentSelector,
  ): vscode.Disposable | undefined;
}

interface Newer {
  readonly DocumentPasteEdit?: new (insertText: string, title: string, kind: PasteKind) => PasteEdit;
  readonly DocumentDropOrPasteEditKind?: { readonly Empty: PasteKind };
  readonly languages: {
    registerDocumentPasteEditProvider?(
      selector: vscode.DocumentSelector,
      provider: PasteEditProvider,
      metadata: { readonly providedPasteEditKinds: readonly PasteKind[]; readonly pasteMimeTypes: readonly string[] },
    ): vscode.Disposable;
  };
  readonly workspace: {
    openTextDocument(uri: vscode.Uri, options: { readonly encoding: string }): Thenable<vscode.TextDocument>;
  };
}

const newer = (): Newer => vscode as unknown as Newer;

/** A provider is asked about plain text alone. */
export function pasteApi(): PasteApi | undefined {
  const { DocumentPasteEdit, DocumentDropOrPasteEditKind, languages } = newer();
  if (!DocumentPasteEdit || !DocumentDropOrPasteEditKind || !languages.registerDocumentPasteEditProvider)
    return undefined;
  return {
    anyKind: DocumentDropOrPasteEditKind.Empty,
    edit: (insertText, title, kind) => new DocumentPasteEdit(insertText, title, kind),
    register(provider, providedPasteEditKinds, selector) {
      try {
        return languages.registerDocumentPasteEditProvider?.(selector, provider, {
          providedPasteEditKinds,
          pasteMimeTypes: ['text/plain'],
        });
      } catch {
        // Before 1.97 it is there as a proposal, and throws.
        return undefined;
      }
    },
  };
}

/** Since 1.100: the encoding a document was read with, such as `utf8`. */
export const encodingOf = (document: vscode.TextDocument): string | undefined =>
  (document as { readonly encoding?: string }).encoding;

/** Only where `encodingOf` gives an answer; an older VS Code would overlook the encoding. */
export const openWithEncoding = (uri: vscode.Uri, encoding: string): Thenable<vscode.TextDocument> =>
  newer().workspace.openTextDocument(uri, { encoding });
