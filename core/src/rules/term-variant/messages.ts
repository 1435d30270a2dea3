// The words of this rule.
import type { Localized } from '../../base/message';

export const templates = {
  bothKnown: {
    'zh-cn': '提法不一致：此处为“{found}”，另处为“{right}”；规范写法为“{right}”。',
    'zh-tw': '提法不一致：此處為「{found}」，另處為「{right}」；規範寫法為「{right}」。',
    en: 'Inconsistent formulation: “{found}” here, “{right}” elsewhere; the canonical form is “{right}”.',
  },
  known: {
    'zh-cn': '“{found}”的规范写法为“{right}”。',
    'zh-tw': '「{found}」的規範寫法為「{right}」。',
    en: 'The canonical form of “{found}” is “{right}”.',
  },
  both: {
    'zh-cn': '提法不一致：此处为“{found}”，另处为“{right}”。',
    'zh-tw': '提法不一致：此處為「{found}」，另處為「{right}」。',
    en: 'Inconsistent formulation: “{found}” here, “{right}” elsewhere.',
  },
  elsewhere: {
    'zh-cn': '此处写作“{right}”',
    'zh-tw': '此處寫作「{right}」',
    en: 'Written “{right}” here',
  },
  replace: {
    'zh-cn': '改为“{right}”',
    'zh-tw': '改為「{right}」',
    en: 'Replace with “{right}”',
  },
} satisfies Record<string, Localized>;
