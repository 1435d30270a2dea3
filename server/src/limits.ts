// What is too much to be analyzed while somebody waits, and how that is said.
import { type Diagnostic, message } from '@dinggao/core';

export type LimitKind = 'size' | 'line' | 'findings' | 'time';

/** UTF-16 units; no report has a paragraph of this length. */
export const longestLine = 1_000_000;

/** Of one document; more help nobody and make editors slow. */
export const mostFindings = 1_000;

/** Milliseconds all rules together may take; a report takes some tens of them. */
export const longestDiagnosis = 4_000;

/** What forbids analyzing the text, if anything. `maxLength`: UTF-16 units. */
export function limitOf(text: string, maxLength: number): 'size' | 'line' | undefined {
  if (text.length > maxLength) return 'size';
  return hasLongLine(text) ? 'line' : undefined;
}

function hasLongLine(text: string): boolean {
  for (let start = 0; text.length - start > longestLine; ) {
    const end = text.lastIndexOf('\n', start + longestLine);
    if (end < start) return true;
    start = end + 1;
  }
  return false;
}

const said = {
  size: {
    'zh-cn': '文件超过 dinggao.maxFileSize 的限制，未作核对。',
    'zh-tw': '檔案超過 dinggao.maxFileSize 的限制，未作核對。',
    en: 'The file is larger than dinggao.maxFileSize allows; it has not been checked.',
  },
  line: {
    'zh-cn': '文件中有一行超过 {most} 个字符，未作核对。',
    'zh-tw': '檔案中有一行超過 {most} 個字元，未作核對。',
    en: 'A line of this file is longer than {most} characters; the file has not been checked.',
  },
  findings: {
    'zh-cn': '发现的问题太多，只列出前 {most} 处。',
    'zh-tw': '發現的問題太多，只列出前 {most} 處。',
    en: 'Too many findings; only the first {most} are shown.',
  },
  time: {
    'zh-cn': '文件太长，只核对了一部分。',
    'zh-tw': '檔案太長，只核對了一部分。',
    en: 'The file is too long; only a part of it has been checked.',
  },
};

const most: Readonly<Record<LimitKind, number>> = { size: 0, line: longestLine, findings: mostFindings, time: 0 };

/** One notice at the start of the document. `length`: of the document. */
export const limitNotice = (kind: LimitKind, length: number): Diagnostic => ({
  rule: `limit-${kind}`,
  severity: 'information',
  span: { start: 0, end: Math.min(1, length) },
  message: message(said[kind], { most: most[kind] }),
});
