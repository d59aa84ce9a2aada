import { expect, test } from 'vitest';
import { findOperation, type Json, type JsonObject } from '../../../src/reference/index.ts';
import { exampleTable } from '../tables.ts';
import { inputOf } from './field-tables.ts';

/** What an operation of 195 answers to a case, with the stages. */
function answer(operation: string, input: JsonObject) {
  const outcome = findOperation(operation)!.apply(input, '195');
  if (!('output' in outcome)) throw new Error('an output was expected');
  const trace = Object.fromEntries(outcome.stages().map(({ stage, value }) => [stage, value]));
  return { output: outcome.output, trace: trace as Readonly<Record<string, Json>> };
}

test('the family of the chapter earns as it says', () => {
  const id = 'hotkey-shares-worked';
  const input = inputOf('emission/hotkey-shares', id);
  const { output, trace } = answer('emission.hotkeyShares', input);
  const rows = exampleTable('spec/emission/hotkey-shares.md', id);
  const shared = Number(input.validatorEmission) - Number(trace.childkeyTake);
  expect(rows.map(({ has }) => has)).toEqual(
    (output.shares as { emission: string }[]).map(({ emission }) => emission),
  );
  expect(`of ${shared}` in rows[0]).toBe(true);
  expect(rows.reduce((sum, row) => sum + Number(row[`of ${shared}`]), 0)).toBe(shared);
  expect(rows.reduce((sum, row) => sum + Number(row['stake that counts']), 0)).toBe(
    Number(trace.stakeOnSubnet),
  );
});

test('the hotkey of the chapter pays as it says', () => {
  const id = 'hotkey-drain-worked';
  const input = inputOf('emission/hotkey-drain', id);
  const { output, trace } = answer('emission.hotkeyDrain', input);
  const rows = exampleTable('spec/emission/hotkey-drain.md', id);
  type Hotkeys = { stakes: { stake: string }[] }[];
  const stakes = (hotkeys: Json) => (hotkeys as Hotkeys)[0].stakes.map(({ stake }) => stake);
  expect(rows.map((row) => row['stake before'])).toEqual(stakes(input.hotkeys));
  expect(rows.map((row) => row['stake after'])).toEqual(stakes(output.hotkeys));
  const [{ shared }] = trace.drained as { shared: string }[];
  expect(rows.slice(1).map((row) => Number(row[`of ${shared}`]))).toEqual(
    rows.slice(1).map((row) => Number(row['stake after']) - Number(row['stake before'])),
  );
});
