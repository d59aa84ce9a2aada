import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadSuite } from '../../../src/harness/index.ts';
import { findOperation, type Json, type JsonObject } from '../../../src/reference/index.ts';
import { tablesAfter, type TableRow } from '../tables.ts';

const folder = new URL('../../../spec/consensus/', import.meta.url);

/** The subnet of three of spec/consensus/epoch.md, as the vector that it runs as. */
const suite = loadSuite();
const subnet = suite.load(suite.find('epoch-three-classic')[0]).case.input as JsonObject;

const modes: Readonly<Record<string, JsonObject>> = {
  classic: subnet,
  yuma3: { ...subnet, yuma3: true },
  liquid: { ...subnet, yuma3: true, liquidAlpha: true },
};

type Values = Readonly<Record<string, Json>>;

function epochOf(mode: string): Values {
  const outcome = findOperation('consensus.epoch')!.apply(modes[mode], '425');
  if (!('output' in outcome)) throw new Error('an output was expected');
  const stages = outcome.stages().map(({ stage, value }) => [stage, value] as const);
  const output = Object.entries(outcome.output).map(([name, value]) => [`output.${name}`, value] as const);
  return Object.fromEntries([...stages, ...output]);
}

/** The value that a row of a table speaks of: one a uid, one a pair, or one entry of a sparse row. */
function valueAt(value: Json, row: TableRow): Json | undefined {
  if (row.from === undefined) return (value as Json[])[Number(row.uid)];
  const [from, to] = [Number(row.from), Number(row.to)];
  const line = (value as Json[][])[from];
  const sparse = line.length === 0 || Array.isArray(line[0]);
  return sparse ? (line as [number, Json][]).find(([uid]) => uid === to)?.[1] : line[to];
}

/** As the chapters write it: bits with five digits, everything else as it is, and a dash for nothing. */
function written(name: string, value: Json | undefined): string {
  if (value === undefined) return '–';
  if (typeof value !== 'string') return JSON.stringify(value);
  return name.startsWith('output.') ? value : (Number(BigInt(value)) / 2 ** 32).toFixed(5);
}

const pages = readdirSync(folder).filter((page) => page.endsWith('.md'));
const tables = pages.flatMap((page) =>
  tablesAfter(readFileSync(new URL(page, folder), 'utf8'), 'three').map(({ id, rows }, i) => ({
    page,
    mode: id,
    rows,
    i,
  })),
);

describe('the subnet of three', () => {
  test.each(tables)('$page, table $i, is computed as the chapter says', ({ mode, rows }) => {
    const values = epochOf(mode);
    const named = Object.keys(rows[0]).filter((heading) => heading.startsWith('`'));
    expect(named.length).toBeGreaterThan(0);
    for (const heading of named) {
      const name = heading.slice(1, -1);
      expect(values, `${name} is a stage or an output`).toHaveProperty([name]);
      for (const row of rows)
        expect([name, row.from ?? row.uid, row.to, row[heading]]).toEqual([
          name,
          row.from ?? row.uid,
          row.to,
          written(name, valueAt(values[name], row)),
        ]);
    }
  });

  test('every step’s page computes its part of it', () => {
    const withTables = new Set(tables.map(({ page }) => page));
    const other = ['README.md', 'median.md', 'others.md', 'stake-weight.md'];
    expect(pages.filter((page) => !withTables.has(page) && !other.includes(page))).toEqual([]);
  });
});
