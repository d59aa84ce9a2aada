import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readClauses } from '../../../src/harness/clauses.ts';
import { gather, html, matrixHtml } from '../../../src/harness/report/index.ts';
import { browserPath, startBrowser, type Pages } from './browser.ts';
import { attacks, hostileLog } from './hostile.ts';
import { mishaps } from './mishaps.ts';
import { sampleLog, type Sample } from './samples.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const clauses = readClauses();

// Without a browser these can't run; continuous integration has one, and fails where it is missing.
describe.skipIf(browserPath === undefined && process.env.CI === undefined)('the page in a browser', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await startBrowser();
  });
  afterAll(() => pages.close());
  afterEach(() => {
    expect(pages.troubles()).toEqual([]);
  });

  const open: Pages['open'] = (...page) => pages.open(...page);
  const report = (sample: Sample) => html(gather(sampleLog(sample)), { clauses });
  const many = report({ cases: 1432, failures: 300, mishaps, unsupported: 30, blocked: 2 });
  const count = (page: Page) => page.locator('#count').textContent();

  test('opens at the failures, with the first one in full', async () => {
    const page = await open(many);
    expect(await count(page)).toBe('300 of 1432 cases in 5 groups');
    expect(await page.locator('.group h3').first().textContent()).toBe('MEDIAN-06');
    const panel = page.locator('.panel').first();
    expect(await panel.locator('.sentence').textContent()).toBe(
      'consensus differs at uid 3: expected 21845, got 43690',
    );
    expect(await panel.locator('.stages .differs').textContent()).toContain('consensus');
    expect(await panel.locator('.clause a').getAttribute('href')).toBe('spec/consensus/median.md#median-06');
    expect(await page.locator('.panel').count()).toBe(1);
  });

  test('shows bits with their decimals, side by side', async () => {
    const page = await open(report({ cases: 30, failures: 1, operations: ['consensus.median'] }));
    const differing = page.locator('.values tr.differs').first();
    expect(await differing.locator('th, .bits, .decimal').allTextContents()).toEqual([
      '≠ [3]',
      '21845',
      '≈ 0.0000050862',
      '43690',
      '≈ 0.0000101724',
    ]);
  });

  test('filters, groups, and shows more of a long group', async () => {
    const page = await open(many);
    await page.keyboard.press('/');
    await page.keyboard.type('kind:crash ruleset:446');
    await page
      .locator('#count')
      .filter({ hasText: /^2\d of 1432 cases in 1 group$/ })
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await count(page)).toBe('300 of 1432 cases in 5 groups');
    await page.getByRole('button', { name: 'all 1432' }).click();
    await page.getByLabel('Group by').selectOption('evidence');
    expect(await count(page)).toBe('1432 of 1432 cases in 2 groups');
    const group = page.locator('.group').first();
    expect(await group.locator('.case').count()).toBe(50);
    await group.getByRole('button', { name: /^Show 50 more of / }).click();
    expect(await group.locator('.case').count()).toBe(100);
  });

  test('groups by clause, stage, operation, area and kind', async () => {
    const page = await open(many);
    const groups = {
      clause: 'MEDIAN-06',
      stage: 'medianStake',
      operation: 'consensus.median',
      area: 'consensus',
      kind: 'time-out',
    };
    for (const [by, name] of Object.entries(groups)) {
      await page.getByLabel('Group by').selectOption(by);
      expect(await page.locator('.group h3').allTextContents()).toContain(name);
    }
  });

  test('says when nothing matches, and when nothing failed', async () => {
    const page = await open(report({ cases: 200 }));
    expect(await count(page)).toBe('200 of 200 cases in 9 groups');
    await page.getByLabel(/^Filter/).fill('no such case');
    expect(await page.locator('.empty').textContent()).toBe('No case matches the filter.');
  });

  test('copies the line that reproduces a failure', async () => {
    const page = await open(many, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const line = await page.evaluate('navigator.clipboard.readText()');
    expect(line).toMatch(/^taospec reproduce [a-z]+-[a-z]+-\d+ "stdio:\.\/my-node"$/);
  });

  test('opens and closes by the keyboard alone', async () => {
    const page = await open(many);
    const second = page.locator('.case > summary').nth(1);
    await second.focus();
    await page.keyboard.press('Enter');
    await page.locator('.case').nth(1).locator('.panel').waitFor();
    await page.keyboard.press('Enter');
    expect(await page.locator('.case').nth(1).getAttribute('open')).toBeNull();
  });

  test('follows a link to a case', async () => {
    const page = await open(many, {}, '#median-boundary-0');
    expect(await page.locator('.case code').first().textContent()).toContain('median-boundary-0');
    expect(await count(page)).toBe('1 of 1432 cases in 1 group');
    expect(await page.locator('.panel').count()).toBe(1);
  });

  test('is dark where that is preferred, and turns at a button', async () => {
    const page = await open(many, { colorScheme: 'dark' });
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const dark = await paper();
    await page.getByRole('button', { name: 'Light' }).click();
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.reload();
    expect(await paper()).toBe(light);
  });

  test.each(['light', 'dark'] as const)(
    'fits a phone and has no fault for a screen reader, %s',
    async (colorScheme) => {
      const matrix = matrixHtml([
        gather(sampleLog({ cases: 60, failures: 3 })),
        gather(sampleLog({ cases: 9 })),
      ]);
      const texts = [
        report({ cases: 1432, failures: 1 }),
        many,
        report({ cases: 200 }),
        report({ cases: 0 }),
        matrix,
      ];
      for (const text of texts) {
        const page = await open(text, { viewport: { width: 375, height: 800 }, colorScheme });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
        await page.evaluate(axe);
        const faults = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
        );
        expect(faults).toEqual([]);
        await page.context().close();
      }
    },
  );

  test('lets no text from outside act', async () => {
    for (let turn = 0; turn < attacks.length; turn += 1) {
      const texts = [...attacks.slice(turn), ...attacks.slice(0, turn)];
      const page = await open(html(gather(hostileLog(texts)), { clauses }));
      for (const summary of await page.locator('.group > summary').all()) await summary.click();
      expect(await page.title()).not.toBe('taken');
      expect(await page.locator('img, iframe, a[href^="javascript"], [onerror], [onmouseover]').count()).toBe(
        0,
      );
      expect(await page.locator('script').count()).toBe(2);
      await page.context().close();
    }
  });

  test('takes ten thousand cases', async () => {
    const page = await open(report({ cases: 10_000, failures: 300, mishaps }));
    await page.getByRole('button', { name: 'all 10000' }).click();
    await page.getByLabel(/^Filter/).fill('median-fuzz');
    await page
      .locator('#count')
      .filter({ hasText: /^2\d\d of 10000 cases/ })
      .waitFor();
  });
});
