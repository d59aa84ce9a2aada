import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, findOperation, type numbers } from '../../../src/reference/index.ts';
import { testGoldens } from './golden-lines.ts';

const { countedAge, drain, inStorageOrder } = emission;
const block = (number: bigint) => number as numbers.BlockNumber;
const rao = (amount: bigint) => amount as numbers.Rao;
const rulesets = ['423', '425', '438'] as const;

describe('lines of the sheets', () => {
  testGoldens<{ value: string; tempo: number }, { value: string }>(
    'since-425',
    'epoch.bumpBlocksSinceLastStep',
    ({ id, specVersion, input: { value, tempo }, output }) => {
      const age = countedAge(
        { tempo, blocksSinceLastStep: BigInt(value) },
        specVersion === 438 ? '438' : '425',
      );
      expect([id, age.toString()]).toEqual([id, output.value]);
    },
  );
});

const plain: emission.DrainSubnet = {
  netuid: 1,
  tempo: 3,
  lastEpochBlock: block(0n),
  pendingEpochAt: block(0n),
  blocksSinceLastStep: 0n,
  subnetEpochIndex: 0n,
  duplicateHotkeys: false,
  nextOwner: null,
  pendingServerEmission: rao(4n),
  pendingValidatorEmission: rao(3n),
  pendingRootAlphaDivs: rao(2n),
  pendingOwnerCut: rao(1n),
};

const amount = fc.bigInt(0n, 2n ** 60n).map(rao);
const now = 10_000n;
const subnet = fc.record({
  netuid: fc.integer({ min: 1, max: 65535 }),
  tempo: fc.constantFrom(0, 1, 3, 360, 50_400),
  lastEpochBlock: fc.bigInt(now - 400n, now).map(block),
  pendingEpochAt: fc.constantFrom(0n, now - 1n, now, now + 1n).map(block),
  blocksSinceLastStep: fc.bigInt(0n, 60_000n),
  subnetEpochIndex: fc.bigInt(0n, 100n),
  duplicateHotkeys: fc.boolean(),
  nextOwner: fc.constant(null),
  pendingServerEmission: amount,
  pendingValidatorEmission: amount,
  pendingRootAlphaDivs: amount,
  pendingOwnerCut: amount,
});
const subnets = fc.uniqueArray(subnet, { selector: ({ netuid }) => netuid, maxLength: 8 });
const total = (pots: readonly emission.Pots[]): bigint =>
  pots.reduce(
    (sum, each) =>
      sum +
      each.pendingServerEmission +
      each.pendingValidatorEmission +
      each.pendingRootAlphaDivs +
      each.pendingOwnerCut,
    0n,
  );

/** The blocks in which each subnet ran, block by block. */
function runs(start: readonly emission.DrainSubnet[], blocks: number, ruleset: (typeof rulesets)[number]) {
  let state = start;
  const ran = new Map<number, number[]>(start.map(({ netuid }) => [netuid, []]));
  for (let at = 1; at <= blocks; at += 1) {
    const input = { block: block(BigInt(at)), maxEpochsPerBlock: 2, subnets: state };
    const { subnets: after, drained } = drain(input, ruleset);
    for (const { netuid } of drained) ran.get(netuid)?.push(at);
    state = after.map((each) => ({ ...plain, ...each }));
  }
  return ran;
}

describe('the drain', () => {
  test('I9: loses nothing and makes nothing, and leaves empty pots where it ran', () => {
    fc.assert(
      fc.property(
        subnets,
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...rulesets),
        (list, most, ruleset) => {
          const { subnets: after, drained } = drain(
            { block: block(now), maxEpochsPerBlock: most, subnets: list },
            ruleset,
          );
          expect(total(after) + total(drained)).toBe(total(list));
          expect(drained.length).toBeLessThanOrEqual(most);
          for (const { netuid } of drained) {
            const emptied = after.filter((each) => each.netuid === netuid);
            expect(total(emptied)).toBe(0n);
            expect(emptied[0].blocksSinceLastStep).toBe(0n);
          }
        },
      ),
    );
  });

  test('does not depend on the order in which subnets are given', () => {
    fc.assert(
      fc.property(subnets, fc.constantFrom(...rulesets), (list, ruleset) => {
        const of = (given: typeof list) =>
          drain({ block: block(now), maxEpochsPerBlock: 2, subnets: given }, ruleset);
        expect(of([...list].reverse())).toEqual(of(list));
      }),
    );
  });

  test('I19: a subnet that nothing disturbs runs every tempo blocks', () => {
    for (const ruleset of rulesets) expect(runs([plain], 12, ruleset).get(1)).toEqual([3, 6, 9, 12]);
  });

  test('I19 breaks: the third of three with the same clock runs a block later, and stays there', () => {
    const three = [1, 2, 3].map((netuid) => ({ ...plain, netuid }));
    for (const ruleset of rulesets) {
      const ran = runs(three, 12, ruleset);
      expect([1, 2, 3].map((netuid) => ran.get(netuid))).toEqual([
        [3, 6, 9, 12],
        [3, 6, 9, 12],
        [4, 7, 10],
      ]);
    }
  });

  test('from 438 on a broken subnet uses a slot in every block, and before it once in a tempo', () => {
    const slots = (ruleset: (typeof rulesets)[number]) => {
      let state = { ...plain, duplicateHotkeys: true };
      for (let at = 1; at <= 9; at += 1) {
        const input = { block: block(BigInt(at)), maxEpochsPerBlock: 2, subnets: [state] };
        state = { ...state, ...drain(input, ruleset).subnets[0] };
      }
      return state.subnetEpochIndex;
    };
    expect([slots('425'), slots('438')]).toEqual([3n, 7n]);
  });

  test('takes netuids by their bytes, the low one first', () => {
    const order = inStorageOrder([1, 2, 255, 256, 257, 512].map((netuid) => ({ netuid })));
    expect(order.map(({ netuid }) => netuid)).toEqual([256, 512, 1, 257, 2, 255]);
  });

  test('refuses root and a netuid that stands twice', () => {
    const { domain } = findOperation('emission.drain')!;
    const input = (...netuids: number[]) => ({
      block: '1',
      maxEpochsPerBlock: 2,
      subnets: netuids.map((netuid) => ({ netuid, nextOwner: null })),
    });
    expect(domain(input(1, 2))).toBeUndefined();
    expect(domain(input(1, 0))).toMatchObject({ path: 'input.subnets[1].netuid' });
    expect(domain(input(1, 2, 1))).toMatchObject({
      path: 'input.subnets[2].netuid',
      expected: 'each netuid once',
    });
  });
});
