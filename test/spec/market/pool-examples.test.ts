import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadSuite } from '../../../src/harness/index.ts';
import type { JsonObject } from '../../../src/reference/index.ts';
import { tablesAfter } from '../tables.ts';

const folder = new URL('../../../spec/market/', import.meta.url);
const suite = loadSuite();

/** What counts in steps of 2^-64. */
const fixed = [
  'price',
  'limit',
  'targetPrice',
  'ratio',
  'weightRatio',
  'reserveRatio',
  'medianPrice',
  'priceBefore',
];
/** What counts in steps of 10^-18. */
const shares = ['quoteWeight', 'newQuoteWeight'];

/** A value as the chapters write it: cut off behind as many digits as the cell has. */
function written(name: string, value: string, cell: string): string {
  const digits = cell.split('.')[1]?.length;
  if (digits === undefined) return value;
  const one = fixed.includes(name) ? 2n ** 64n : shares.includes(name) ? 10n ** 18n : 10n ** 9n;
  const steps = ((BigInt(value) * 10n ** BigInt(digits)) / one).toString().padStart(digits + 1, '0');
  return `${steps.slice(0, -digits)}.${steps.slice(-digits)}`;
}

/** Every value of a case by its name: of the input, the stages and the output. */
function valuesOf(id: string): JsonObject {
  const { case: given, expectation } = suite.load(suite.find(id)[0]);
  return { ...given.input, ...expectation.stages, ...expectation.output } as JsonObject;
}

const pages = readdirSync(folder).filter((page) => page.endsWith('.md'));
const tables = pages.flatMap((page) =>
  tablesAfter(readFileSync(new URL(page, folder), 'utf8'), 'pool').map(({ id, rows }) => ({
    page,
    id,
    rows,
  })),
);

describe('the pools of the chapters', () => {
  test('there are some', () => expect(tables.length).toBeGreaterThan(2));

  test.each(tables)('$id of $page is computed as the chapter says', ({ id, rows }) => {
    const values = valuesOf(id);
    for (const row of rows) {
      const name = /`(\w+)`/.exec(Object.values(row)[0])?.[1] ?? '';
      const value = values[name];
      expect(value, name).toBeTypeOf('string');
      expect([name, written(name, value as string, row.value)]).toEqual([name, row.value]);
    }
  });
});
