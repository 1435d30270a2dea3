// What the server itself says in the log and in progress notes.
import type { Localized } from '@dinggao/core';

export const wording = {
  analyzing: { 'zh-cn': '定稿：正在分析长文', 'zh-tw': '定稿：正在分析長文', en: 'Dinggao: analyzing a long document' },
  featureFailed: {
    'zh-cn': '{feature} 出错，本次不作答：{error}',
    'zh-tw': '{feature} 出錯，本次不作答：{error}',
    en: '{feature} failed and gives no answer: {error}',
  },
  analysisFailed: {
    'zh-cn': '分析出错，此文件暂不作答：{error}',
    'zh-tw': '分析出錯，此檔案暫不作答：{error}',
    en: 'The analysis failed, nothing is said about this file: {error}',
  },
  ruleFailed: {
    'zh-cn': '规则 {rule} 出错，本次略过：{error}',
    'zh-tw': '規則 {rule} 出錯，本次略過：{error}',
    en: 'Rule {rule} failed and is skipped: {error}',
  },
  segmenterFallback: {
    'zh-cn': '分词后端 {from} 不可用，改用 {to}：{reason}',
    'zh-tw': '分詞後端 {from} 不可用，改用 {to}：{reason}',
    en: 'Segmenter {from} is not available, using {to}: {reason}',
  },
} satisfies Record<string, Localized>;
