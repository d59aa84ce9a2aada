/**
 * `npm run docs:check`: opens the built pages in Chromium and uses them as a reader would.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { clauses } from './clauses.ts';
import { chapterHref, chapters, site } from './places.ts';
import { servePages } from './serve.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

for (const needed of [executablePath, `${site}/index.html`]) {
  if (existsSync(needed)) continue;
  console.error(`${needed} is missing: Chromium and the built pages (\`npm run docs\`) are needed.`);
  process.exit(2);
}

const { server, home } = await servePages(0);
const browser = await chromium.launch({ executablePath, args, chromiumSandbox: false });
const problems: string[] = [];
try {
  for (const width of [1280, 390]) await look(width);
} finally {
  await browser.close();
  server.close();
}
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log('The pages, their search and their anchors work at both widths.');
process.exitCode = problems.length === 0 ? 0 : 1;

/** Reads a few pages at a width. */
async function look(width: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const complain = (sentence: string) => problems.push(`at ${width} pixels: ${sentence}`);
  page.on('pageerror', ({ message }) => complain(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complain(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:'))
      complain(`${request.url()} is asked for`);
  });

  const { id, href } = clauses[clauses.length - 1];
  const chapterPaths = chapters().map((path) => chapterHref(path).slice(1));
  for (const path of [...chapterPaths, 'clauses.html', 'vectors.html', 'schemas.html', 'api/index.html']) {
    await page.goto(home + path, { waitUntil: 'load' });
    if (!(await fits(page))) complain(`/${path} is wider than the screen`);
  }

  await page.goto(home, { waitUntil: 'networkidle' });
  await page.click('.VPNavBarSearch button');
  await page.fill('.VPLocalSearchBox input', id);
  await page.waitForSelector('.VPLocalSearchBox .result');
  await page.keyboard.press('Enter');
  await page
    .waitForURL(`**${href}`, { timeout: 5000 })
    .catch(() => complain(`the search for ${id} leads to ${page.url()}`));
  const seen = await page.locator(`[id="${href.split('#')[1]}"]`).boundingBox();
  if (seen === null || seen.y < 0 || seen.y > 800) complain(`${id} is not in sight after the search`);
  await page.close();
}

function fits(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth');
}
