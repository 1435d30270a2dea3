// A report in the light, the dark and both high-contrast themes: pictures to look at, and that the colors are the theme's.
import assert from 'node:assert/strict';
import { startWorkbench, type Workbench } from './harness/browser';
import { command, hoverOver, intoText } from './harness/editor';
import { sample } from './harness/paths';

const report = '务虚会报道-转码稿.txt';

const themes = [
  { name: 'light', theme: 'Default Light+', look: 'vscode-light' },
  { name: 'dark', theme: 'Default Dark+', look: 'vscode-dark' },
  { name: 'contrast-dark', theme: 'Default High Contrast', look: 'vscode-high-contrast' },
  { name: 'contrast-light', theme: 'Default High Contrast Light', look: 'vscode-high-contrast-light' },
] as const;

/** In the page: how far the fainter of two colors stands out, as WCAG counts it, for each element of a selector. */
const contrasts = `(selector) => {
  const parts = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (color) => {
    const [r, g, b] = parts(color).slice(0, 3).map((c) => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = light(getComputedStyle(document.body).backgroundColor);
  return [...document.querySelectorAll(selector)].map((one) => {
    const ink = light(getComputedStyle(one).color);
    return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
  });
}`;

describe('themes', () => {
  for (const { name, theme, look } of themes) {
    it(`leave everything readable: ${name}`, async () => {
      const workbench = await startWorkbench({
        files: { [report]: sample(report) },
        settings: { 'dinggao.language': 'zh-cn', 'workbench.colorTheme': theme },
      });
      try {
        await looked(workbench, name, look);
      } catch (error) {
        await workbench.screenshot(`failed theme ${name}`);
        throw error;
      } finally {
        await workbench.close();
      }
    });
  }
});

async function looked({ vscode, open, page, screenshot }: Workbench, name: string, look: string): Promise<void> {
  await open([['openFile', vscode.uri(vscode.file(report))]]);
  await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  await command(page, 'Dinggao: Focus on People View');
  await page.locator('.pane-body .monaco-list-row', { hasText: 'art-mojibake' }).first().waitFor();
  await intoText(page);
  await command(page, 'Dinggao: Show Overview of the Report');
  const shown = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await shown.locator(`body.${look} h2`).first().waitFor();
  for (const part of ['a', '.muted', 'td.error', 'td.warning', 'h2', 'td.n']) {
    const found = (await shown.locator('body').evaluate(`(${contrasts})(${JSON.stringify(part)})`)) as number[];
    assert.ok(found.length > 0, part);
    for (const one of found) assert.ok(one >= 4.5, `${part} in ${name}: ${one.toFixed(1)}`);
  }
  await hoverOver(page, '陸承遠', '市委書記');
  await screenshot(`theme-${name}`);
}
