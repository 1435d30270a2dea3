// The correction sheet: which pass, which format, then a file; the next pass lists only what is new.
import { type SheetParams, type SheetResult, sheetMethod } from '@dinggao/server/protocol';
import { l10n, type Memento, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Running } from '../running';
import type { Overviews } from './overviews';

const passes = ['一校', '二校', '三校'] as const;
type Pass = (typeof passes)[number];

const formats = [
  { format: 'csv', extension: 'csv', label: () => l10n.t('CSV, for Excel') },
  { format: 'markdown', extension: 'md', label: () => 'Markdown' },
  { format: 'html', extension: 'html', label: () => l10n.t('HTML, for printing') },
] as const;

/** What each pass of a report has listed, as keys that survive edits elsewhere in it. */
type Passes = Readonly<Partial<Record<Pass, readonly string[]>>>;

/** `storage`: the workspace's own, so that a pass is remembered where the report lies. */
export async function exportSheet(server: Running, overviews: Overviews, storage: Memento): Promise<void> {
  const document = overviews.document();
  const client = document && (await server.client());
  if (!document || !client) {
    if (!document) void window.showInformationMessage(l10n.t('Open a report first.'));
    return;
  }
  const memory = `sheet:${document.uri.toString()}`;
  const done: Passes = storage.get<Passes>(memory, {});
  const pass = await choosePass(done);
  if (!pass) return;
  const format = await window.showQuickPick(
    formats.map((one) => ({ ...one, label: one.label() })),
    { title: l10n.t('Format of the correction sheet') },
  );
  if (!format) return;
  const known = passes.slice(0, passes.indexOf(pass)).flatMap((one) => done[one] ?? []);
  const params: SheetParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
    title: nameOf(document),
    pass,
    date: today(),
    format: format.format,
    known,
  };
  const answer = await client.sendRequest<SheetResult | null>(sheetMethod, params);
  if (!answer) return;
  const target = await window.showSaveDialog({
    defaultUri: beside(document, `${nameOf(document)}.${pass}.${format.extension}`),
    filters: { [format.label]: [format.extension] },
  });
  if (!target) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(answer.text));
  await storage.update(memory, { ...done, [pass]: answer.keys } satisfies Passes);
  void window.showInformationMessage(l10n.t('Correction sheet written, places: {0}', answer.count));
}

async function choosePass(done: Passes): Promise<Pass | undefined> {
  const items = passes.map((pass, i) => ({
    label: pass,
    pass,
    description: done[pass]
      ? l10n.t('done before')
      : i === 0
        ? ''
        : l10n.t('lists only what is new since {0}', passes[i - 1]!),
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Which pass?') }))?.pass;
}

const nameOf = ({ uri }: TextDocument): string => uri.path.split('/').at(-1) || 'report';

function beside({ uri }: TextDocument, name: string): Uri | undefined {
  if (uri.scheme !== 'untitled') return Uri.joinPath(uri, '..', name);
  const [folder] = workspace.workspaceFolders ?? [];
  return folder && Uri.joinPath(folder.uri, name);
}

function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
