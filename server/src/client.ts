// What the client can do and wants, read once from its `initialize`.
import type { Language } from '@dinggao/core';
import type { InitializeParams } from 'vscode-languageserver';
import { languageOf } from './convert';

export interface Client {
  /** Its locale, unless the settings name a language. */
  readonly language: Language;
  /** It asks for diagnostics; then nothing is ever published. */
  readonly pull: boolean;
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly markdownHover: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly codeActionLiterals: boolean;
  readonly documentChanges: boolean;
  /** It can show edits before they are made and ask about some of them. */
  readonly changeAnnotations: boolean;
  readonly definitionLinks: boolean;
  /** It asks what would be renamed before it asks for the new name. */
  readonly prepareRename: boolean;
  readonly completion: boolean;
  readonly mostFolds: number;
  readonly semanticTokens: boolean;
  readonly refreshSemanticTokens: boolean;
  readonly progress: boolean;
  /** It shows documents the server provides (`workspace/textDocumentContent`), such as the pages of rules. */
  readonly documentContent: boolean;
  readonly showDocument: boolean;
  /** Its edits may make files. */
  readonly createsFiles: boolean;
  readonly watchFiles: boolean;
  /** It tells when workspace folders come and go. */
  readonly workspaceFolders: boolean;
  /** Addresses of the folders that are open, in the user's order. */
  readonly folders: readonly string[];
  /** It answers for files: `dinggao/findFiles`, `dinggao/readFolder`, `dinggao/readFile`. */
  readonly files: boolean;
  /** It lists the marked headings of Markdown by itself. */
  readonly markdownOutline: boolean;
  /** It wants `dinggao/status`. */
  readonly status: boolean;
  /** It keeps state for the server, or names a folder for it. */
  readonly storage?: true | string;
  readonly refreshCodeLenses: boolean;
  /** It has a command that lists the mentions of a name. */
  readonly showMentions: boolean;
  readonly refreshInlayHints: boolean;
  /** Settings sent along, for clients without `workspace/configuration`. */
  readonly settings?: unknown;
}

/** Total: a client that says nothing can do nothing. */
export function readClient(params: Partial<InitializeParams>): Client {
  const { textDocument = {}, workspace = {}, window = {} } = params.capabilities ?? {};
  const options = params.initializationOptions ?? {};
  return {
    language: languageOf(options.language ?? params.locale),
    pull: textDocument.diagnostic !== undefined,
    refreshDiagnostics: workspace.diagnostics?.refreshSupport === true,
    relatedInformation: [textDocument.diagnostic, textDocument.publishDiagnostics].some(
      (one) => one?.relatedInformation === true,
    ),
    configuration: workspace.configuration === true,
    registerConfiguration: workspace.didChangeConfiguration?.dynamicRegistration === true,
    markdownHover: textDocument.hover?.contentFormat?.includes('markdown') === true,
    hierarchicalSymbols: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeActionLiterals: textDocument.codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges: workspace.workspaceEdit?.documentChanges === true,
    changeAnnotations:
      workspace.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    definitionLinks: textDocument.definition?.linkSupport === true,
    prepareRename: textDocument.rename?.prepareSupport === true,
    completion: textDocument.completion !== undefined,
    mostFolds: textDocument.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    semanticTokens: textDocument.semanticTokens?.formats?.includes('relative') === true,
    refreshSemanticTokens: workspace.semanticTokens?.refreshSupport === true,
    progress: window.workDoneProgress === true,
    documentContent: workspace.textDocumentContent !== undefined,
    showDocument: window.showDocument?.support === true,
    createsFiles:
      workspace.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    watchFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace.workspaceFolders === true,
    folders: params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []),
    files: options.files === true,
    markdownOutline: options.markdownOutline === true,
    status: options.status === true,
    ...((options.storage === true || typeof options.storage === 'string') && { storage: options.storage }),
    refreshCodeLenses: workspace.codeLens?.refreshSupport === true,
    showMentions: options.showMentions === true,
    refreshInlayHints: workspace.inlayHint?.refreshSupport === true,
    settings: options.settings,
  };
}
