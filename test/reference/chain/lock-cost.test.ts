import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absent } from '../../corpora.ts';
import type { JsonObject } from '../../../src/reference/index.ts';
import { goldensOf, outputOf } from './goldens.ts';

const amount = fc.bigInt(0n, (1n << 64n) - 1n);

describe('the cost of a subnet', () => {
  const goldens = goldensOf<JsonObject>('networkLockCost');
  test.skipIf(goldens.length === 0)(goldens.length === 0 ? absent : 'is that of the sheet', () => {
    for (const { input, output } of goldens) {
      const { currentBlock, ...rest } = input;
      expect(outputOf('chain.lockCost', { ...rest, block: currentBlock }).lockCost).toBe(output);
    }
  });

  test('lies between the least lock and twice the last, and never rises with time', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        amount,
        fc.bigInt(0n, 10n ** 6n),
        (last, min, at, later, interval) => {
          const cost = (block: bigint) =>
            BigInt(
              outputOf('chain.lockCost', {
                ...{ lastLock: String(last), minLock: String(min), lastLockBlock: String(at) },
                ...{ block: String(block), interval: String(interval), blockEmission: '1000000000' },
              }).lockCost as string,
            );
          const [now, then] = [cost(at), cost(at > later ? at : later)];
          expect(then <= now && then >= min).toBe(true);
          expect(now <= (2n * last > min ? 2n * last : min)).toBe(true);
        },
      ),
    );
  });
});
