// The part of package.json that the rules decide: the setting `dinggao.rules`, one entry a rule.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@dinggao/core';
import type { Output } from './output';

const setting = 'dinggao.rules';

/** Only that setting is replaced; all else in the manifest is kept by hand. */
export function manifest(root: string): Output {
  const path = 'package.json';
  const text = readFileSync(join(root, path), 'utf8');
  const json = JSON.parse(text);
  const properties = json.contributes?.configuration?.properties;
  if (!properties) return { path, text };
  properties[setting] = {
    ...properties[setting],
    type: 'object',
    default: {},
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map((rule) => [
        rule.id,
        {
          enum: ['error', 'warning', 'information', 'hint', 'off'],
          default: rule.severity,
          markdownDescription: rule.summary['zh-cn'],
        },
      ]),
    ),
  };
  return { path, text: `${JSON.stringify(json, null, 2)}\n` };
}
