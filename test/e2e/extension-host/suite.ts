// Runs inside the extension host, on the installed package; bundled by `run.ts`. VS Code calls `run`.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import Mocha from 'mocha';
import * as vscode from 'vscode';

const id = 'dinggao.dinggao';
const variantRule = 'term-variant';
const folder = () => vscode.workspace.workspaceFolders![0]!.uri;

/** Throws if any test failed; the results are in the file named by the environment. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    timeout: 30_000,
    reporter: 'json',
    reporterOptions: { output: process.env.DINGGAO_E2E_RESULTS },
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  const suite = suites[process.env.DINGGAO_E2E_SUITE ?? ''];
  assert.ok(suite, 'no suite is named');
  suite();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

const suites: Readonly<Record<string, () => void>> = { reports, english };

/** A folder nobody writes Chinese in: what is installed must not be felt. */
function english(): void {
  describe('the installed extension', () => {
    it('is not even active when nothing is open', async () => {
      await until('everything that starts with VS Code has started', () => driver().isActive);
      assert.equal(extension().isActive, false);
    });

    it('is not active for files of other languages', async () => {
      await show('main.json');
      assert.equal(extension().isActive, false);
    });

    // By the workbench's own report, and alone: with a file VS Code starts several extensions at once, and each of them
    // is charged for the others. Nothing is asserted of a time.
    it('takes little time to get active', async function () {
      await extension().activate();
      const [load, call, finish] = await activationTimes();
      this.test!.title += `: ${load} ms to load, ${call} ms to activate, ${finish} ms to finish`;
      assert.deepEqual(servers(), []);
    });

    it('starts nothing for English Markdown and text', async () => {
      for (const name of ['README.md', 'docs/guide.md', 'todo.txt']) {
        await show(name);
        await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', uri(name));
      }
      assert.deepEqual(servers(), []);
    });

    it('starts the server once Chinese is typed', async () => {
      const document = await show('todo.txt');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), '临湖市召开会议。');
      assert.ok(await vscode.workspace.applyEdit(edit));
      await until('the server runs', () => servers().length === 1);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });
  });
}

/** From “Developer: Startup Performance”: a table with a line for each extension that is active. */
async function activationTimes(): Promise<readonly number[]> {
  await vscode.commands.executeCommand('perfview.show');
  const line = () =>
    vscode.workspace.textDocuments
      .find(({ uri: { scheme } }) => scheme === 'perf')
      ?.getText()
      .split('\n')
      .find((one) => one.includes(id));
  await until('the startup report', () => line() !== undefined);
  const [load, call, finish] = [...line()!.matchAll(/\| *(\d+) *(?=\|)/g)].map(([, time]) => Number(time));
  assert.ok(load !== undefined && call !== undefined && finish !== undefined, line());
  return [load, call, finish];
}

