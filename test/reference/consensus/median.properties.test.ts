import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianTopics } from '../../../src/generate/consensus/index.ts';
import { consensus, numbers } from '../../../src/reference/index.ts';
import { bits, judged } from './judged.ts';
import { medianByPivots } from './pivot.ts';

const { medianConsensus } = consensus;
const one: bigint = numbers.I32F32.one;

/** Stakes and weights as the chain has them, small ones that collide, and kappas at their edges. */
const stakes = fc.oneof(fc.bigInt(0n, 8n), fc.bigInt(0n, one), fc.bigInt(0n, 2n ** 59n));
const weight = fc.option(fc.oneof(fc.bigInt(0n, 4n), fc.bigInt(0n, one)), { nil: undefined });
const kappas = fc.oneof(
  fc.constantFrom(0, 1, 32767, 32768, 65534, 65535),
  fc.integer({ min: 0, max: 65535 }),
);
const validators = fc.array(fc.tuple(stakes, weight), { minLength: 1, maxLength: 8 });

describe('the median', () => {
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
