import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  epochInput,
  epochOutput,
  layered,
  type EpochFixture,
} from '../../../src/generate/measured/epoch-fixture.ts';
import { chain, type Json, type JsonObject } from '../../../src/reference/index.ts';
import {
  firstTick,
  lastTick,
  sqrtPriceAt,
  tickOf,
} from '../../../src/reference/chain/developer/pool/index.ts';
import { corpusFiles, corpusJson } from '../../corpora.ts';
import { describeCorpora, outputOf } from './goldens.ts';

const fixtures = corpusFiles('runtime/fixtures').filter((file) =>
  /^293-(emitepoch|epochseq|series)-/.test(file),
);

/** What a fixture says of the blocks on the way: what each changed, or some items after each. */
interface OnTheWay extends EpochFixture {
  readonly steps?: readonly { readonly number: number; readonly diff: JsonObject }[];
  readonly columns?: readonly string[];
  readonly series?: readonly {
    readonly block: number;
    readonly totalIssuance: string;
    readonly totalStake: string;
    readonly rootTao: string;
    readonly subnets: Readonly<Record<string, readonly string[]>>;
  }[];
}
const load = (file: string) => corpusJson(`runtime/fixtures/${file}`) as OnTheWay;

function opened(state: JsonObject): chain.Store {
  const store = chain.openStore(state, { build: 'dev-293' });
  if ('path' in store) throw new Error(store.path);
  return store;
}

/** The value of an item at one key, its default where it is not stored. */
const at = (state: JsonObject, item: string, ...keys: readonly Json[]) =>
  chain.read(state, `SubtensorModule.${item}`, ...keys);

describeCorpora('the emissions of a real runtime', () => {
  test.skipIf(fixtures.length === 0).each(fixtures)('%s comes out bit for bit', (file) => {
    const fixture = load(file);
    expect(outputOf('chain.blocks', epochInput(fixture), 'dev-293')).toEqual(epochOutput(fixture));
  });

  const series = fixtures.filter((file) => load(file).series !== undefined);
  test.skipIf(series.length === 0).each(series)('%s is right after every block', (file) => {
    const { pre, series: rows = [], columns = [] } = load(file);
    const store = opened(layered(pre));
    for (const { block, totalIssuance, totalStake, rootTao, subnets } of rows) {
      chain.makeBlocks(store, [{ number: BigInt(block), extrinsics: [] }]);
      const state = store.state();
      expect([totalIssuance, totalStake, rootTao]).toEqual([
        at(state, 'TotalIssuance'),
        at(state, 'TotalStake'),
        at(state, 'SubnetTAO', 0),
      ]);
      for (const [netuid, values] of Object.entries(subnets))
        expect(columns.map((column) => at(state, column.split('(')[0], netuid))).toEqual(values);
    }
  });

  const stepped = fixtures.filter((file) => load(file).steps !== undefined);
  test.skipIf(stepped.length === 0).each(stepped)('%s changes in each block what it should', (file) => {
    const { pre, steps = [] } = load(file);
    let state = layered(pre);
    for (const { number, diff } of steps) {
      const store = opened(state);
      chain.makeBlocks(store, [{ number: BigInt(number), extrinsics: [] }]);
      expect(store.changes(), `block ${number}`).toEqual(layered(diff));
      state = store.state();
    }
  });
});

describe('ticks', () => {
  const tick = fc.integer({ min: firstTick, max: lastTick });

  test('a price lies in the tick whose price it is, and a step less in the one before', () => {
    fc.assert(
      fc.property(tick, (each) => {
        const price = sqrtPriceAt(each);
        expect(tickOf(price)).toBe(each);
        if (each > firstTick) expect(sqrtPriceAt(each - 1)).toBeLessThanOrEqual(price);
      }),
    );
  });

  test('a tick is a ten-thousandth of the price', () => {
    for (const each of [-100_000, -1, 0, 1, 13_863, 100_000])
      expect(Number(sqrtPriceAt(each)) / 2 ** 64 / 1.0001 ** (each / 2)).toBeCloseTo(1, 9);
  });
});
