import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absent } from '../../corpora.ts';
import type { JsonObject } from '../../../src/reference/index.ts';
import { goldensOf, outputOf } from './goldens.ts';

const subnet = fc.record({
  netuid: fc.integer({ min: 0, max: 40 }),
  movingPrice: fc.bigInt(0n, 4n).map(String),
  registeredAt: fc.bigInt(85n, 100n).map(String),
});

describe('which subnet makes room', () => {
  const goldens = goldensOf<JsonObject>('networkToPrune');
  test.skipIf(goldens.length === 0)(goldens.length === 0 ? absent : 'is as the sheet says', () => {
    for (const { input, output } of goldens) {
      const subnets = (input.subnets as readonly Record<string, string | number>[]).map((each) => ({
        ...each,
      }));
      expect(outputOf('chain.subnetToPrune', { ...input, subnets }).netuid).toBe(output);
    }
  });

  test('is neither root nor immune, and none that may go is cheaper', () => {
    fc.assert(
      fc.property(fc.array(subnet, { maxLength: 10 }), (subnets) => {
        const { netuid } = outputOf('chain.subnetToPrune', {
          subnets,
          networkImmunityPeriod: '10',
          block: '100',
        });
        const may = subnets.filter((each) => each.netuid !== 0 && Number(each.registeredAt) <= 90);
        if (netuid === null) expect(may).toEqual([]);
        else {
          const chosen = may.filter((each) => each.netuid === netuid).map((each) => Number(each.movingPrice));
          expect(chosen).toContain(Math.min(...may.map((each) => Number(each.movingPrice))));
        }
      }),
    );
  });
});
