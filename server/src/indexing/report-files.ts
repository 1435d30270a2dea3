// Which files of a workspace are reports, and how each is read.
import type { DocumentLanguage } from '@dinggao/core';

/** By extension, in any case: editors tell the rest by content, and so do people by opening it. */
const languages: Readonly<Record<string, DocumentLanguage>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'plaintext',
  gao: 'zh-report',
};

const extensions = Object.keys(languages);

/** Relative to a folder of the workspace. */
export const reportGlobs: readonly string[] = extensions.flatMap((one) => [`**/*.${one}`, `**/*.${one.toUpperCase()}`]);

export const ignoreFileGlob = '**/.gitignore';

/** What belongs to tools and not to people, and the team's own files. */
export const neverLookedInto: readonly string[] = ['**/.git/**', '**/node_modules/**', '**/.dinggao/**'];

/** More files than these are no archive of one newsroom's workspace, and are not read. */
export const mostFiles = 20_000;

/** In bytes; a longer file is a book or a log, and is analyzed only when it is opened. */
export const longestFile = 2_000_000;

export const languageOfFile = (uri: string): DocumentLanguage =>
  languages[(/\.(\w+)$/.exec(uri)?.[1] ?? '').toLowerCase()] ?? 'plaintext';

export const isReportFile = (uri: string): boolean => (/\.(\w+)$/.exec(uri)?.[1] ?? '').toLowerCase() in languages;
