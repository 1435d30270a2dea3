// The same package in a browser's own extension host: the server is a web worker, and there is no Node.
import { startWorkbench, type Workbench } from './harness/browser';
import { command, hoverOver, outlineRows } from './harness/editor';
import { sample } from './harness/paths';

const report = '市委常委会会议.txt';

describe('in a browser without Node', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await startWorkbench({
      files: { [report]: sample(report) },
      settings: { 'remote.extensionKind': { 'dinggao.dinggao': ['web'] } },
    });
    await workbench.open([['openFile', workbench.vscode.uri(workbench.vscode.file(report))]]);
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed ${this.currentTest.title}`);
  });

  it('gives findings, hover and outline from a web worker', async () => {
    const { page } = workbench;
    await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
    await hoverOver(page, '温思齐', '市委副书记');
    await command(page, 'Explorer: Focus on Outline View');
    await outlineRows(page).first().waitFor();
    await workbench.screenshot('web');
  });
});
