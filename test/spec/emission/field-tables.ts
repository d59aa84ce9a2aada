import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { tablesAfter, type TableRow } from '../tables.ts';
import { findOperation, type JsonObject, type Ruleset } from '../../../src/reference/index.ts';
import { parseVectorFile } from '../../../src/generate/vector-file.ts';
import { project, readText } from '../../../src/generate/files.ts';

/** The formats of the fields that stand in tables as decimals, by how many bits are behind the point. */
export type Decimals = Readonly<Record<string, number>>;

/** The input of a case, found in the vectors by its id. */
export function inputOf(folder: string, id: string): JsonObject {
  const files = project.list(`spec/vectors/${folder}`).filter((path) => path.endsWith('.json'));
  for (const path of files) {
    const found = parseVectorFile(path, readText(project, path)).cases.find((each) => each.id === id);
    if (found !== undefined) return found.input as JsonObject;
  }
  throw new Error(`there is no case ${id} below spec/vectors/${folder}`);
}

/** The tables of a chapter that follow a mark with an id. */
export function markedTables(page: string, mark: string) {
  return tablesAfter(readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8'), mark);
}

/** Holds every row `field`, `value` of a table against what the operation takes and answers. */
export function holdFields(
  operation: string,
  ruleset: Ruleset,
  input: JsonObject,
  rows: readonly TableRow[],
  decimals: Decimals = {},
): void {
  const outcome = findOperation(operation)!.apply(input, ruleset);
  if (!('output' in outcome)) throw new Error('a rejection');
  const stages = Object.fromEntries(outcome.stages().map(({ stage, value }) => [stage, value]));
  const all: JsonObject = { ...input, ...stages, ...outcome.output };
  for (const { field, value } of rows) {
    const name = field.replaceAll('`', '');
    const fraction = decimals[name];
    if (fraction === undefined)
      expect([name, JSON.stringify(all[name]).replaceAll('"', '')]).toEqual([name, value]);
    else
      expect(Number(all[name]) / 2 ** fraction, name).toBeCloseTo(
        Number(value),
        1 + (value.split('.')[1]?.length ?? 0) - 1,
      );
  }
}
