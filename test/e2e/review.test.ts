// The reviewer's desk in a real workbench, by keyboard: views, jumps, overview, correction sheet.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { startWorkbench, type Workbench } from './harness/browser';
import { command, commandAsking, outlineRows } from './harness/editor';
import { sample } from './harness/paths';

const report = '务虚会报道-转码稿.txt';

const marked = '# 全市要点\n\n## 加强治理\n\n会议强调，要抓好落实。\n\n## 推进修复\n\n继续推进。\n';

describe('the reviewer’s desk in the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await startWorkbench({
      files: { [report]: sample(report), '要点.md': marked },
      settings: {
        'dinggao.language': 'zh-cn',

        'files.simpleDialog.enable': true,
      },
    });
    const { vscode, open, page } = workbench;
    await open([['openFile', vscode.uri(vscode.file(report))]]);
    await page.locator(`.tab.active[data-resource-name="${report}"]`).waitFor();
    await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed ${this.currentTest.title}`);
  });

  const cursor = (): Promise<string> => workbench.page.locator('[id="status.editor.selection"]').innerText();
  const inEditor = async (): Promise<void> => {
    await command(workbench.page, 'View: Focus Active Editor Group');
    await workbench.page.locator('.editor-group-container .monaco-editor.focused').first().waitFor();
  };

  it('goes from heading to heading by key', async () => {
    const { page } = workbench;
    await inEditor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Alt+]');
    await page.locator('[id="status.editor.selection"]', { hasText: 'selected' }).waitFor();
    const first = await cursor();
    await page.keyboard.press('Control+Alt+]');
    await page.waitForFunction(
      `document.querySelector('[id="status.editor.selection"]').innerText !== ${JSON.stringify(first)}`,
    );
    assert.notEqual(await cursor(), first);
    await page.keyboard.press('Control+Alt+[');
    await page.locator('[id="status.editor.selection"]', { hasText: first }).waitFor();
  });

  it('goes to the next finding by key', async () => {
    const { page } = workbench;
    const before = await cursor();
    await page.keyboard.press('Control+Alt+.');
    await page.waitForFunction(
      `document.querySelector('[id="status.editor.selection"]').innerText !== ${JSON.stringify(before)}`,
    );
  });

  it('lists the people of the report with their posts', async () => {
    const { page } = workbench;
    await command(page, 'Dinggao: Focus on People View');
    const rows = page.locator('.pane-body .monaco-list-row', { hasText: '陸承遠' });
    await rows.first().waitFor();
    assert.match(await rows.first().innerText(), /市委書記/);
    await page.locator('.pane-body .monaco-list-row', { hasText: 'art-mojibake' }).first().waitFor();
    await workbench.screenshot('views');
  });

  it('draws the overview, whose links lead into the text', async () => {
    const { page } = workbench;
    await inEditor();
    await command(page, 'Dinggao: Show Overview of the Report');
    const shown = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await shown.locator('h2', { hasText: '人物' }).waitFor();
    await workbench.screenshot('overview');
    await shown.locator('a', { hasText: '陸承遠' }).first().click();
    await page.locator('[id="status.editor.selection"]', { hasText: 'selected' }).waitFor();
  });

  it('writes the correction sheet beside the report', async () => {
    const { page, vscode } = workbench;
    await inEditor();
    await commandAsking(page, 'Dinggao: Export Correction Sheet', '一校', 'CSV');
    await page.waitForFunction(
      `[...document.querySelectorAll('.quick-input-widget input')].some((one) => one.value.endsWith('一校.csv'))`,
    );
    await page.keyboard.press('Enter');
    await command(page, 'View: Show Explorer');
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: '一校.csv' }).waitFor();
    const sheet = readFileSync(vscode.file(`${report}.一校.csv`), 'utf8');
    assert.ok(sheet.startsWith('\uFEFF"行"'));
    assert.match(sheet, /art-mojibake/);
    await workbench.screenshot('sheet');
  });

  it('leaves the outline of Markdown whose headings are all marked to the editor', async () => {
    const { page } = workbench;
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget:visible .quick-input-box input').fill('要点.md');
    await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: '要点.md' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active[data-resource-name="要点.md"]').waitFor();
    await command(page, 'Explorer: Focus on Outline View');
    await outlineRows(page).filter({ hasText: '推进修复' }).first().waitFor();
    await workbench.screenshot('outline-markdown');
    assert.equal(await outlineRows(page).count(), 3);
  });
});
