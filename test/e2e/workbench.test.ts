// The packaged extension in a real workbench: what a reader sees and clicks.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { startWorkbench, type Workbench } from './harness/browser';
import { command, hoverOver, outlineRows, problemRows, quickFix } from './harness/editor';
import { sample } from './harness/paths';

const report = '务虚会报道-转码稿.txt';
const headings = ['打開窗戶聽實話 放下稿子講真言', '同題共答謀良策 眾人划槳開大船', '凝心聚力抓落實 久久為功開新局'];

describe('a damaged report in the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await startWorkbench({
      files: { [report]: sample(report) },
      // The workbench itself is shown in English here; what the extension says follows its own setting.
      // The outline draws only the rows in view: what is said in the sections stays folded.
      settings: { 'dinggao.language': 'zh-cn', 'outline.collapseItems': 'alwaysCollapse' },
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

  it('tells who an official is', async () => {
    const text = await hoverOver(workbench.page, '陸承遠', '市委書記');
    assert.match(text, /官员/);
    assert.match(text, /省委副書記/);
    await workbench.screenshot('hover-official');
    await workbench.picture('hover', { x: 352, y: 36, width: 928, height: 364 });
  });

  it('explains a formulation', async () => {
    await workbench.page.keyboard.press('Escape');
    const text = await hoverOver(workbench.page, '十五五', '规划');
    assert.match(text, /2026/);
    await workbench.screenshot('hover-term');
  });

  it('lists the headings as its outline', async () => {
    const { page } = workbench;
    await page.mouse.move(5, 790);
    await command(page, 'Explorer: Focus on Outline View');
    await outlineRows(page).nth(headings.length).waitFor();
    for (let i = 0; i < 2; i++) await command(page, 'Increase Current View Size');
    const rows = await outlineRows(page).allInnerTexts();
    assert.deepEqual(
      headings.filter((heading) => rows.some((row) => row.startsWith(heading))),
      headings,
      rows.join('\n'),
    );
    await workbench.screenshot('window-outline');
    await workbench.picture('outline', { x: 48, y: 400, width: 928, height: 364 });
  });

  it('lists what disagrees', async () => {
    const { page } = workbench;
    await command(page, 'Problems: Focus on Problems View');
    await problemRows(page).filter({ hasText: 'art-mojibake' }).first().waitFor();
    await workbench.screenshot('window-problems');
    await workbench.picture('problems', { x: 472, y: 404, width: 808, height: 364 });
    // The list draws only the rows in view.
    await page.locator('input[placeholder^="Filter (e.g."]').fill('term-variant');
    await problemRows(page).filter({ hasText: 'term-variant' }).first().waitFor();
  });

  it('opens the page of the rule from its finding', async () => {
    const { page } = workbench;
    await problemRows(page).locator('a', { hasText: 'term-variant' }).first().click();
    await page.locator('.tab.active', { hasText: 'term-variant.md' }).waitFor();
    const shown = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await shown.locator('h1', { hasText: 'term-variant' }).waitFor();
    await shown.locator('h2', { hasText: '为什么' }).waitFor();
    await workbench.screenshot('rule-page');
    await page.locator(`.tab[data-resource-name="${report}"]`).click();
    await page.locator(`.tab.active[data-resource-name="${report}"]`).waitFor();
  });

  it('repairs the formulation in the script of the report', async () => {
    const { page } = workbench;
    const variant = problemRows(page).filter({ hasText: 'term-variant' });
    await variant.first().dblclick();
    await page.locator('.monaco-editor .view-line', { hasText: '六湖城' }).first().waitFor();
    // Before the editor has the focus and knows its fixes, the key would go to the panel.
    await page.locator('.editor-group-container .monaco-editor.focused').first().waitFor();
    const fix = await quickFix(page, '六個湖城');
    await workbench.screenshot('quick-fix');
    await workbench.picture('fix', { x: 472, y: 230, width: 808, height: 364 });
    await fix.click();
    await variant.first().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active:not(.dirty)').waitFor();
    await workbench.screenshot('repaired');
    const saved = readFileSync(workbench.vscode.file(report), 'utf8');
    assert.equal(saved, sample(report).replace('“六湖城”', '“六個湖城”'));
  });

  it('says in the status bar what it knows', async () => {
    const { page } = workbench;
    await page.locator('[id="status.languageStatus"]').hover();
    const status = page.locator('.hover-language-status', { hasText: 'Dinggao: ready' });
    await status.waitFor();
    const text = (await status.allInnerTexts()).join('');
    assert.match(text, /findings: [1-9]/);
    assert.match(text, /people: [1-9].*rules for news/);
    await workbench.screenshot('status');
  });
});
