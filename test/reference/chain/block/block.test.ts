import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emitting, neurons, quiet } from '../../../../src/generate/chain/blocks/block-425/universe.ts';
import { chain, findOperation, type JsonObject } from '../../../../src/reference/index.ts';
import { exampleTable } from '../../../spec/tables.ts';

const operation = findOperation('chain.blocks')!;
const block = (number: number) => ({ number, parentHash: `0x${'10'.repeat(32)}`, extrinsics: [] });

interface Made {
  readonly post: Readonly<Record<string, JsonObject & string>>;
  readonly blockEvents: readonly (readonly { readonly event: string; readonly data: readonly string[] }[])[];
}

function made(pre: JsonObject, ...numbers: readonly number[]): Made {
  const input = { pre, blocks: numbers.map(block) } as unknown as JsonObject;
  expect(operation.domain(input, '425')).toBeUndefined();
  const answer = operation.apply(input, '425');
  if (!('output' in answer)) throw new Error('a block is never rejected');
  return answer.output as unknown as Made;
}

const S = (item: string) => `SubtensorModule.${item}`;
const sum = (of: JsonObject = {}) =>
  Object.values(of).reduce<bigint>((all, each) => all + BigInt(each as string), 0n);

describe('the clock of a block', () => {
  test.each(exampleTable('spec/chain/block-425.md', 'block-425-clock'))(
    'last slot $`last slot`, tempo $tempo, block $block',
    (row) => {
      const { post } = made(
        {
          ...quiet(),
          [S('Tempo')]: { '1': Number(row.tempo) },
          [S('LastEpochBlock')]: { '1': row['last slot'] },
          [S('PendingEpochAt')]: { '1': row['asked for'] },
          [S('BlocksSinceLastStep')]: { '1': String(Number(row['age with this block']) - 1) },
        },
        Number(row.block),
      );
      expect(post[S('SubnetEpochIndex')]).toEqual(row.due === 'yes' ? { '1': '1' } : undefined);
    },
  );
});

describe('what a block keeps', () => {
  const rao = (most: bigint) => fc.bigInt({ min: 0n, max: most });
  const amounts = fc.record({
    issuance: rao(21_000_000_000_000_000n),
    root: rao(9_000_000_000_000_000n),
    tao: rao(1_000_000_000_000_000n),
    alphaIn: rao(9_000_000_000_000_000n),
    alphaOut: rao(9_000_000_000_000_000n),
    price: rao(1n << 33n),
    weight: fc.bigInt({ min: 10n ** 16n, max: 99n * 10n ** 16n }),
    initialized: fc.boolean(),
  });
  const stateOf = (of: typeof amounts extends fc.Arbitrary<infer T> ? T : never): JsonObject => ({
    ...emitting([1, 2]),
    [S('TotalIssuance')]: String(of.issuance),
    'Balances.TotalIssuance': String(of.issuance),
    [S('SubnetTAO')]: { '0': String(of.root), '1': String(of.tao), '2': '100000000000000' },
    [S('SubnetAlphaIn')]: { '1': String(of.alphaIn), '2': '1000000000000000' },
    [S('SubnetAlphaOut')]: { '1': String(of.alphaOut), '2': '2000000000000000' },
    [S('SubnetMovingPrice')]: { '1': String(of.price), '2': '4294967295' },
    'Swap.SwapBalancer': { '1': String(of.weight) },
    'Swap.PalSwapInitialized': { '1': of.initialized, '2': true },
  });

  test('both issuances grow by what lies on the accounts of the subnets', () => {
    fc.assert(
      fc.property(amounts, (of) => {
        const { post } = made(stateOf(of), 1000);
        const accounts = Object.values(post['System.Account'] ?? {}) as unknown as readonly {
          readonly data: { readonly free: string };
        }[];
        const held = accounts.reduce((all, { data }) => all + BigInt(data.free), 0n);
        const issued = BigInt(post[S('TotalIssuance')] ?? of.issuance);
        expect(issued - of.issuance).toBe(held);
        expect(post['Balances.TotalIssuance']).toEqual(post[S('TotalIssuance')]);
      }),
      { numRuns: 200 },
    );
  });

  test('of the alpha that is minted for people all but three rao lie in the pots or are recycled', () => {
    fc.assert(
      fc.property(amounts, (of) => {
        const { post } = made(stateOf(of), 1000);
        const given = [
          'PendingServerEmission',
          'PendingValidatorEmission',
          'PendingRootAlphaDivs',
          'PendingOwnerCut',
        ]
          .map((pot) => sum(post[S(pot)]))
          .reduce((all, each) => all + each, sum(post['AlphaAssets.AlphaRecycled']));
        const minted = sum(post[S('SubnetAlphaOutEmission')]);
        expect(minted - given).toBeGreaterThanOrEqual(0n);
        expect(minted - given).toBeLessThanOrEqual(6n);
      }),
      { numRuns: 200 },
    );
  });

  test('two blocks at once are two blocks one after the other', () => {
    const store = chain.openStore(neurons(), { build: '425' });
    if ('path' in store) throw new Error(store.expected);
    for (const number of [1000n, 1001n])
      chain.makeBlocks(store, [{ number, parentHash: `0x${'10'.repeat(32)}`, extrinsics: [] }]);
    expect(store.changes()).toEqual(made(neurons(), 1000, 1001).post);
  });

  test('a block leaves the keys that it does not write as they were, byte for byte', () => {
    const pre = neurons() as chain.State;
    const store = chain.openStore(pre, { build: '425', unknown: [['0x00', '0x01']] });
    if ('path' in store) throw new Error(store.expected);
    const before = new Map(store.raw());
    chain.makeBlocks(store, [{ number: 1000n, extrinsics: [] }]);
    const changed = new Set(chain.toRaw(withoutNulls(store.changes())).map(([key]) => key));
    for (const [key, value] of store.raw()) if (!changed.has(key)) expect(before.get(key)).toBe(value);
    expect(store.raw()[0]).toEqual(['0x00', '0x01']);
  });
});

const withoutNulls = (state: chain.State): chain.State =>
  Object.fromEntries(
    Object.entries(state).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null))
        : value,
    ]),
  );

describe('what is not specified yet', () => {
  test.each([
    [
      'weights that would open',
      {
        ...quiet(),
        [S('SubnetEpochIndex')]: { '1': '8' },
        [S('TimelockedWeightCommits')]: {
          '1,7': [[`0x${'a'.repeat(64)}`, '9', `0x${'33'.repeat(100)}`, '5']],
        },
        'Drand.Pulses': {
          '5': { round: '5', randomness: `0x${'11'.repeat(32)}`, signature: `0x${'22'.repeat(48)}` },
        },
      },
      /timelocked weights/,
    ],
    ['encrypted extrinsics', { ...quiet(), 'MevShield.CounterForPendingExtrinsics': 1 }, /encrypted/],
  ])('%s is one clear problem', (_, pre, says) => {
    const input = { pre, blocks: [block(1000)] } as unknown as JsonObject;
    const problem = operation.domain(input, '425');
    expect(problem?.path).toBe('input.blocks[0]');
    expect(problem?.expected).toMatch(says);
  });
});
