// How one document is checked: what its team's configuration and the user's own settings make of the rules together.
import { type Config, checkedBy, ignoredBy } from '../workspace/config';
import { defaultPreset, type PresetName, presetNames, resolveRuleSettings } from './presets';
import type { Diagnostic } from './rule';
import type { RuleSettings } from './run';

export interface Checking {
  readonly preset: PresetName;
  readonly settings: RuleSettings;
  /** False: nothing is said about this document at all. */
  readonly checked: boolean;
  /** Findings without those the team does not want; `source`: the text of the document. */
  wanted(diagnostics: readonly Diagnostic[], source: string): readonly Diagnostic[];
}

/** What the user set for himself; it has the last word over the team's file. */
export interface OwnSettings {
  readonly preset?: PresetName;
  readonly rules?: RuleSettings;
}

/** `path`: from the folder that holds `.dinggao`. */
export function checkingOf(config: Config, path: string, language: string, own: OwnSettings = {}): Checking {
  const preset = own.preset ?? presetNames.find((one) => one === config.preset) ?? defaultPreset;
  const ignored = config.ignores.length > 0 ? ignoredBy(config.ignores) : undefined;
  return {
    preset,
    settings: resolveRuleSettings(preset, own.rules ? { ...config.rules, ...own.rules } : config.rules),
    checked: checkedBy(config)(path, language),
    wanted: (diagnostics, source) =>
      ignored
        ? diagnostics.filter(({ rule, span }) => !ignored(rule, source.slice(span.start, span.end), path))
        : diagnostics,
  };
}
