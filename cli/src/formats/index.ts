// Every format of `check --format`.
import type { FixDetail } from '../placed';
import type { Format } from './formatter';
import { github } from './github';
import { json } from './json';
import { junit } from './junit';
import { rdjsonl } from './rdjsonl';
import { sarif } from './sarif';
import { stylish } from './stylish';

export const formatNames = ['stylish', 'json', 'sarif', 'github', 'rdjsonl', 'junit'] as const;
export type FormatName = (typeof formatNames)[number];

export const formats: Readonly<Record<FormatName, Format>> = { stylish, json, sarif, github, rdjsonl, junit };

export const fixesIn: Readonly<Record<FormatName, FixDetail>> = {
  stylish: 'none',
  json: 'offsets',
  sarif: 'places',
  github: 'none',
  rdjsonl: 'places',
  junit: 'none',
};
