import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadSuite } from '../../../src/harness/index.ts';
import type { JsonObject } from '../../../src/reference/index.ts';
import { tablesAfter } from '../tables.ts';

const folder = new URL('../../../spec/scoring/', import.meta.url);
const suite = loadSuite();

/** Every value of a case by its name: of the input, the stages and the output. */
function valuesOf(id: string): JsonObject {
  const { case: given, expectation } = suite.load(suite.find(id)[0]);
  return { ...given.input, ...expectation.stages, ...expectation.output } as JsonObject;
}

const pages = readdirSync(folder).filter((page) => page.endsWith('.md'));
const tables = pages.flatMap((page) =>
  tablesAfter(readFileSync(new URL(page, folder), 'utf8'), 'score').map(({ id, rows }) => ({
    page,
    id,
    rows,
  })),
);

describe('the scores of the chapters', () => {
  test('every page of an operation has one', () => {
    expect(new Set(tables.map(({ page }) => page)).size).toBe(pages.length - 1);
  });

  test.each(tables)('$id of $page is computed as the chapter says', ({ id, rows }) => {
    const values = valuesOf(id);
    for (const row of rows) {
      const name = /`(\w+)`/.exec(Object.values(row)[0])?.[1] ?? '';
      const value = values[name];
      const written = typeof value === 'string' ? value : JSON.stringify(value);
      expect([name, row.value.replaceAll(' ', '')]).toEqual([name, written]);
    }
  });
});
