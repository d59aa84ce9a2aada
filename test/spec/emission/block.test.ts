import { expect, test } from 'vitest';
import { findOperation, type Json, type JsonObject } from '../../../src/reference/index.ts';
import { inputOf, markedTables } from './field-tables.ts';

const page = 'spec/emission/block.md';

/** What stands at a place as `terms.1.taoIn`: a list's entry goes by its netuid. */
function at(all: Json, [name, ...rest]: readonly string[]): Json {
  if (name === undefined) return all;
  const next = Array.isArray(all)
    ? (all as readonly JsonObject[]).find((each) => each.netuid === Number(name))
    : (all as JsonObject)[name];
  return at(next ?? null, rest);
}

test.each(markedTables(page, 'steps').map((table, i) => ({ ...table, i })))(
  'the steps $i hold',
  ({ id, rows }) => {
    const outcome = findOperation('emission.coinbase')!.apply(inputOf('emission/coinbase', id), '425');
    if (!('output' in outcome)) throw new Error('a rejection');
    const stages = Object.fromEntries(outcome.stages().map(({ stage, value }) => [stage, value]));
    for (const { 'where it stands': place, amount } of rows) {
      const path = place.replaceAll('`', '').split('.');
      const found = at({ ...stages, ...outcome.output }, path);
      const emission =
        path[0] === 'emissions'
          ? (BigInt((found as { emission: string }).emission) >> 32n).toString()
          : found;
      expect([place, emission]).toEqual([place, amount]);
    }
  },
);

test.each(markedTables(page, 'before'))('the table of what there is before holds', ({ id, rows }) => {
  const { subnets } = inputOf('emission/coinbase', id) as {
    readonly subnets: readonly Record<string, string>[];
  };
  const whole = (rao: string) => (BigInt(rao) / 1_000_000_000n).toString();
  expect(rows.map((row) => Object.values(row))).toEqual(
    subnets.map((each) => [
      JSON.stringify(each.netuid),
      whole(each.taoReserve),
      whole(each.alphaReserve),
      whole(each.alphaOut),
      (Number(each.movingPrice) / 2 ** 32).toFixed(5),
      (Number(each.minerBurned) / 2 ** 32).toFixed(2),
      each.emissionEnabled ? 'allowed' : 'barred',
    ]),
  );
});
