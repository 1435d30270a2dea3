// A work report of thirty thousand characters reviewed from beginning to end without a mouse.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { startWorkbench, type Workbench } from './harness/browser';
import { command, commandChoosing, intoText, quickFix, standsAt } from './harness/editor';
import { headings, slips, workReport } from './harness/work-report';

const report = '政府工作报告.txt';
const text = workReport();

describe('a long work report, reviewed by keyboard', () => {
  let workbench: Workbench;
  before(async () => {
    assert.ok(text.length >= 30_000);
    workbench = await startWorkbench({ files: { [report]: text }, settings: { 'dinggao.language': 'zh-cn' } });
    const { vscode, open, page } = workbench;
    await open([['openFile', vscode.uri(vscode.file(report))]]);
    await page.locator(`.tab.active[data-resource-name="${report}"]`).waitFor();
    await page.locator('[id="status.problems"][aria-label*="4"]').waitFor();
    await intoText(page);
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed ${this.currentTest.title}`);
  });

  const at = (found: string, nth = 0): number => {
    let offset = text.indexOf(found);
    for (let i = 0; i < nth; i++) offset = text.indexOf(found, offset + 1);
    return offset;
  };
  const key = (keys: string): Promise<void> => workbench.page.keyboard.press(keys);
  const selected = (found: string, nth?: number): Promise<void> =>
    standsAt(workbench.page, text, at(found, nth), found.length);

  it('is walked through by its headings', async () => {
    const { page, screenshot } = workbench;
    await key('Control+Home');
    await key('Control+Alt+]');
    await standsAt(page, text, at('各位代表'));
    for (const heading of headings.slice(0, 8)) {
      await key('Control+Alt+]');
      await selected(heading);
    }
    await key('Control+Alt+[');
    await selected(headings[6]!);
    await screenshot('long-1-section');
    await key('Control+Shift+O');
    await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: '导语' }).waitFor();
    const last = headings.at(-1)!;
    await page.keyboard.insertText(last);
    await page.locator('.quick-input-widget:visible .monaco-list-row.focused', { hasText: last }).waitFor();
    await screenshot('long-2-outline');
    await key('Enter');
    await standsAt(page, text, at(last));
  });

  it('is walked through by its findings, all or of one kind', async () => {
    await key('Control+Home');
    await key('Control+Alt+.');
    await selected(slips.doubled, 0);
    await key('Control+Alt+Shift+Period');
    await selected(slips.doubled, 1);
    await workbench.screenshot('long-3-finding');
    await key('Control+Alt+.');
    await selected(slips.wrongName);
    await key('Control+Alt+,');
    await selected(slips.doubled, 1);
    await key('Control+Alt+Shift+Period');
    await selected(slips.doubled, 2);
    await key('Control+Alt+Shift+Comma');
    await selected(slips.doubled, 1);
  });

  it('shows where a person is named next', async () => {
    const { page } = workbench;
    await key('Control+Home');
    await key('Control+F');
    await page
      .locator('.find-widget.visible .find-part textarea, .find-widget.visible .find-part input')
      .first()
      .waitFor();
    await page.keyboard.insertText(slips.rightName);
    await selected(slips.rightName, 0);
    await key('Escape');
    await page.locator('.editor-group-container .monaco-editor.focused').first().waitFor();
    await key("Control+Alt+'");
    await selected(slips.rightName, 1);
    await workbench.screenshot('long-4-mention');
    await key('Control+Alt+;');
    await selected(slips.rightName, 0);
  });

  /** The sheet of a pass, written beside the report, with so many places. */
  async function exported(pass: string, places: number): Promise<string> {
    const { page, vscode } = workbench;
    await commandChoosing(page, 'Dinggao: Export Correction Sheet', pass, 'CSV');
    await page.waitForFunction(
      `[...document.querySelectorAll('.quick-input-widget input')].some((one) => one.value.endsWith('${pass}.csv'))`,
    );
    await key('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    // A window without the focus of the machine shows no notice by itself.
    await command(page, 'Notifications: Show Notifications');
    await page.locator('.notifications-center', { hasText: `Correction sheet written, places: ${places}` }).waitFor();
    await workbench.screenshot(`long-sheet-${pass}`);
    await command(page, 'Notifications: Clear All Notifications');
    await intoText(page);
    return readFileSync(vscode.file(`${report}.${pass}.csv`), 'utf8');
  }

  it('gives a correction sheet of the first pass', async () => {
    const sheet = await exported('一校', 4);
    assert.equal(sheet.trim().split('\r\n').length, 1 + 4);
    assert.equal(sheet.split('pun-repeat').length - 1, 3);
    assert.ok(sheet.includes('（四）绘就乡村新景'), sheet);
    assert.ok(sheet.includes(`【${slips.wrongName}】`), sheet);
  });

  it('is mended, one place by its fix and the others together', async () => {
    const { page, screenshot } = workbench;
    await intoText(page);
    await key('Control+Home');
    await key('Control+Alt+.');
    await selected(slips.doubled, 0);
    const all = await quickFix(page, '全文修正此类问题（3 处）');
    await screenshot('long-6-fix');
    for (let steps = 0; steps < 9 && !(await all.getAttribute('class'))?.includes('focused'); steps++)
      await key('ArrowDown');
    await key('Enter');
    await page.locator('[id="status.problems"][aria-label*="1"]').waitFor();
    await key('Control+Alt+.');
    await page.locator('[id="status.editor.selection"]', { hasText: '(3 selected)' }).waitFor();
    await quickFix(page, slips.rightName);
    await key('Enter');
    await page.locator('[id="status.problems"][aria-label="No Problems"]').waitFor();
    await screenshot('long-7-mended');
    await key('Control+S');
    await page.locator('.tab.active:not(.dirty)').waitFor();
    const mended = text.replaceAll(slips.doubled, '，').replace(slips.wrongName, slips.rightName);
    assert.equal(readFileSync(workbench.vscode.file(report), 'utf8'), mended);
  });

  it('lists in the second and third pass only what is new', async () => {
    const { page } = workbench;
    await key('Control+End');
    await page.keyboard.insertText('会议要求，，要抓好落实。');
    await page.locator('[id="status.problems"][aria-label*="1"]').waitFor();
    const second = await exported('二校', 1);
    assert.equal(second.trim().split('\r\n').length, 1 + 1);
    assert.ok(second.includes('会议要求【，，】要抓好落实。'));
    const third = await exported('三校', 0);
    assert.equal(third.trim().split('\r\n').length, 1);
  });
});
