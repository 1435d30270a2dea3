// Code lenses over LSP; off unless the settings ask for them.
import { type Localized, message, word } from '@dinggao/core';
import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { toRange } from '../../convert';
import type { Feature } from '../../feature';
import { showMentionsCommand } from '../../protocol';
import { refreshing } from '../../refreshing';
import { countOf, lenses } from './code-lenses';

const here: Localized = {
  'zh-cn': '{name}：{places} 处提及',
  'zh-tw': '{name}：{places} 處提及',
  en: '{name}: {places} mentions',
};
const everywhere: Localized = {
  'zh-cn': '{name}：{places} 处提及，{reports} 篇稿件',
  'zh-tw': '{name}：{places} 處提及，{reports} 篇稿件',
  en: '{name}: {places} mentions in {reports} reports',
};

export const feature: Feature = {
  id: 'code-lenses',
  capabilities: () => ({ codeLensProvider: {} }),
  register(connection, session, answers, workspace) {
    connection.onCodeLens(
      answers.about<CodeLensParams, CodeLens[] | null>('code-lenses', null, (snapshot) => {
        if (!session.settings.codeLens) return [];
        const { lookup } = workspace.around(snapshot);
        return lenses(snapshot.model).map(({ span, name, subject }) => {
          const { places, reports } = countOf(lookup, subject);
          const title = word(message(reports > 1 ? everywhere : here, { name, places, reports }), session.language);
          const range = toRange(snapshot.document, span);
          // Other editors have no such command; the lens then only says how many there are.
          const command = session.client.showMentions
            ? { command: showMentionsCommand, arguments: [snapshot.document.uri, range.start] }
            : { command: '' };
          return { range, command: { title, ...command } };
        });
      }),
    );
    const refresh = refreshing(() => connection.sendRequest('workspace/codeLens/refresh'));
    const renew = () => {
      if (session.settings.codeLens && session.client.refreshCodeLenses) refresh();
    };
    answers.onNews((_, news) => {
      if (news === 'knowledge') renew();
    });
    workspace.onChange(renew);
  },
};
