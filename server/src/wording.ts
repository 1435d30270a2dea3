// What the server itself says in the log and in progress notes.
import type { Localized } from '@dinggao/core';

export const wording = {
  analyzing: { 'zh-cn': '定稿：正在分析长文', 'zh-tw': '定稿：正在分析長文', en: 'Dinggao: analyzing a long document' },
  indexing: { 'zh-cn': '定稿：正在读取稿库', 'zh-tw': '定稿：正在讀取稿庫', en: 'Dinggao: reading the reports' },
  tooLongFiles: {
    'zh-cn': '稿库中有 {count} 个文件超过 {size} MB，未读入索引，打开时再分析。',
    'zh-tw': '稿庫中有 {count} 個檔案超過 {size} MB，未讀入索引，開啟時再分析。',
    en: '{count} files of the workspace are larger than {size} MB; they are analyzed only when opened.',
  },
  tooManyFiles: {
    'zh-cn': '稿库中的文件太多，只读入前 {most} 个。可用 files.exclude 或 .gitignore 排除不是稿件的文件夹。',
    'zh-tw': '稿庫中的檔案太多，只讀入前 {most} 個。可用 files.exclude 或 .gitignore 排除不是稿件的資料夾。',
    en: 'The workspace has too many files; only the first {most} are read. Exclude folders without reports by files.exclude or .gitignore.',
  },
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
