// The packages without a native part, each where it belongs: on Node, in a browser’s extension host, without any Node.
import assert from 'node:assert/strict';
import { startWorkbench, type Workbench } from './harness/browser';
import { command, hoverOver, outlineRows, problemRows } from './harness/editor';
import { sample } from './harness/paths';
import type { Server } from './harness/server';
import { startWeb } from './harness/web';

const report = '市委常委会会议.txt';
/** Holds a name whose end is doubtful, so that the segmenter is asked. */
const roster = '任免名单.txt';
const files = { [report]: sample(report), [roster]: sample(roster) };

const inBrowser = { 'remote.extensionKind': { 'dinggao.dinggao': ['web'] } };

interface Place {
  readonly open: () => Promise<Workbench<Server>>;
  readonly picture: string;
}
const places: Readonly<Record<string, Place>> = {
  'the universal package on Node': {
    open: () => startWorkbench({ package: 'universal', files }),
    picture: 'universal',
  },
  // A browser takes no worker from the address of an extension on a server: here all of them are made of blobs.
  'the universal package in a browser, in blob workers': {
    open: () => startWorkbench({ package: 'universal', files, settings: inBrowser }),
    picture: 'universal-in-browser',
  },
  'the package for the web': { open: () => startWeb(files), picture: 'web' },
};

for (const [name, { open, picture }] of Object.entries(places)) {
  describe(name, () => {
    let workbench: Workbench<Server>;
    const show = async (file: string): Promise<void> => {
      const { vscode, page } = workbench;
      await workbench.open([['openFile', vscode.uri(vscode.file(file))]]);
      await page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
    };
    before(async () => {
      workbench = await open();
    });
    after(() => workbench?.close());
    afterEach(async function () {
      if (this.currentTest?.isFailed()) await workbench.screenshot(`failed ${name} ${this.currentTest.title}`);
    });

    it('cuts words with the portable segmenter', async () => {
      const { page } = workbench;
      await show(roster);
      await page.locator('[id="status.languageStatus"]').hover();
      const status = page.locator('.hover-language-status', { hasText: 'segmenter:' });
      await status.first().waitFor();
      assert.match((await status.allInnerTexts()).join(''), /segmenter: jieba-wasm/);
      await workbench.screenshot(`${picture}-status`);
    });

    it('gives findings, hover and outline', async () => {
      const { page } = workbench;
      await show(report);
      await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
      await hoverOver(page, '温思齐', '市委副书记');
      await command(page, 'Explorer: Focus on Outline View');
      await outlineRows(page).first().waitFor();
      await command(page, 'Problems: Focus on Problems View');
      for (const rule of ['term-wrong', 'name-variant'])
        await problemRows(page).filter({ hasText: rule }).first().waitFor();
      await workbench.screenshot(picture);
    });

    it('is active to the last command', async () => {
      const { page } = workbench;
      await command(page, 'Dinggao: Open Sample Report');
      await page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor();
      await page.locator('.monaco-editor .view-line', { hasText: '臨湖市' }).first().waitFor();
    });
  });
}
