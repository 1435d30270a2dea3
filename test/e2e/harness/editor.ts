// What a reader does in the workbench: commands, pointing at a word, reading a list.
import type { Locator, Page } from 'playwright-core';

/** Runs the first command the palette finds for this title. */
export async function command(page: Page, title: string): Promise<void> {
  await runCommand(page, title);
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** The same for a command that asks something: the list stays, with its choices; those named are made in turn. */
export async function commandAsking(page: Page, title: string, ...choices: readonly string[]): Promise<void> {
  await runCommand(page, title);
  for (const choice of choices)
    await page.locator(`.quick-input-widget:visible .monaco-list-row[aria-label^="${choice}"]`).first().click();
}

async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget:visible .quick-input-box input').fill(`>${title}`);
  await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** The same without the mouse. */
export async function commandChoosing(page: Page, title: string, ...choices: readonly string[]): Promise<void> {
  await runCommand(page, title);
  await choose(page, ...choices);
}

/** The hover shown over the middle of a word in view; waits until it says `expected`. */
export async function hoverOver(page: Page, word: string, expected: string | RegExp): Promise<string> {
  await page.locator('.monaco-editor .view-line', { hasText: word }).first().waitFor();
  const { x, y } = await middleOf(page, word);
  // Two moves: the first one only enters the editor.
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
  const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: expected });
  await hover.first().waitFor();
  return (await hover.first().allInnerTexts()).join('');
}

/** A word may be cut into several elements by colors and underlines, so it is looked for in the text of the line. */
async function middleOf(page: Page, word: string): Promise<{ x: number; y: number }> {
  const found = await page.evaluate(`(${findWord.toString()})(${JSON.stringify(word)})`);
  if (found === undefined || found === null) throw new Error(`not in view: ${word}`);
  return found as { x: number; y: number };
}

/** Runs in the page, hence written without anything from outside. */
function findWord(word: string): { x: number; y: number } | undefined {
  // biome-ignore lint/suspicious/noExplicitAny: the page's own globals, which the tests' compiler does not know
  const page = globalThis as any;
  for (const line of page.document.querySelectorAll('.monaco-editor .view-line')) {
    const at = line.textContent.indexOf(word);
    if (at < 0) continue;
    const range = page.document.createRange();
    const walker = page.document.createTreeWalker(line, 4);
    for (let before = 0; walker.nextNode(); before += walker.currentNode.length) {
      const inNode = at + (word.length >> 1) - before;
      if (inNode < 0 || inNode >= walker.currentNode.length) continue;
      range.setStart(walker.currentNode, inNode);
      range.setEnd(walker.currentNode, inNode + 1);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return undefined;
}

export const outlineRows = (page: Page): Locator => page.locator('.outline-pane .monaco-list-row');
export const problemRows = (page: Page): Locator =>
  page.locator('[id="workbench.panel.markers"] .monaco-list-row, .markers-panel .monaco-list-row');

/** The quick fix that says `text`, in its open list. On a busy machine the list may close while the editor settles. */
export async function quickFix(page: Page, text: string): Promise<Locator> {
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: text }).first();
  for (let tries = 0; tries < 5; tries++) {
    await page.keyboard.press('Control+.');
    const shown = await fix.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => false,
    );
    if (shown) return fix;
    await page.keyboard.press('Escape');
  }
  throw new Error(`no quick fix says ${text}`);
}

/** Waits until the status bar says that `length` characters at `offset` of `text` are selected; 0: the cursor is there. */
export async function standsAt(page: Page, text: string, offset: number, length = 0): Promise<void> {
  const before = text.slice(0, offset).split('\n');
  const [line, column] = [before.length, before.at(-1)!.length + 1];
  // The cursor is shown where the selection ends.
  const says = length > 0 ? `Ln ${line}, Col ${column + length} (${length} selected)` : `Ln ${line}, Col ${column}`;
  await page.locator('[id="status.editor.selection"]', { hasText: says }).waitFor();
}

/** Types into the list that is open and takes what it then stands on: a choice without the mouse. */
export async function choose(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: text }).first().waitFor();
    await page.keyboard.type(text);
    await page.locator('.quick-input-widget:visible .monaco-list-row.focused', { hasText: text }).waitFor();
    await page.keyboard.press('Enter');
  }
}

/** Puts the focus into the text. */
export async function intoText(page: Page): Promise<void> {
  await command(page, 'View: Focus Active Editor Group');
  await page.locator('.editor-group-container .monaco-editor.focused').first().waitFor();
}
