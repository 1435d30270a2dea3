// Which documents are served, and which of them are reason enough to start the server.
import { type TextDocument, workspace } from 'vscode';

/** A language of its own first; the other two are everyone's, so only Chinese text in them counts. */
export const reportLanguage = 'zh-report';
const languages = [reportLanguage, 'markdown', 'plaintext'] as const;

/** Any Han character: one is enough, most English files have none. */
const han = /\p{Script=Han}/u;

export const holdsChinese = (text: string): boolean => han.test(text);

/**
 * The schemes are named one by one, because a filter without a scheme also takes the cells of a notebook, the old
 * side of a comparison and the text of output panels.
 */
export function selector(): Array<{ readonly scheme: string; readonly language: string }> {
  const folders = (workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  const schemes = new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs', ...folders]);
  return [...schemes].flatMap((scheme) => languages.map((language) => ({ scheme, language })));
}

/** A team's own files: sent while they are typed, so that they count at once and are checked themselves. */
export const teamSelector = (): Array<{ readonly scheme: string; readonly pattern: string }> =>
  [...new Set(selector().map(({ scheme }) => scheme))].map((scheme) => ({
    scheme,
    pattern: '**/.dinggao/**/*.{yaml,yml,csv,json}',
  }));

export const isServed = (document: TextDocument): boolean =>
  selector().some(({ scheme, language }) => document.uri.scheme === scheme && document.languageId === language);

/** Whether this document alone makes the server worth its memory. */
export const needsServer = (document: TextDocument): boolean =>
  isServed(document) && (document.languageId === reportLanguage || holdsChinese(document.getText()));
