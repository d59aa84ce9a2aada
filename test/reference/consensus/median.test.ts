import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensus, findOperation, numbers } from '../../../src/reference/index.ts';
import { medianTopics } from '../../../src/generate/consensus/index.ts';
import { medianByPivots } from './pivot.ts';

const { I32F32 } = numbers;
const { medianConsensus, weightedMedian } = consensus;
const bits = (value: bigint) => I32F32.fromBits(value);
const one: bigint = I32F32.one;
const half = one / 2n;

/** Validators who judge one miner, the uid after the last of them. */
const judged = (validators: readonly (readonly [stake: bigint, weight?: bigint])[], kappa: number) => {
  const miner = validators.length;
  const stages = medianConsensus({
    activeStake: [...validators.map(([stake]) => bits(stake)), I32F32.zero],
    weights: [
      ...validators.map(([, weight]) => (weight === undefined ? [] : [[miner, bits(weight)] as const])),
      [],
    ],
    kappa,
  });
  return { ...stages, miner: stages.consensus[miner] };
};

describe('the median of one column', () => {
  const column = (minority: bigint, ...rows: readonly (readonly [stake: bigint, weight: bigint])[]) =>
    weightedMedian(
      rows.map(([stake]) => bits(stake)),
      rows.map(([, weight]) => bits(weight)),
      bits(minority),
    );

  test('is the smallest weight with more than the minority at or below it', () => {
    expect(column(3n, [1n, 70n], [2n, 50n], [2n, 90n])).toBe(90n);
    expect(column(2n, [1n, 70n], [2n, 50n], [2n, 90n])).toBe(70n);
    expect(column(1n, [1n, 70n], [2n, 50n], [2n, 90n])).toBe(50n);
  });

  test('counts rows of one weight together', () => {
    expect(column(4n, [2n, 5n], [3n, 7n], [2n, 5n], [1n, 5n])).toBe(5n);
    expect(column(5n, [2n, 5n], [3n, 7n], [2n, 5n], [1n, 5n])).toBe(7n);
  });

  test('is the largest weight where none has more than the minority', () => {
    expect(column(8n, [2n, 5n], [3n, 7n], [3n, 6n])).toBe(7n);
  });

  test('is 0 without rows', () => {
    expect(column(-1n)).toBe(0n);
    expect(column(0n)).toBe(0n);
  });
});

describe('the consensus of every column', () => {
  test('reads kappa as a share of 65535, cut off', () => {
    const shares = [0, 1, 32767, 32768, 65534, 65535].map((kappa) => judged([], kappa).kappa);
    expect(shares).toEqual([0n, 65537n, 2147450879n, 2147516416n, 4294901758n, one]);
  });

  test('leaves out rows without stake', () => {
    const { medianStake, miner } = judged(
      [
        [half, 30n],
        [0n, 90n],
        [-1n, 95n],
        [half, 40n],
      ],
      0,
    );
    expect(medianStake).toEqual([half, half]);
    expect(miner).toBe(40n);
  });

  test('normalises the stake once more, each share cut', () => {
    expect(judged([[3n], [4n]], 0).medianStake).toEqual([1840700269n, 2454267026n]);
    expect(judged([[256n * one], [1n]], 0).medianStake).toEqual([one - 1n, 0n]);
  });

  test('counts the minority from the sum of the cut shares', () => {
    expect(judged([[1n], [1n], [1n]], 0).minority).toBe(one - 1n);
    expect(judged([[1n], [1n], [1n]], 65535).minority).toBe(-1n);
    expect(judged([], 65535).minority).toBe(-one);
  });

  test('takes a missing weight for 0', () => {
    expect(judged([[6n], [4n, 90n]], 32767).miner).toBe(0n);
    expect(judged([[4n], [6n, 90n]], 32767).miner).toBe(90n);
  });

  test('refuses rows that are not one a uid, or name a uid twice or none that is there', () => {
    const { domain } = findOperation('consensus.median')!;
    const ofRows = (...weights: readonly (readonly [number, string])[][]) =>
      domain({ activeStake: ['1', '1'], weights, kappa: 1 });
    expect(ofRows([])).toEqual({ path: 'input.weights', expected: '2 entries, one a uid' });
    expect(ofRows([], [[2, '1']])).toEqual({ path: 'input.weights[1][0][0]', expected: 'a uid below 2' });
    expect(
      ofRows(
        [
          [0, '1'],
          [0, '2'],
        ],
        [],
      )?.path,
    ).toBe('input.weights[0][1][0]');
    expect(
      ofRows(
        [
          [1, '1'],
          [0, '2'],
        ],
        [],
      ),
    ).toBeUndefined();
  });
});

/** Stakes and weights as the chain has them, small ones that collide, and kappas at their edges. */
const stakes = fc.oneof(fc.bigInt(0n, 8n), fc.bigInt(0n, one), fc.bigInt(0n, 2n ** 59n));
const weight = fc.option(fc.oneof(fc.bigInt(0n, 4n), fc.bigInt(0n, one)), { nil: undefined });
const kappas = fc.oneof(
  fc.constantFrom(0, 1, 32767, 32768, 65534, 65535),
  fc.integer({ min: 0, max: 65535 }),
);
const validators = fc.array(fc.tuple(stakes, weight), { minLength: 1, maxLength: 8 });

