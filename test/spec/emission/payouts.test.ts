import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadSuite } from '../../../src/harness/index.ts';
import { findOperation, type Json, type JsonObject } from '../../../src/reference/index.ts';
import { tablesAfter, type TableRow } from '../tables.ts';

const suite = loadSuite();
type Line = Readonly<Record<string, string | null>>;

/** A vector's input, stages and output by name. */
function valuesOf(id: string): Readonly<Record<string, Json>> {
  const { item, case: found } = suite.load(suite.find(id)[0]);
  const outcome = findOperation(item.operation)!.apply(found.input as JsonObject, '425');
  if (!('output' in outcome)) throw new Error('an output was expected');
  return {
    ...(found.input as JsonObject),
    ...Object.fromEntries(outcome.stages().map(({ stage, value }) => [stage, value])),
    ...outcome.output,
  };
}

const tablesOf = (page: string) =>
  tablesAfter(readFileSync(new URL(`../../../spec/emission/${page}`, import.meta.url), 'utf8'), 'example');

/** Bits as a decimal of four digits, cut off. */
function decimals(bits: string): string {
  const scaled = (BigInt(bits) * 10_000n) >> 32n;
  return `${scaled / 10_000n}.${(scaled % 10_000n).toString().padStart(4, '0')}`;
}

/** An account by its last digits, and a dash for nobody. */
const short = (account: string | null) => (account === null ? '–' : BigInt(account).toString(16));

const lines = (value: Json): readonly Line[] => value as unknown as readonly Line[];

/** What each page's table should say, row by row. */
const expected: Readonly<Record<string, (id: string) => readonly TableRow[]>> = {
  'dividends.md': (id) => {
    const { validators, parts, dividends } = valuesOf(id);
    return lines(validators).map((each, i) => ({
      hotkey: short(each.hotkey),
      alpha: each.alphaStake!,
      TAO: each.rootStake!,
      '`alphaPart`': decimals(lines(parts)[i].alphaPart!),
      '`rootPart`': decimals(lines(parts)[i].rootPart!),
      '`alphaDividend`': decimals(lines(dividends)[i].alphaDividend!),
      '`rootDividend`': decimals(lines(dividends)[i].rootDividend!),
    }));
  },
  'take.md': (id) => {
    const { amount, take, rest, dust } = valuesOf(id) as Record<string, string>;
    return [{ amount: (BigInt(amount) >> 32n).toString(), take, rest, dust }];
  },
  'payout.md': (id) =>
    lines(valuesOf(id).credits).map(({ kind, hotkey, coldkey, amount }) => ({
      kind: kind!,
      hotkey: short(hotkey),
      coldkey: short(coldkey),
      amount: amount!,
    })),
  'root-claim.md': (id) => {
    const { moves } = suite.load(suite.find(id)[0]).case.input as { readonly moves: readonly Line[] };
    return lines(valuesOf(id).moves).map((after, i) => ({
      move: moves[i].move!,
      amount: moves[i].amount!,
      effect: after.effect!,
      alpha: after.alpha!,
      rate: decimals(after.rootClaimable!),
      '`RootClaimed`': after.rootClaimed!,
      owed: (BigInt(after.owed!) >> 32n).toString(),
    }));
  },
  'auto-claim.md': (id) => {
    const { blockHash, draws } = valuesOf(id) as { readonly blockHash: string; readonly draws: string[] };
    return draws.map((number, i) => ({
      draw: String(i + 1),
      word: BigInt(`0x${blockHash.slice(2 + 16 * i, 18 + 16 * i)}`).toString(),
      number,
    }));
  },
};

describe.each(Object.keys(expected))('%s', (page) => {
  const tables = tablesOf(page);

  test('has a worked example', () => {
    expect(tables).toHaveLength(1);
  });

  test.each(tables)('$id is computed as the chapter says', ({ id, rows }) => {
    expect(rows).toEqual(expected[page](id));
  });
});
