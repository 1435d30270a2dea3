// The part of the manifest that rules and presets decide: the settings `dinggao.preset` and `dinggao.rules`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPreset, describedRules, isInPreset, type Language, presetNames, presets } from '@dinggao/core';
import type { Output } from './output';

const setting = 'dinggao.rules';
const presetSetting = 'dinggao.preset';

/** Only these settings are replaced; all else in the manifest and its translations is kept by hand. */
export const manifests = (root: string): readonly Output[] => [
  manifest(root),
  translation(root, 'package.nls.json', 'en'),
  translation(root, 'package.nls.zh-cn.json', 'zh-cn'),
  translation(root, 'package.nls.zh-tw.json', 'zh-tw'),
];

/** The user leaves the choice to the team's `config.yaml`; without one it is the default preset. */
const asTheTeam = 'auto';

const presetKey = (name: string): string => `configuration.preset.${name}`;

function translation(root: string, path: string, language: Language): Output {
  const json = JSON.parse(readFileSync(join(root, path), 'utf8'));
  for (const name of presetNames) json[presetKey(name)] = presets[name].summary[language];
  return { path, text: `${JSON.stringify(json, null, 2)}\n` };
}

function manifest(root: string): Output {
  const path = 'package.json';
  const text = readFileSync(join(root, path), 'utf8');
  const json = JSON.parse(text);
  const properties = json.contributes?.configuration?.properties;
  if (!properties) return { path, text };
  properties[presetSetting] = {
    ...properties[presetSetting],
    type: 'string',
    default: asTheTeam,
    enum: [asTheTeam, ...presetNames],
    markdownEnumDescriptions: [asTheTeam, ...presetNames].map((name) => `%${presetKey(name)}%`),
  };
  properties[setting] = {
    ...properties[setting],
    type: 'object',
    default: {},
    additionalProperties: false,
    properties: Object.fromEntries(
      describedRules.map((rule) => [
        rule.id,
        {
          enum: ['error', 'warning', 'information', 'hint', 'off'],
          default: isInPreset(rule.id, defaultPreset) ? rule.severity : 'off',
          markdownDescription: rule.summary['zh-cn'],
        },
      ]),
    ),
  };
  return { path, text: `${JSON.stringify(json, null, 2)}\n` };
}
