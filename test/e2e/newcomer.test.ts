// What somebody does who has just installed the package: the walkthrough from its first step to its last.
import { startWorkbench, type Workbench } from './harness/browser';
import { command, commandAsking } from './harness/editor';

const steps = ['open', 'hover', 'outline', 'fix', 'overview'] as const;
type Step = (typeof steps)[number];

describe('a newcomer', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await startWorkbench({ files: { 'README.md': 'Nothing Chinese here.\n' } });
    await workbench.open();
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.screenshot(`failed ${this.currentTest.title}`);
  });

  const stepOf = (step: Step) =>
    workbench.page.locator(`.gettingStartedContainer .getting-started-step[data-step-id$="#start#${step}"]`);

  /** Opens the walkthrough, or comes back to it, with this step unfolded. */
  async function turnTo(step: Step): Promise<void> {
    const { page } = workbench;
    if (!(await stepOf(step).isVisible()))
      await commandAsking(page, 'Welcome: Open Walkthrough...', 'Get Started with Dinggao');
    await stepOf(step).waitFor();
    if (!(await stepOf(step).getAttribute('class'))?.includes('expanded')) await stepOf(step).locator('h3').click();
    await page.locator(`.getting-started-step.expanded[data-step-id$="#start#${step}"]`).waitFor();
  }

  /** Presses a button or follows a link of the unfolded step. */
  async function take(step: Step, text: string): Promise<void> {
    await stepOf(step).locator('.monaco-button, a', { hasText: text }).first().click();
  }

  /** The step is ticked, and the picture shows it. */
  async function done(step: Step): Promise<void> {
    await turnTo(step);
    await stepOf(step).locator('.codicon-getting-started-step-checked').waitFor();
    await workbench.screenshot(`newcomer-${steps.indexOf(step) + 1}-${step}`);
  }

  it('opens the sample', async () => {
    const { page } = workbench;
    await turnTo('open');
    await take('open', 'Open Sample Report');
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
    await workbench.screenshot('newcomer-sample');
    await done('open');
  });

  it('asks who somebody is', async () => {
    const { page } = workbench;
    await page.locator('.tab', { hasText: 'Untitled' }).click();
    await page.locator('.editor-group-container .monaco-editor.focused').first().waitFor();
    await command(page, 'Show or Focus Hover');
    await done('hover');
  });

  it('goes to the next heading', async () => {
    const { page } = workbench;
    await page.locator('.tab', { hasText: 'Untitled' }).click();
    await page.locator('.editor-group-container .monaco-editor.focused').first().waitFor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Alt+]');
    await page.locator('[id="status.editor.selection"]', { hasText: 'selected' }).waitFor();
    await done('outline');
  });

  it('cleans the text', async () => {
    const { page } = workbench;
    await page.locator('.tab', { hasText: 'Untitled' }).click();
    await page.locator('.editor-group-container .monaco-editor.focused').first().waitFor();
    await command(page, 'Dinggao: Clean Pasted Text');
    await page.locator('.bulk-edit-panel .monaco-list-row').first().waitFor();
    await page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' }).click();
    await page.locator('.monaco-editor .view-line', { hasText: '高質量發展' }).first().waitFor();
    await done('fix');
  });

  it('sees the whole, and is through', async () => {
    const { page } = workbench;
    await turnTo('overview');
    await take('overview', 'Show Overview');
    // The walkthrough's own picture is a page of this kind as well.
    const pages = page.locator('iframe.webview.ready');
    await Promise.any(
      [pages.first(), pages.last()].map((one) =>
        one
          .contentFrame()
          .frameLocator('iframe#active-frame')
          .locator('h2', { hasText: 'People, in order of appearance' })
          .waitFor(),
      ),
    );
    await done('overview');
    for (const step of steps) await stepOf(step).locator('.codicon-getting-started-step-checked').waitFor();
    await workbench.screenshot('newcomer-done');
  });
});
