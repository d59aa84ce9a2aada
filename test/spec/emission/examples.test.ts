import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadSuite } from '../../../src/harness/index.ts';
import { findOperation, type Json, type JsonObject, type Ruleset } from '../../../src/reference/index.ts';
import { tablesAfter } from '../tables.ts';

const folder = new URL('../../../spec/emission/', import.meta.url);
const suite = loadSuite();

/** The tables of the chapters that show a vector under a ruleset: `<!-- example: id@ruleset -->`. */
const tables = readdirSync(folder)
  .filter((page) => page.endsWith('.md'))
  .flatMap((page) =>
    tablesAfter(readFileSync(new URL(page, folder), 'utf8'), 'example')
      .filter(({ id, rows }) => id.includes('@') && 'what' in rows[0])
      .map(({ id, rows }) => ({ page, id, rows })),
  );

/** What a path as `output.subnets[0].share` names. */
function at(value: Json, path: string): Json | undefined {
  return path
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .reduce<Json | undefined>((inner, part) => (inner as Readonly<Record<string, Json>>)[part], value);
}

/** As the tables write it: text as it is, everything else as JSON. */
const written = (value: Json | undefined) => (typeof value === 'string' ? value : JSON.stringify(value));

describe('the examples of the chapters', () => {
  test.each(tables)('$page: $id is computed as the chapter says', ({ id, rows }) => {
    const [name, ruleset] = id.split('@');
    const found = suite.load(suite.find(name)[0]);
    const input = found.case.input as JsonObject;
    const outcome = findOperation(found.item.operation)!.apply(input, ruleset as Ruleset);
    if (!('output' in outcome)) throw new Error('an output was expected');
    const trace = Object.fromEntries(outcome.stages().map(({ stage, value }) => [stage, value]));
    const all = { input, output: outcome.output, trace };
    const said = rows.map((row) => [row.what, row.value]);
    expect(rows.map((row) => [row.what, written(at(all, row.what.replaceAll('`', '')))])).toEqual(said);
  });
});
