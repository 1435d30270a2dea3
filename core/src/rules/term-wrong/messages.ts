// The words of this rule. Notes of the data are Chinese only: converted for readers of Traditional, left out in English.
import type { Localized } from '../../base/message';

export const templates = {
  wrong: {
    'zh-cn': '“{found}”应为“{right}”。',
    'zh-tw': '「{found}」應為「{right}」。',
    en: '“{found}” should be “{right}”.',
  },
  wrongWithNote: {
    'zh-cn': '“{found}”应为“{right}”：{note}。',
    'zh-tw': '「{found}」應為「{right}」：{noteTraditional}。',
    en: '“{found}” should be “{right}”.',
  },
  unusual: {
    'zh-cn': '“{found}”通常写作“{right}”。',
    'zh-tw': '「{found}」通常寫作「{right}」。',
    en: '“{found}” is usually written “{right}”.',
  },
  unusualWithNote: {
    'zh-cn': '“{found}”通常写作“{right}”：{note}。',
    'zh-tw': '「{found}」通常寫作「{right}」：{noteTraditional}。',
    en: '“{found}” is usually written “{right}”.',
  },
} satisfies Record<string, Localized>;

export const replace: Localized = {
  'zh-cn': '改为“{right}”',
  'zh-tw': '改為「{right}」',
  en: 'Replace with “{right}”',
};
