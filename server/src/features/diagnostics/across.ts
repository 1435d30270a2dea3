// What the rules across documents say of one document, in view of all others.
import { type Diagnostic, oncePer, type RuleSettings, runWorkspaceRules, type WorkspaceIndex } from '@dinggao/core';

/** By appearance; found once for the same index and settings. */
export function acrossFindings(
  index: WorkspaceIndex,
  uri: string,
  settings: RuleSettings,
  onError: (rule: string, error: unknown) => void,
): readonly Diagnostic[] {
  const known = found(index)(settings);
  const before = known.get(uri);
  if (before) return before;
  const document = index.document(uri);
  const now = document ? runWorkspaceRules({ index, document }, settings, undefined, onError) : [];
  known.set(uri, now);
  return now;
}

const found = oncePer((_index: WorkspaceIndex) =>
  oncePer((_settings: RuleSettings) => new Map<string, readonly Diagnostic[]>()),
);
