import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadSuite } from '../../../src/harness/index.ts';
import { findOperation, type Json, type JsonObject } from '../../../src/reference/index.ts';
import { tablesAfter } from '../tables.ts';

const suite = loadSuite();

/** A vector's stages and output by name, as the reference gives them. */
function valuesOf(id: string): Readonly<Record<string, Json>> {
  const { item, case: found } = suite.load(suite.find(id)[0]);
  const outcome = findOperation(item.operation)!.apply(found.input as JsonObject, '425');
  if (!('output' in outcome)) throw new Error('an output was expected');
  return Object.fromEntries([
    ...outcome.stages().map(({ stage, value }) => [stage, value] as const),
    ...Object.entries(outcome.output),
  ]);
}

const page = 'spec/emission/dividends.md';
const tables = tablesAfter(readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8'), 'example');
const decimals = (bits: bigint) => {
  const scaled = (bits * 10_000n) >> 32n;
  return `${scaled / 10_000n}.${(scaled % 10_000n).toString().padStart(4, '0')}`;
};

describe('the tables of dividends', () => {
  test.each(tables)('$id is computed as the chapter says', ({ id, rows }) => {
    const { parts, dividends } = valuesOf(id) as Record<string, readonly Record<string, string>[]>;
    for (const row of rows) {
      const own = (list: readonly Record<string, string>[]) =>
        list.find(({ hotkey }) => BigInt(hotkey) === BigInt(row.hotkey))!;
      const known = { ...own(parts), ...own(dividends) };
      for (const [heading, cell] of Object.entries(row).filter(([name]) => name.startsWith('`')))
        expect([heading, row.hotkey, cell]).toEqual([
          heading,
          row.hotkey,
          decimals(BigInt(known[heading.slice(1, -1)])),
        ]);
    }
  });
});
