/**
 * Pages in a real browser, and what goes wrong in them.
 *
 * @module
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';

/** A browser of the machine: the one that `CHROME_PATH` names, or Debian's. */
export const browserPath = [process.env.CHROME_PATH, '/usr/bin/chromium'].find(
  (path) => path !== undefined && existsSync(path),
);

/** A running browser. */
export interface Pages {
  /** Opens a page's text as a file. */
  readonly open: (text: string, options?: BrowserContextOptions, hash?: string) => Promise<Page>;
  /** Errors, messages and requests for anything but a file, since the last call. */
  readonly troubles: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts the browser. */
export async function startBrowser(): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'taospec-page-'));
  const found: string[] = [];
  const browser = await chromium.launch({
    executablePath: browserPath ?? 'chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  return {
    open: async (text, options = {}, hash = '') => {
      const path = join(folder, 'page.html');
      writeFileSync(path, text);
      const page = await (await browser.newContext(options)).newPage();
      page.on('pageerror', (error) => found.push(error.message));
      page.on('console', (message) => found.push(message.text()));
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) found.push(request.url());
      });
      await page.goto(pathToFileURL(path).href + hash);
      return page;
    },
    troubles: () => found.splice(0),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}