function reports(): void {
  describe('the installed extension', () => {
    it('starts no server for a text without Chinese', async () => {
      await show('notes.md');
      await until('the extension is active', () => extension().isActive);
      assert.deepEqual(servers(), []);
    });

    it('starts one server when a report is opened', async () => {
      await show('report.txt');
      await until('findings', () => findings('report.txt').length > 0);
      assert.equal(servers().length, 1);
    });

    it('has the commands it declares', async () => {
      const declared: ReadonlyArray<{ command: string }> = extension().packageJSON.contributes.commands;
      const known = new Set(await vscode.commands.getCommands(true));
      assert.deepEqual(
        declared.filter(({ command }) => !known.has(command)),
        [],
      );
    });

    it('takes *.gao for its own language, without frames around Chinese', async () => {
      const document = await show('interview.gao');
      assert.equal(document.languageId, 'zh-report');
      const editor = vscode.workspace.getConfiguration('editor', document);
      assert.equal(editor.get('unicodeHighlight.nonBasicASCII'), false);
    });

    it('gives the headings as symbols', async () => {
      const symbols = await execute<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri('report.txt'));
      assert.deepEqual(
        headings(symbols).filter((name) => name.includes(' ')),
        ['打开窗户听实话 放下稿子讲真言', '同题共答谋良策 众人划桨开大船'],
      );
    });

    it('gives a hover on an official', async () => {
      const hovers = await hoverOn('report.txt', '陆承远');
      assert.match(hovers, /市委书记/);
    });

    it('goes to where a person is introduced', async () => {
      const found = await execute<ReadonlyArray<vscode.Location | vscode.LocationLink>>(
        'vscode.executeDefinitionProvider',
        uri('report.txt'),
        await placeOf('report.txt', '陆承远指出'),
      );
      const place = only(found.map(placed));
      const document = await vscode.workspace.openTextDocument(place.uri);
      const start = document.offsetAt(place.range.start);
      assert.equal(document.uri.toString(), uri('report.txt').toString());
      assert.equal(document.getText().slice(start - 4, start + 3), '市委书记陆承远');
    });

    it('renames a person in all reports by one edit', async () => {
      const edit = await execute<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        uri('report.txt'),
        await placeOf('report.txt', '陆承远'),
        '陆承志',
      );
      const changes = await Promise.all(
        edit.entries().map(async ([file, edits]) => {
          const document = await vscode.workspace.openTextDocument(file);
          return [nameOf(file), ...edits.map(({ range, newText }) => `${document.getText(range)}→${newText}`)];
        }),
      );
      assert.deepEqual(changes.sort(), [
        ['report.txt', '陆承远→陆承志', '陆承远→陆承志'],
        ['visit.txt', '陆承远→陆承志', '陆承远→陆承志'],
      ]);
    });

    // Renaming waited until all reports were read: from here on they are known.
    it('lists the references in all reports', async () => {
      const found = await execute<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        uri('report.txt'),
        await placeOf('report.txt', '陆承远'),
      );
      assert.deepEqual(found.map((one) => nameOf(one.uri)).sort(), [
        ...['report.txt', 'report.txt'],
        ...['visit.txt', 'visit.txt'],
      ]);
    });

    it('finds a person of the workspace by initials', async () => {
      const found = await execute<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'lcy');
      assert.deepEqual(
        found.filter(({ name }) => name === '陆承远').map(({ location }) => nameOf(location.uri)),
        ['report.txt'],
      );
    });

    it('completes a name by initials', async () => {
      const content = '市委书记陆承远讲话。\n市委书记lcy';
      const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
      const list = await execute<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.positionAt(content.length),
      );
      const item = list.items.find(({ label }) => label === '陆承远');
      assert.ok(item, list.items.map(({ label }) => String(label)).join(', '));
      assert.ok(item.range instanceof vscode.Range);
      assert.equal(document.getText(item.range), 'lcy');
    });

    it('lists the places a code lens counts', async () => {
      const settings = vscode.workspace.getConfiguration('dinggao');
      await settings.update('codeLens', true, vscode.ConfigurationTarget.Global);
      try {
        const { uri: address } = await show('report.txt');
        const [lens] = await execute<vscode.CodeLens[]>('vscode.executeCodeLensProvider', address);
        assert.equal(lens?.command?.command, 'dinggao.showMentions');
        await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
        await vscode.commands.executeCommand('closeReferenceSearch');
      } finally {
        await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
      }
    });

    it('repairs a formulation by its quick fix', async () => {
      const document = await show('report.txt');
      const variant = only(findings('report.txt').filter(({ code }) => ruleOf(code) === variantRule));
      assert.equal(document.getText(variant.range), '六湖城');
      assert.equal(variant.source, 'dinggao');
      const actions = await execute<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        variant.range,
        'quickfix',
      );
      const fix = actions.find(({ edit }) => edit?.get(document.uri).some(({ newText }) => newText === '六个湖城'));
      assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '));
      assert.ok(await vscode.workspace.applyEdit(fix.edit));
      assert.ok(document.getText().includes('“六个湖城”安排'));
      await until('the finding is gone', () => !rulesIn('report.txt').includes(variantRule));
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await until('the finding is back', () => rulesIn('report.txt').includes(variantRule));
    });

    it('follows the settings at once', async () => {
      const settings = vscode.workspace.getConfiguration('dinggao');
      await settings.update('rules', { [variantRule]: 'off' }, vscode.ConfigurationTarget.Global);
      await until('the rule is off', () => !rulesIn('report.txt').includes(variantRule));
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
      await until('the rule is on', () => rulesIn('report.txt').includes(variantRule));
    });

    it('reads a report that was never saved', async () => {
      const content = '会议研究“六个湖城”建设。“六个湖城”进展顺利。市发展改革委要围绕“六湖城”编制规划。\n';
      const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
      await vscode.window.showTextDocument(document);
      await until('findings', () => vscode.languages.getDiagnostics(document.uri).length > 0);
    });

    it('opens the sample', async () => {
      await vscode.commands.executeCommand('dinggao.openSample');
      const document = vscode.window.activeTextEditor?.document;
      assert.equal(document?.languageId, 'zh-report');
      assert.equal(document?.isUntitled, true);
      await until('findings', () => vscode.languages.getDiagnostics(document!.uri).length > 0);
    });

    it('starts the server again when it dies, with all that was typed and never saved', async () => {
      const document = await show('report.txt');
      const type = async (text: string): Promise<void> => {
        const edit = new vscode.WorkspaceEdit();
        edit.insert(document.uri, document.positionAt(document.getText().length), text);
        assert.ok(await vscode.workspace.applyEdit(edit));
      };
      await type('会议开幕。。\n');
      await until('a finding in what was typed', () => rulesIn('report.txt').includes('pun-repeat'));
      const before = only(servers());
      process.kill(Number(before), 'SIGKILL');
      await until('another server', () => servers().length === 1 && servers()[0] !== before);
      assert.ok(document.isDirty && document.getText().endsWith('会议开幕。。\n'));
      // Only a server that has the whole text finds this in its place.
      await type('要持而不息抓落实。\n');
      const places = () => findings('report.txt').map(({ range }) => document.getText(range));
      await until('findings of the new server', () => places().some((place) => place.includes('持而不息')));
      assert.ok(rulesIn('report.txt').includes('pun-repeat') && rulesIn('report.txt').includes(variantRule));
      assert.match(await hoverOn('report.txt', '陆承远'), /市委书记/);
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await until('what was typed is gone', () => !rulesIn('report.txt').includes('pun-repeat'));
    });

    it('restarts the server on demand', async () => {
      const before = only(servers());
      await vscode.commands.executeCommand('dinggao.restart');
      assert.notEqual(only(servers()), before);
      await show('report.txt');
      assert.match(await hoverOn('report.txt', '陆承远'), /市委书记/);
      await until('findings', () => rulesIn('report.txt').includes(variantRule));
    });
  });
}

