// The reports of one folder: what the editor hides and what `.gitignore` leaves out are none.
import { folderOf, pathIn } from '../addresses';
import type { FileEntry, Files } from '../files';
import { type IgnoreFile, ignoredBy } from './ignored';
import { ignoreFileGlob, mostFiles, neverLookedInto, reportGlobs } from './report-files';
import { reportText } from './report-text';

export interface Listing {
  readonly reports: readonly FileEntry[];
  readonly complete: boolean;
}

export async function listReports(files: Files, folder: string): Promise<Listing> {
  const { files: found, complete } = await files.list({
    folder,
    include: [...reportGlobs, ignoreFileGlob],
    exclude: neverLookedInto,
    hidden: 'leave-out',
    limit: mostFiles,
  });
  const ignoreFiles = found.filter(({ uri }) => uri.endsWith('/.gitignore'));
  const isIgnored = ignoredBy(await Promise.all(ignoreFiles.map((file) => readIgnoreFile(files, folder, file))));
  const reports = found.filter(({ uri }) => !uri.endsWith('/.gitignore') && !isIgnored(pathIn(folder, uri) ?? ''));
  return { reports, complete };
}

async function readIgnoreFile(files: Files, top: string, { uri }: FileEntry): Promise<IgnoreFile> {
  const bytes = await files.read(uri);
  return { folder: pathIn(top, folderOf(uri)) ?? '', text: (bytes && reportText(bytes)) ?? '' };
}
