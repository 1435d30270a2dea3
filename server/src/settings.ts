// The settings under `dinggao.*`: read from whatever the client sends, never trusted.
import type { Language, RuleSettings, Severity } from '@dinggao/core';
import { languages } from '@dinggao/core';

export const segmenterChoices = ['auto', 'nodejieba', 'jieba-wasm', 'intl', 'off'] as const;
export type SegmenterChoice = (typeof segmenterChoices)[number];

export interface Settings {
  /** Rule id → severity or `off`. */
  readonly rules: RuleSettings;
  /** Absent: the client's own language. */
  readonly language?: Language;
  readonly segmenter: SegmenterChoice;
  /** The setting `maxFileSize`: UTF-16 units. */
  readonly maxLength: number;
}

/** Ten megabytes of UTF-16. */
const defaultLength = 5 * 1024 * 1024;

export const defaultSettings: Settings = { rules: {}, segmenter: 'auto', maxLength: defaultLength };

const levels: ReadonlySet<unknown> = new Set<Severity | 'off'>(['error', 'warning', 'information', 'hint', 'off']);

/** Total: what is missing or of no known value is as by default. `raw`: the section `dinggao`. */
export function readSettings(raw: unknown): Settings {
  const section = asRecord(raw);
  const language = languages.find((one) => one === section.language);
  const size = section.maxFileSize;
  return {
    rules: Object.fromEntries(
      Object.entries(asRecord(section.rules)).filter((entry): entry is [string, Severity | 'off'] =>
        levels.has(entry[1]),
      ),
    ),
    ...(language && { language }),
    segmenter: segmenterChoices.find((one) => one === section.segmenter) ?? defaultSettings.segmenter,
    maxLength: typeof size === 'number' && size > 0 ? size : defaultSettings.maxLength,
  };
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