const installed = (name: string) => vscode.extensions.getExtension(name) ?? assert.fail(`${name} is not installed`);
const extension = () => installed(id);
const driver = () => installed('dinggao.e2e-driver');
const uri = (name: string) => vscode.Uri.joinPath(folder(), name);
const execute = async <T>(command: string, ...args: readonly unknown[]): Promise<T> =>
  (await vscode.commands.executeCommand<T>(command, ...args)) ?? assert.fail(`${command} gives nothing`);

async function show(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri(name));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

async function hoverOn(name: string, word: string): Promise<string> {
  const hovers = await execute<vscode.Hover[]>('vscode.executeHoverProvider', uri(name), await placeOf(name, word));
  return hovers
    .flatMap(({ contents }) => contents)
    .map((one) => (typeof one === 'string' ? one : one.value))
    .join('\n');
}

/** Inside the first word of this kind. */
async function placeOf(name: string, word: string): Promise<vscode.Position> {
  const document = await vscode.workspace.openTextDocument(uri(name));
  return document.positionAt(document.getText().indexOf(word) + 1);
}

const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);
const placed = (one: vscode.Location | vscode.LocationLink) =>
  'targetUri' in one ? { uri: one.targetUri, range: one.targetSelectionRange ?? one.targetRange } : one;

const findings = (name: string) => vscode.languages.getDiagnostics(uri(name));
const rulesIn = (name: string) => findings(name).map(({ code }) => ruleOf(code));
const ruleOf = (code: vscode.Diagnostic['code']) => (typeof code === 'object' ? code.value : code);
const headings = (symbols: readonly vscode.DocumentSymbol[]): readonly string[] =>
  symbols.flatMap(({ name, children }) => [name, ...headings(children)]);

function only<T>(items: readonly T[]): T {
  assert.equal(items.length, 1, `one expected, not ${items.length}`);
  return items[0]!;
}

/** Process ids of the language servers this extension host has started. */
function servers(): readonly string[] {
  const main = vscode.Uri.joinPath(extension().extensionUri, 'dist/server.js').fsPath;
  return readdirSync('/proc').filter((pid) => {
    try {
      if (!/^\d+$/.test(pid) || !readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(main)) return false;
      return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(process.pid);
    } catch {
      return false; // it ended while it was looked at
    }
  });
}

/** Asks again until it holds; VS Code has no event for most of what is waited for here. */
async function until(what: string, holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; !holds(); await new Promise((next) => setTimeout(next, 30))) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
  }
}
