import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { market } from '../../../src/reference/index.ts';
import { pool, rao } from './drawn.ts';

const { maxAmount, spotPrice, swap } = market;
const kind = fc.constantFrom<market.Kind>('buy', 'sell');

describe('the largest amount', () => {
  test('is swapped whole with the same limit, within the rounding of the fee', () => {
    fc.assert(
      fc.property(kind, pool(20, 80), fc.integer({ min: 11, max: 100 }), (way, given, tenths) => {
        const price = (spotPrice(given) * 10n ** 9n) >> 64n;
        const priceLimit = rao(
          way === 'buy' ? (price * BigInt(tenths)) / 10n + 1n : (price * 10n) / BigInt(tenths),
        );
        const most = maxAmount({ kind: way, pool: given, priceLimit, feeRate: 33 });
        if ('rejection' in most || most.maxAmount === 0n) return;
        const answer = swap(way, {
          pool: given,
          amount: most.maxAmount,
          priceLimit,
          feeRate: 33,
          dropFees: false,
        });
        if ('rejection' in answer) {
          expect(answer.rejection.name).toBe('ReservesTooLow');
          return;
        }
        const { amountPaidIn, feePaid } = answer.output;
        const left = most.maxAmount - amountPaidIn - feePaid;
        expect(left >= -2n && left <= 2n + most.maxAmount / 10n ** 9n).toBe(true);
      }),
    );
  });

  test('passes the refusals of the swap on', () => {
    const given = {
      mechanism: 1,
      taoReserve: rao(150n),
      alphaReserve: rao(100n),
      quoteWeight: 5n * 10n ** 17n,
    };
    const order = { pool: given, priceLimit: rao(1n), feeRate: 0 } as const;
    expect(maxAmount({ kind: 'buy', ...order })).toEqual({
      rejection: { module: 'Swap', name: 'ReservesTooLow' },
    });
  });
});
