// A browser on a running VS Code; whatever goes wrong in a test leaves a screenshot.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type Page, chromium as playwright } from 'playwright-core';
import { chromium, root, screenshots } from './paths';
import { type Options, type Payload, type Server, startVSCode, type VSCode } from './server';

const args = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  ...['--lang=en-US', '--force-color-profile=srgb', '--font-render-hinting=none'],
];

/** What a rendered page shows is asked of an address that its own service worker answers, on this machine. */
const ownAddress =
  /^(http|ws):\/\/(127\.0\.0\.1|([^/]+\.)?localhost)[:/]|^https:\/\/[^/]+\.vscode-resource\.vscode-cdn\.net\/|^(data|blob|vscode)/;

export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Workbench<S extends Server = VSCode> {
  readonly vscode: S;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Goes to the workbench; with a payload that opens files, waits until it is drawn and restored. */
  open(payload?: Payload): Promise<void>;
  /** The whole window, into `.artifacts/screenshots`. */
  screenshot(name: string): Promise<void>;
  /** A part of it, which the readme shows; with UPDATE=1 the readme's picture is replaced. */
  picture(name: string, clip: Clip): Promise<void>;
  /** Ends all of it, and fails if the page asked anyone but this machine. */
  close(): Promise<void>;
}

export const startWorkbench = async (options: Options): Promise<Workbench> =>
  browse(await startVSCode(options), restored);

/** A fresh browser on a server; `drawn`: settled when the page shows the workbench. The server ends with the browser. */
export async function browse<S extends Server>(vscode: S, drawn: (page: Page) => Promise<void>): Promise<Workbench<S>> {
  const context = await playwright
    .launchPersistentContext(join(vscode.folder, 'chromium'), {
      executablePath: chromium,
      headless: true,
      args,
      viewport: { width: 1280, height: 800 },
      locale: 'en-US',
    })
    .catch(async (error) => {
      await vscode.stop();
      throw error;
    });
  context.setDefaultTimeout(60_000);
  // On a busy machine the first page may not be there yet.
  const page = context.pages()[0] ?? (await context.newPage());
  const strangers = new Set<string>();
  page.on('request', (request) => {
    if (!ownAddress.test(request.url())) strangers.add(request.url());
  });
  mkdirSync(screenshots, { recursive: true });
  return {
    vscode,
    context,
    page,
    open: async (payload) => {
      await page.goto(vscode.url(payload));
      await drawn(page);
    },
    screenshot: async (name) => {
      await page.screenshot({ path: join(screenshots, `${name}.png`) });
    },
    picture: async (name, clip) => {
      const folder = process.env.UPDATE === '1' ? join(root, 'docs/images') : screenshots;
      await page.screenshot({ path: join(folder, `${name}.png`), clip });
    },
    close: async () => {
      await context.close();
      await vscode.stop();
      assert.deepEqual([...strangers], [], 'requests to other machines');
    },
  };
}

/** The `driver` is there because of `enable-smoke-test-driver`. */
async function restored(page: Page): Promise<void> {
  await page.waitForSelector('.monaco-workbench .part.statusbar');
  await page.waitForFunction('globalThis.driver !== undefined');
  await page.evaluate('globalThis.driver.whenWorkbenchRestored()');
}