describe('properties', () => {
  test('the walk upwards finds what the chain finds by pivots', () => {
    const subnet = fc.integer({ min: 0, max: 7 }).chain((uids) => {
      const each = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: uids, maxLength: uids });
      return fc.record({ stake: each(stakes), weights: each(each(weight)), kappa: kappas });
    });
    fc.assert(
      fc.property(subnet, ({ stake, weights, kappa }) => {
        const rows = weights.map((row) =>
          row.flatMap((value, uid) => (value === undefined ? [] : [[uid, bits(value)] as const])),
        );
        const { consensus: found } = medianConsensus({ activeStake: stake.map(bits), weights: rows, kappa });
        expect(found).toEqual(medianByPivots(stake, rows, kappa));
      }),
      { numRuns: 500 },
    );
  });

  test('the order of the rows does not matter', () => {
    const shuffled = validators.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, kappas, ([rows, others], kappa) => {
        expect(judged(others, kappa).miner).toBe(judged(rows, kappa).miner);
      }),
    );
  });

  test('a minority below kappa cannot lift a miner', () => {
    fc.assert(
      fc.property(validators, kappas, fc.bigInt(0n, one), (rows, kappa, favour) => {
        const before = judged(rows, kappa);
        const voters = [...rows.keys()].filter((row) => rows[row][0] > 0n);
        const coalition = fewest(before.medianStake, (stake) => stake < before.kappa);
        const lifted = rows.map(([stake, opinion], row) => {
          const inside = coalition.includes(voters.indexOf(row));
          return [stake, inside ? (opinion ?? 0n) + favour : opinion] as const;
        });
        const others = rows.flatMap(([stake, opinion = 0n], row) =>
          stake > 0n && !coalition.includes(voters.indexOf(row)) ? [opinion] : [],
        );
        const after = judged(lifted, kappa).miner;
        if (coalition.length > 0 && others.length > 0) expect(after <= largestOf(others)).toBe(true);
      }),
    );
  });

  test('stake that does not exceed the minority cannot sink a miner', () => {
    fc.assert(
      fc.property(validators, kappas, (rows, kappa) => {
        const before = judged(rows, kappa);
        const voters = [...rows.keys()].filter((row) => rows[row][0] > 0n);
        const coalition = fewest(before.medianStake, (stake) => stake <= before.minority);
        const sunk = rows.map(([stake, opinion], row) => {
          const inside = coalition.includes(voters.indexOf(row));
          return [stake, inside ? 0n : opinion] as const;
        });
        const others = rows.flatMap(([stake, opinion = 0n], row) =>
          stake > 0n && !coalition.includes(voters.indexOf(row)) ? [opinion] : [],
        );
        const after = judged(sunk, kappa).miner;
        if (others.length > 0) expect(after >= smallestOf(others)).toBe(true);
      }),
    );
  });

  test('more agreement asked for never raises the consensus', () => {
    fc.assert(
      fc.property(validators, kappas, kappas, (rows, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(judged(rows, more).miner <= judged(rows, less).miner).toBe(true);
      }),
    );
  });

  test('the consensus occurs in the column', () => {
    fc.assert(
      fc.property(validators, kappas, (rows, kappa) => {
        const given = rows.filter(([stake]) => stake > 0n).map(([, opinion = 0n]) => opinion);
        expect(given.length === 0 ? [0n] : given).toContain(judged(rows, kappa).miner);
      }),
    );
  });
});

test('every made case has the answer that the chain finds by pivots', () => {
  const cases = medianTopics.flatMap(({ cases: drafts }) => drafts);
  expect(cases.length).toBeGreaterThanOrEqual(60);
  for (const { id, input } of cases) {
    const { activeStake, weights, kappa } = input as {
      readonly activeStake: readonly string[];
      readonly weights: readonly (readonly (readonly [number, string])[])[];
      readonly kappa: number;
    };
    const stake = activeStake.map((each) => bits(BigInt(each)));
    const rows = weights.map((row) => row.map(([uid, value]) => [uid, bits(BigInt(value))] as const));
    const found = medianConsensus({ activeStake: stake, weights: rows, kappa }).consensus;
    expect(found, id).toEqual(medianByPivots(stake, rows, kappa));
  }
});

/** The longest run of rows, from the first on, whose stake stays within a bound. */
function fewest(stake: readonly bigint[], within: (stake: bigint) => boolean): readonly number[] {
  const rows: number[] = [];
  let total = 0n;
  for (const [row, each] of stake.entries()) {
    total += each;
    if (!within(total)) break;
    rows.push(row);
  }
  return rows;
}

const largestOf = (values: readonly bigint[]) => values.reduce((a, b) => (a > b ? a : b));
const smallestOf = (values: readonly bigint[]) => values.reduce((a, b) => (a < b ? a : b));
