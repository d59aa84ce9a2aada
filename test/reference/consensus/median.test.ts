import { describe, expect, test } from 'vitest';
import { consensus, findOperation, numbers } from '../../../src/reference/index.ts';
import { bits, judged } from './judged.ts';

const { I32F32 } = numbers;
const { weightedMedian } = consensus;
const one: bigint = I32F32.one;
const half = one / 2n;

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
