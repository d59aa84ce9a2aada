import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, type numbers } from '../../../src/reference/index.ts';

const { blocksUntilEpoch, setClock } = emission;
const block = (number: bigint) => number as numbers.BlockNumber;

describe('a clock that is taken over from the grid', () => {
  test('has its next epoch where the grid had it', () => {
    const netuids = fc.integer({ min: 1, max: 65535 });
    const tempos = fc.integer({ min: 1, max: 65535 });
    fc.assert(
      fc.property(netuids, tempos, fc.bigInt(70_000n, 2n ** 40n).map(block), (netuid, tempo, now) => {
        const { lastEpochBlock } = setClock({
          event: 'upgraded',
          netuid,
          tempo,
          block: now,
          activityCutoff: 0,
        });
        if (lastEpochBlock === undefined) throw new Error('a last slot was expected');
        const clock = {
          netuid,
          tempo,
          block: now,
          lastEpochBlock,
          pendingEpochAt: block(0n),
          blocksSinceLastStep: 0n,
        };
        expect(blocksUntilEpoch(clock, '425')).toBe(blocksUntilEpoch(clock, '421'));
      }),
    );
  });

  test('is left alone at a tempo of 0', () => {
    const set = setClock({ event: 'upgraded', netuid: 1, tempo: 0, block: block(9n), activityCutoff: 0 });
    expect(Object.values(set)).toEqual([undefined, undefined, undefined]);
  });
});
