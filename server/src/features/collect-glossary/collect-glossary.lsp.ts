// A glossary drafted of all reports, over a request of our own.
import { type Collected, collectGlossary } from '@dinggao/core';
import type { Feature } from '../../feature';
import { type CollectGlossaryParams, type CollectGlossaryResult, collectGlossaryMethod } from '../../protocol';

export const feature: Feature = {
  id: 'collect-glossary',
  capabilities: () => ({}),
  register(connection, session, answers, workspace) {
    connection.onRequest(
      collectGlossaryMethod,
      async ({ existing }: CollectGlossaryParams): Promise<CollectGlossaryResult | null> => {
        await session.configured;
        await workspace.idle();
        let collected: Collected | undefined;
        answers.guard('collect-glossary', () => {
          collected = collectGlossary(workspace.index(), String(existing ?? ''));
        });
        return collected ?? null;
      },
    );
  },
};
