import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensus, numbers } from '../../../src/reference/index.ts';
import { exactSum, forUids, part, rao, share, times } from './drawn.ts';

const { I32F32 } = numbers;
const { normalize, shareEmission } = consensus;
const { one, zero } = I32F32;
const plain: consensus.EmissionInput = {
  incentive: [zero, one],
  dividends: [one, zero],
  stake: [part(3, 4), part(1, 4)],
  activeStake: [one, zero],
  raoEmission: rao(1001),
};

describe('emission', () => {
  test('goes to miners and validators by halves, rounded down', () => {
    const given = shareEmission(plain);
    expect(given.serverEmission).toEqual([0n, 500n]);
    expect(given.validatorEmission).toEqual([500n, 0n]);
    expect(given.combinedEmission).toEqual([500n, 500n]);
  });

  test('of one who is both can be more together than apart', () => {
    const third = part(1, 3);
    const given = shareEmission({
      ...plain,
      incentive: [third, zero],
      dividends: [third, zero],
      raoEmission: rao(3),
    });
    expect([given.serverEmission[0], given.validatorEmission[0], given.combinedEmission[0]]).toEqual([
      1n,
      1n,
      3n,
    ]);
  });

  test('goes by active stake where nobody earned anything', () => {
    const given = shareEmission({ ...plain, incentive: [zero, zero], dividends: [zero, zero] });
    expect(given.emissionSum).toBe(0n);
    expect(given.serverEmission).toEqual([0n, 0n]);
    expect(given.validatorEmission).toEqual([1001n, 0n]);
    expect(given.combinedEmission).toEqual([1001n, 0n]);
  });

  test('goes by all stake where nobody is active either', () => {
    const given = shareEmission({
      ...plain,
      incentive: [zero, zero],
      dividends: [zero, zero],
      activeStake: [zero, zero],
    });
    expect(given.validatorEmission).toEqual([750n, 250n]);
    expect(given.combinedEmission).toEqual([750n, 250n]);
  });

  test('is never given out twice', () => {
    const drawn = forUids((uids) =>
      fc.record({
        incentive: times(uids, share).map(normalize),
        dividends: times(uids, share).map(normalize),
        stake: times(uids, share).map(normalize),
        activeStake: times(uids, share).map(normalize),
        raoEmission: fc.bigInt(0n, 2n ** 64n - 1n).map(rao),
      }),
    );
    fc.assert(
      fc.property(drawn, (input) => {
        const { serverEmission, validatorEmission, combinedEmission } = shareEmission(input);
        expect(exactSum([...serverEmission, ...validatorEmission]) <= input.raoEmission).toBe(true);
        expect(exactSum(combinedEmission) <= input.raoEmission).toBe(true);
      }),
    );
  });
});
