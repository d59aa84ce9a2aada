import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findOperation, type Json, type JsonObject } from '../../../src/reference/index.ts';
import type { VectorFile } from '../../../src/wire/index.ts';
import { exampleTable, tablesAfter } from '../tables.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** The pages whose examples are rows of inputs and outputs, with their operations. */
const pages: readonly (readonly [page: string, operation: string])[] = [
  ['storage-key', 'chain.storageKey'],
  ['decode', 'chain.decode'],
  ['encode-call', 'chain.encodeCall'],
  ['decode-call', 'chain.decodeCall'],
  ['rate-limit', 'chain.rateLimit'],
  ['fee', 'chain.fee'],
  ['commit-hash', 'chain.commitHash'],
  ['check-weights', 'chain.checkWeights'],
  ['validity-code', 'chain.validityCode'],
  ['error-of', 'chain.errorOf'],
  ['work', 'chain.work'],
  ['adjustment', 'chain.adjustment'],
  ['address', 'chain.address'],
  ['account-of', 'chain.accountOf'],
];

/** The input of a case of an operation. */
function inputOf(folder: string, id: string): JsonObject {
  const place = join(root, 'spec/vectors/chain', folder);
  for (const file of readdirSync(place)) {
    const { cases } = JSON.parse(readFileSync(join(place, file), 'utf8')) as VectorFile;
    const found = cases.find((each) => each.id === id);
    if (found !== undefined) return found.input as JsonObject;
  }
  throw new Error(`there is no case ${id}`);
}

/** A cell as JSON of the kind that the case has there. */
const read = (cell: string, like: Json): Json =>
  typeof like === 'string' ? cell : (JSON.parse(cell) as Json);

function write(value: Json | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

describe.each(pages)('the example of %s', (page, name) => {
  const operation = findOperation(name)!;
  const path = `spec/chain/${page}.md`;
  const tables = tablesAfter(readFileSync(join(root, path), 'utf8'), 'example');

  test('there is one', () => expect(tables).toHaveLength(1));

  test.each(tables.map(({ id }) => id))('%s', (id) => {
    const given = inputOf(page, id);
    const ruleset = operation.rulesets[0];
    const answer = (input: JsonObject): JsonObject => {
      expect(operation.domain(input, ruleset)).toBeUndefined();
      const outcome = operation.apply(input, ruleset);
      return 'rejection' in outcome ? { refused: outcome.rejection.name } : outcome.output;
    };
    // What is put in and comes out under one name stands in a table as what comes out.
    const outputs = Object.keys(answer(given));
    for (const row of exampleTable(path, id)) {
      const asked = Object.entries(row).filter(([heading]) => heading in given && !outputs.includes(heading));
      const told = Object.entries(row).filter(([heading]) => !asked.some(([other]) => other === heading));
      const cells = asked.map(([heading, cell]) => [heading, read(cell, given[heading])] as const);
      const said = answer({ ...given, ...Object.fromEntries(cells) });
      expect(Object.fromEntries(told.map(([heading]) => [heading, write(said[heading])]))).toEqual(
        Object.fromEntries(told),
      );
    }
  });
});
