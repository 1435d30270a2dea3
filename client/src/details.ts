// The second line of the status item: of the document in view counts, preset and limits, and the segmenter.
import type { DocumentStatus, SegmenterStatus, StatusParams } from '@dinggao/server/protocol';
import { l10n } from 'vscode';

export function details({ documents, segmenter }: StatusParams, uri: string | undefined): string {
  const document = documents.find((one) => one.uri === uri);
  return [...(document ? counts(document) : []), ...segmenterOf(segmenter)].join(
    l10n.t({ message: ', ', comment: ['Between the entries of a list'] }),
  );
}

const limits: Readonly<Record<NonNullable<DocumentStatus['limit']>, () => string>> = {
  size: () => l10n.t('too long, not analyzed'),
  line: () => l10n.t('very long lines, not analyzed in full'),
  findings: () => l10n.t('not all findings are shown'),
};

const presets: Readonly<Record<DocumentStatus['preset'], () => string>> = {
  news: () => l10n.t('rules for news'),
  document: () => l10n.t('rules for official documents'),
  'zh-tw': () => l10n.t('rules for Traditional Chinese'),
  minimal: () => l10n.t('fewest rules'),
};

function counts({ people, organizations, terms, findings, preset, limit }: DocumentStatus): readonly string[] {
  const all = findings.error + findings.warning + findings.information + findings.hint;
  return [
    l10n.t('people: {0}', people),
    l10n.t('organizations: {0}', organizations),
    l10n.t('terms: {0}', terms),
    l10n.t('findings: {0}', all),
    presets[preset](),
    ...(limit ? [limits[limit]()] : []),
  ];
}

function segmenterOf({ state, name }: SegmenterStatus): readonly string[] {
  if (state === 'ready' && name) return [l10n.t('segmenter: {0}', name)];
  if (state === 'failed') return [l10n.t('no segmenter')];
  return [];
}
