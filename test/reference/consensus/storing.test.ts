import { describe, expect, test } from 'vitest';
import { consensus, numbers } from '../../../src/reference/index.ts';
import { part, units } from './drawn.ts';

const { I32F32, I64F64 } = numbers;
const shares = [part(1, 2), I32F32.one];
const stored = (changed: Partial<consensus.StoringInput>) =>
  consensus.storedTerms({
    stakeBits: [I64F64.fromBits(units(3) - 1n), I64F64.max],
    inactive: [false, true, true],
    newValidatorPermits: [true, false],
    stake: shares,
    consensus: shares,
    validatorTrust: shares,
    incentive: shares,
    dividends: shares,
    emaBonds: [
      [
        [1, part(1, 2)],
        [0, I32F32.one],
      ],
      [[0, I32F32.one]],
    ],
    ...changed,
  });

describe('what is stored', () => {
  test('is shares of 65535, cut off, and at most that', () => {
    const { consensus: weights, incentive, dividends, validatorTrust, stakeWeight } = stored({});
    for (const vector of [weights, incentive, dividends, validatorTrust, stakeWeight])
      expect(vector).toEqual([32767, 65535]);
    expect(
      stored({ validatorTrust: [I32F32.saturatingFromInteger(2n), I32F32.saturatingFromInteger(-1n)] })
        .validatorTrust,
    ).toEqual([65535, 0]);
  });

  test('is one activity a uid', () => {
    expect(stored({}).active).toEqual([true, false]);
    expect(stored({ inactive: [false] }).active).toEqual([true, false]);
  });

  test('is stake in whole units', () => {
    expect(stored({}).stake).toEqual([2n, 2n ** 63n - 1n]);
  });

  test('is bonds of those alone who have a permit, in their order', () => {
    expect(stored({}).bonds).toEqual([
      [
        [1, 32767],
        [0, 65535],
      ],
      [],
    ]);
  });
});
