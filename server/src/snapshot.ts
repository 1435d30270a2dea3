// One document at one moment: its text, its model, its findings. Never changes.
import {
  analyze,
  type Diagnostic,
  type DocumentLanguage,
  type DocumentModel,
  type Knowledge,
  lazy,
} from '@dinggao/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnose, type OnRuleError } from './diagnose';
import { type LimitKind, limitNotice, limitOf, mostFindings } from './limits';
import type { Settings } from './settings';

export interface Snapshot {
  readonly document: TextDocument;
  /** Empty when a limit forbids analyzing the text. */
  readonly model: DocumentModel;
  readonly knowledge: Knowledge;
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
  readonly resultId: string;
  /** The document's last model lends what did not change. */
  readonly previous?: DocumentModel;
  readonly onRuleError: OnRuleError;
}

export function takeSnapshot({
  document,
  knowledge,
  settings,
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
    const diagnostics = diagnose({ model, knowledge }, settings.rules, onRuleError);
    if (diagnostics.length <= mostFindings) return { diagnostics };
    return {
      diagnostics: [limitNotice('findings', text.length), ...diagnostics.slice(0, mostFindings)],
      limit: 'findings',
    };
  });
  return { document, model, knowledge, resultId, findings };
}

const documentLanguage = (languageId: string): DocumentLanguage =>
  languageId === 'markdown' || languageId === 'zh-report' ? languageId : 'plaintext';
