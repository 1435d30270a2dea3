// What is said about a team's files as files.
import type { Localized } from '@dinggao/core';

export const wording = {
  notFound: {
    'zh-cn': '找不到“{path}”，或无法读取。路径从本文件所在的文件夹起算。',
    'zh-tw': '找不到「{path}」，或無法讀取。路徑從本檔案所在的資料夾起算。',
    en: '“{path}” cannot be found or read; paths count from this file’s folder.',
  },
  circle: {
    'zh-cn': '“{path}”又以本文件为基础，或层次过多。',
    'zh-tw': '「{path}」又以本檔案為基礎，或層次過多。',
    en: '“{path}” builds upon this file in turn, or the chain is too long.',
  },
  unreadable: {
    'zh-cn': '配置文件找不到或无法读取。',
    'zh-tw': '設定檔找不到或無法讀取。',
    en: 'The configuration cannot be found or read.',
  },
} satisfies Record<string, Localized>;
