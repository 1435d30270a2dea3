// One document at one moment: its text, its model, its findings. Never changes.
import {
  analyze,
  type Checking,
  type Diagnostic,
  type DocumentLanguage,
  type DocumentModel,
  type Knowledge,
  lazy,
} from '@dinggao/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type DiagnoseOptions, diagnose } from './diagnose';
import { type LimitKind, limitNotice, limitOf, longestDiagnosis, mostFindings } from './limits';
import type { Settings } from './settings';

export interface Snapshot {
  readonly document: TextDocument;
  /** Empty when a limit forbids analyzing the text. */
  readonly model: DocumentModel;
  readonly knowledge: Knowledge;
  readonly checking: Checking;
  /** Of the pull of diagnostics: never given twice. */
  readonly resultId: string;
  /** Made on first use. */
  readonly findings: () => Findings;
}

export interface Findings {
  /** By appearance; where a limit was met its notice comes first. */
  readonly diagnostics: readonly Diagnostic[];
  readonly limit?: LimitKind;
}

export interface SnapshotInput {
  readonly document: TextDocument;
  readonly knowledge: Knowledge;
  readonly settings: Settings;
  readonly checking: Checking;
  readonly resultId: string;
  /** The document's last model lends what did not change. */
  readonly previous?: DocumentModel;
  readonly onRuleError: DiagnoseOptions['onRuleError'];
}

export function takeSnapshot({
  document,
  knowledge,
  settings,
  checking,
  resultId,
  previous,
  onRuleError,
}: SnapshotInput): Snapshot {
  const text = document.getText();
  const limit = limitOf(text, settings.maxLength);
  const { uri, version } = document;
  const language = documentLanguage(document.languageId);
  const model = analyze({ uri, version, language, text: limit ? '' : text }, knowledge, previous);
  const findings = lazy((): Findings => {
    if (limit) return { diagnostics: [limitNotice(limit, text.length)], limit };
    if (!checking.checked) return { diagnostics: [] };
    const isTimeUp = timer(longestDiagnosis);
    const { diagnostics: all, complete } = diagnose(
      { model, knowledge },
      { settings: checking.settings, onRuleError, isTimeUp },
    );
    const diagnostics = checking.wanted(all, text);
    const met = diagnostics.length > mostFindings ? 'findings' : complete ? undefined : 'time';
    if (!met) return { diagnostics };
    return { diagnostics: [limitNotice(met, text.length), ...diagnostics.slice(0, mostFindings)], limit: met };
  });
  return { document, model, knowledge, checking, resultId, findings };
}

function timer(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() > end;
}

/** Any other language is read as plain text. */
export const documentLanguage = (languageId: string): DocumentLanguage =>
  languageId === 'markdown' || languageId === 'zh-report' ? languageId : 'plaintext';
