// Damaged text in the workbench: cleaned after a preview, and a file in GBK opened as what it is.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { startWorkbench, type Workbench } from './harness/browser';
import { command } from './harness/editor';
import { sample } from './harness/paths';

const report = '务虚会报道-转码稿.txt';
const inGbk = '会议纪要.txt';

describe('damaged text in the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await startWorkbench({ files: { [report]: sample(report), [inGbk]: '' } });
    const { vscode, open, page } = workbench;
    // 会议强调，要抓好落实。 ten times, as an old editor saves it.
    const line = Buffer.from('bbe1d2e9c7bfb5f7a3acd2aad7a5bac3c2e4cab5a1a30a', 'hex');
    writeFileSync(vscode.file(inGbk), Buffer.concat(Array.from({ length: 10 }, () => line)));
    await open([['openFile', vscode.uri(vscode.file(report))]]);
    await page.locator(`.tab.active[data-resource-name="${report}"]`).waitFor();
    await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed ${this.currentTest.title}`);
  });

  it('is shown change by change before it is cleaned', async () => {
    const { page } = workbench;
    await command(page, 'Dinggao: Clean Pasted Text');
    const rows = page.locator('.bulk-edit-panel .monaco-list-row');
    await rows.first().waitFor();
    assert.match((await rows.allInnerTexts()).join('\n'), /\(xué\)/);
    await workbench.screenshot('clean-preview');
    await page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' }).click();
    await page.locator('.tab.active.dirty').waitFor();
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active:not(.dirty)').waitFor();
    await workbench.screenshot('cleaned');
    const saved = readFileSync(workbench.vscode.file(report), 'utf8');
    assert.doesNotMatch(saved, /發\(fā\)/);
    assert.match(saved, /高質量發展務虛會/);
  });

  it('is named when its file is in another encoding', async () => {
    const { page } = workbench;
    await command(page, 'Explorer: Focus on Folders View');
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: inGbk }).dblclick();
    await page.locator('.monaco-editor .view-line', { hasText: '\ufffd' }).first().waitFor();
    await page.locator('[id="status.notifications"] .codicon-bell-dot').waitFor();
    await command(page, 'Notifications: Show Notifications');
    const notice = page.locator('.notifications-center .notification-list-item', { hasText: 'GB18030' });
    await notice.first().waitFor();
    await workbench.screenshot('encoding-notice');
    await notice.locator('.monaco-button', { hasText: 'GB18030' }).first().click();
    await page.locator('.monaco-editor .view-line', { hasText: '会议强调' }).first().waitFor();
    await workbench.screenshot('encoding-reopened');
  });

  it('is offered clean when it is pasted', async () => {
    const { page } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await command(page, 'File: New Untitled Text File');
    await page.evaluate("navigator.clipboard.writeText('推動高質(zhì)量發(fā)展，開創(chuàng)新局面。')");
    await page.locator('.editor-group-container .monaco-editor.focused').first().waitFor();
    await page.keyboard.press('Control+V');
    await page.locator('.monaco-editor .view-line', { hasText: '推動高質' }).first().waitFor();
    await page.locator('.post-edit-widget').first().waitFor();
    await workbench.screenshot('paste-offer');
    await page.locator('.post-edit-widget .monaco-button').first().click();
    await page
      .locator('.action-widget .monaco-list-row, .context-view .monaco-list-row', { hasText: 'Clean' })
      .first()
      .click();
    await page.locator('.monaco-editor .view-line', { hasText: '推動高質量發展，開創新局面。' }).first().waitFor();
    await workbench.screenshot('pasted-clean');
  });
});
