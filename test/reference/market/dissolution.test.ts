import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { market } from '../../../src/reference/index.ts';
import { ended, stake } from './endings.ts';

const amount = fc.bigInt(0n, 2n ** 64n - 1n);
const ending = fc
  .record({
    pot: amount,
    stakes: fc.array(amount.map(stake), { maxLength: 12 }),
    protocolAlpha: amount,
  })
  .map(ended);
const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);

describe('a pot', () => {
  test('is paid to the last rao', () => {
    fc.assert(
      fc.property(ending, (input) => {
        const { payouts, protocolTao, weights } = market.dissolution(input);
        expect(sum(payouts) + protocolTao).toBe(sum(weights) === 0n ? 0n : input.subnetTao);
      }),
    );
  });

  test('gives each less than a rao more or less than its exact part', () => {
    fc.assert(
      fc.property(ending, (input) => {
        const { payouts, protocolTao, weights } = market.dissolution(input);
        const total = sum(weights);
        fc.pre(total > 0n);
        for (const [index, paid] of [...payouts, protocolTao].entries()) {
          const off = paid * total - input.subnetTao * weights[index];
          expect(off > -total && off < total).toBe(true);
        }
      }),
    );
  });

  test('gives nobody less who weighs more', () => {
    fc.assert(
      fc.property(ending, (input) => {
        const { payouts, weights } = market.dissolution(input);
        for (const [a, paid] of payouts.entries())
          for (const [b, other] of payouts.entries())
            if (weights[a] > weights[b]) expect(paid >= other).toBe(true);
      }),
    );
  });
});
