// Completion over LSP. No trigger characters: they would fire while an input method is composing.
import type { Localized } from '@dinggao/core';
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver';
import { toRange } from '../../convert';
import type { Feature } from '../../feature';
import type { CandidateKind } from './candidates';
import { completions } from './completion';

export const feature: Feature = {
  id: 'completion',
  capabilities: ({ completion }) => (completion ? { completionProvider: {} } : {}),
  register(connection, session, answers, workspace) {
    connection.onCompletion(
      answers.about<CompletionParams, CompletionList | null>('completion', null, (snapshot, { position }) => {
        const { document, model, knowledge } = snapshot;
        const found = completions(model, knowledge, document.offsetAt(position), workspace.names());
        if (found.length === 0) return null;
        const items = found.map(
          ({ kind, text, span, filter, post }, i): CompletionItem => ({
            label: text,
            kind: itemKinds[kind],
            detail: post ?? kindNames[kind][session.language],
            filterText: filter,
            sortText: String(i).padStart(3, '0'),
            textEdit: { range: toRange(document, span), newText: text },
          }),
        );
        // Every further character tells more than the client could filter by.
        return { isIncomplete: true, items };
      }),
    );
  },
};

const itemKinds: Readonly<Record<CandidateKind, CompletionItemKind>> = {
  person: CompletionItemKind.Constant,
  organization: CompletionItemKind.Module,
  term: CompletionItemKind.Keyword,
  plan: CompletionItemKind.Keyword,
  meeting: CompletionItemKind.Event,
  place: CompletionItemKind.Unit,
};

const kindNames: Readonly<Record<CandidateKind, Localized>> = {
  person: { 'zh-cn': '人物', 'zh-tw': '人物', en: 'Person' },
  organization: { 'zh-cn': '机构', 'zh-tw': '機構', en: 'Organization' },
  term: { 'zh-cn': '提法', 'zh-tw': '提法', en: 'Formulation' },
  plan: { 'zh-cn': '规划', 'zh-tw': '規劃', en: 'Plan' },
  meeting: { 'zh-cn': '会议', 'zh-tw': '會議', en: 'Meeting' },
  place: { 'zh-cn': '地名', 'zh-tw': '地名', en: 'Place' },
};
