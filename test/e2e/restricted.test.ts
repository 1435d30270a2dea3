// A folder nobody has trusted yet: everything works, because nothing of the folder is ever run.
import { startWorkbench, type Workbench } from './harness/browser';
import { command, hoverOver, outlineRows } from './harness/editor';
import { sample } from './harness/paths';

const report = '人物专访.gao';

describe('Restricted Mode', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await startWorkbench({ restricted: true, files: { [report]: sample(report) } });
    await workbench.open([['openFile', workbench.vscode.uri(workbench.vscode.file(report))]]);
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed ${this.currentTest.title}`);
  });

  it('gives hover and outline', async () => {
    const { page } = workbench;
    await page.locator('.part.banner', { hasText: 'Restricted Mode' }).waitFor();
    await command(page, 'Explorer: Focus on Outline View');
    await outlineRows(page).first().waitFor();
    await hoverOver(page, '刀景川', '局长');
    await workbench.screenshot('restricted-mode');
  });

  // Elsewhere VS Code frames every Chinese character of an untrusted folder as suspicious.
  it('draws no frames around Chinese text in a report of its own language', async () => {
    // The defaults for the language arrive with the extension; a file that was open before may keep its frames until
    // it is opened again.
    await command(workbench.page, 'View: Close Editor');
    await command(workbench.page, 'View: Reopen Closed Editor');
    await workbench.page.locator('.monaco-editor .view-line').first().waitFor();
    await workbench.page.waitForFunction("document.querySelectorAll('.unicode-highlight').length === 0");
  });
});
