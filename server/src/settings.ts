// The settings under `dinggao.*`: read from whatever the client sends, never trusted.
import type { Language, PresetName, RuleSettings, Severity } from '@dinggao/core';
import { languages, presetNames } from '@dinggao/core';

export const segmenterChoices = ['auto', 'nodejieba', 'jieba-wasm', 'intl', 'off'] as const;
export type SegmenterChoice = (typeof segmenterChoices)[number];

export const semanticTokenChoices = ['auto', 'on', 'off'] as const;
export type SemanticTokenChoice = (typeof semanticTokenChoices)[number];

/** How deep the outline goes: `sections` only, or also `speeches`, quotations and numbered points below them. */
export const outlineDepths = ['sections', 'speeches'] as const;
export type OutlineDepth = (typeof outlineDepths)[number];

/** What is looked at together: every report of the workspace, the open ones, or each by itself. */
export const workspaceChoices = ['all', 'open', 'off'] as const;
export type WorkspaceChoice = (typeof workspaceChoices)[number];

export interface Settings {
  /** Which rules speak where `rules` says nothing; absent: as the team says, else the default. */
  readonly preset?: PresetName;
  /** Rule id → severity or `off`; has the last word over the preset. */
  readonly rules: RuleSettings;
  /** Absent: the client's own language. */
  readonly language?: Language;
  readonly segmenter: SegmenterChoice;
  readonly workspace: WorkspaceChoice;
  /** Posts behind bare names. */
  readonly inlayHints: boolean;
  /** How often people are named, above where they are introduced. */
  readonly codeLens: boolean;
  /** `auto`: in reports (`zh-report`) only. */
  readonly semanticTokens: SemanticTokenChoice;
  readonly outline: OutlineDepth;
  /** UTF-16 units; the setting `maxFileSize` counts megabytes of them. */
  readonly maxLength: number;
}

/** UTF-16 units in a megabyte. */
const megabyte = (1024 * 1024) / 2;

/** The limit that a number of megabytes stands for. */
export const lengthOf = (megabytes: number): number => megabytes * megabyte;

/** As in the manifest, for clients that send none. */
export const defaultSettings: Settings = {
  rules: {},
  segmenter: 'auto',
  workspace: 'all',
  inlayHints: false,
  codeLens: false,
  semanticTokens: 'auto',
  outline: 'speeches',
  maxLength: 10 * megabyte,
};

const levels: ReadonlySet<unknown> = new Set<Severity | 'off'>(['error', 'warning', 'information', 'hint', 'off']);

/** Total: what is missing or of no known value is as by default. `raw`: the section `dinggao`. */
export function readSettings(raw: unknown): Settings {
  const section = asRecord(raw);
  const language = languages.find((one) => one === section.language);
  const preset = presetNames.find((one) => one === section.preset);
  const size = section.maxFileSize;
  return {
    ...(preset && { preset }),
    rules: Object.fromEntries(
      Object.entries(asRecord(section.rules)).filter((entry): entry is [string, Severity | 'off'] =>
        levels.has(entry[1]),
      ),
    ),
    ...(language && { language }),
    segmenter: segmenterChoices.find((one) => one === section.segmenter) ?? defaultSettings.segmenter,
    inlayHints: section.inlayHints === true,
    codeLens: section.codeLens === true,
    workspace: workspaceChoices.find((one) => one === section.workspace) ?? defaultSettings.workspace,
    semanticTokens:
      semanticTokenChoices.find((one) => one === section.semanticTokens) ?? defaultSettings.semanticTokens,
    outline: outlineDepths.find((one) => one === section.outline) ?? defaultSettings.outline,
    maxLength: typeof size === 'number' && size > 0 ? lengthOf(size) : defaultSettings.maxLength,
  };
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
