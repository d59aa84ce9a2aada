import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demonstrate } from '../../src/cli/demonstration.ts';
import { loadSuite, select } from '../../src/harness/index.ts';
import { pageOf } from './page.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'taospec-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function demonstration(textbook: string, filters: readonly string[]) {
  const page = pageOf(80);
  const selection = select(loadSuite(), { filters });
  const { signal } = new AbortController();
  const code = await demonstrate({
    selection,
    out: { ...page.screen, isTerminal: false },
    textbook,
    folder,
    signal,
  });
  return { code, text: page.text() };
}

const textbook = 'stdio:python3 adapters/python/textbook.py';

test('the first passes and the second is caught: exit code 0, in under 45 lines', async () => {
  const { code, text } = await demonstration(textbook, ['consensus/median/', 'ruleset:425']);
  expect(code).toBe(0);
  expect(text.split('\n').length).toBeLessThan(45);
  expect(text).toMatch(/caught: \d+ of the \d+ cases that it executes fail/);
  expect(text).toMatch(/consensus differs at uid \d+: expected \d+, got \d+/);
  expect(text.match(/^✗ /gm)).toHaveLength(1);
  expect(text).toMatch(/^ {2}MEDIAN-06 +\d+ of \d+/m);
  const reports = ['reference.html', 'reference.jsonl', 'textbook.html', 'textbook.jsonl'];
  expect(readdirSync(folder).toSorted()).toEqual(reports);
});

test('a textbook that is right where it is looked at is not caught: exit code 1', async () => {
  const { code, text } = await demonstration(textbook, ['median-three-rows', 'ruleset:425']);
  expect(code).toBe(1);
  expect(text).toContain('The textbook is not caught');
});

test('without the second target its half is not run, and that is said: exit code 3', async () => {
  const { code, text } = await demonstration('stdio:taospec-no-python', ['median-three-rows', 'ruleset:425']);
  expect(code).toBe(3);
  expect(text).toContain('The second half was not run, and it needs python3');
});
