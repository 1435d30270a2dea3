// Which rules speak for which kind of text: named selections, and what the user's own settings make of them.
import type { Localized } from '../base/message';
import { oncePer } from '../base/once-per';
import { describedRules } from './described';
import type { RuleSettings } from './run';

export const presetNames = ['news', 'document', 'zh-tw', 'minimal'] as const;
export type PresetName = (typeof presetNames)[number];

export const defaultPreset: PresetName = 'news';

/** A preset only ever chooses: how loud a rule is the rule says itself, and the user's settings have the last word. */
export interface Preset {
  readonly summary: Localized;
  /** All rules but these, or none but these. */
  readonly rules: { readonly without: readonly string[] } | { readonly only: readonly string[] };
}

/** Conventions of official documents that newspapers do not keep. */
const documentOnly = ['blank', 'head-form', 'indent'];

/** Conventions for Traditional text only. */
const traditionalOnly = ['pun-quote-corner'];

export const presets: Readonly<Record<PresetName, Preset>> = {
  news: {
    summary: {
      'zh-cn': '新闻报道：默认，少打扰',
      'zh-tw': '新聞報導：預設，少打擾',
      en: 'News reports: the default, and quiet',
    },
    rules: { without: [...documentOnly, ...traditionalOnly] },
  },
  document: {
    summary: {
      'zh-cn': '公文：另查层次序数、缩进、空行等公文体例',
      'zh-tw': '公文：另查層次序數、縮排、空行等公文體例',
      en: 'Official documents: numbering of headings, indents and blank lines as well',
    },
    rules: { without: traditionalOnly },
  },
  'zh-tw': {
    summary: {
      'zh-cn': '繁体文本：引号用「」，不按大陆的标点、计量单位体例要求',
      'zh-tw': '繁體文本：引號用「」，不按大陸的標點、計量單位體例要求',
      en: 'Traditional Chinese: quotation marks 「」, without the mainland’s conventions of punctuation and units',
    },
    rules: {
      without: [...documentOnly, 'docno-format', 'pun-approx', 'pun-enum-comma', 'term-twhk', 'unit-mix', 'unit-old'],
    },
  },
  minimal: {
    summary: {
      'zh-cn': '最少：只报有确证的错误',
      'zh-tw': '最少：只報有確證的錯誤',
      en: 'Minimal: only mistakes with exact evidence',
    },
    rules: {
      only: [
        'art-entity',
        'art-html',
        'art-invisible',
        'art-mojibake',
        'art-pinyin',
        'art-radical',
        'art-reencoded',
        'art-replacement',
        'date-invalid',
        'dup-char',
        'place-hier',
        'term-wrong',
        'title-dup-level',
        'title-wrong',
      ],
    },
  },
};

/** Whether a rule speaks in a preset, before anybody's settings. */
export function isInPreset(rule: string, preset: PresetName): boolean {
  const chosen = presets[preset].rules;
  return 'only' in chosen ? chosen.only.includes(rule) : !chosen.without.includes(rule);
}

const none: RuleSettings = {};

/**
 * The settings of all rules: what the preset leaves out is off, and `overrides` have the last word. The same overrides
 * give the same object: what was found before is kept by it.
 */
export const resolveRuleSettings = (preset: PresetName, overrides: RuleSettings = none): RuleSettings =>
  resolved(overrides)[preset];

const resolved = oncePer(
  (overrides: RuleSettings) =>
    Object.fromEntries(
      presetNames.map((name) => {
        const silent = describedRules.filter(({ id }) => !isInPreset(id, name)).map(({ id }) => [id, 'off'] as const);
        return [name, { ...Object.fromEntries(silent), ...overrides }];
      }),
    ) as Record<PresetName, RuleSettings>,
);
