import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { market } from '../../../src/reference/index.ts';
import { amount, pool, rao } from './drawn.ts';

const { quote, swap } = market;
const kind = fc.constantFrom<market.Kind>('buy', 'sell');

describe('a quote', () => {
  test('is what the swap then gives', () => {
    fc.assert(
      fc.property(kind, pool(), amount(0n, 10n ** 16n), (way, given, paid) => {
        const order = { pool: given, amount: paid, feeRate: 33 };
        const told = quote({ kind: way, exists: true, ...order });
        const answer = swap(way, { ...order, dropFees: false });
        const made = 'rejection' in answer ? undefined : answer.output;
        const [paidIn, paidOut, fee] = [made?.amountPaidIn, made?.amountPaidOut, made?.feePaid];
        expect(way === 'buy' ? told.taoAmount : told.alphaAmount).toBe(paidIn ?? 0n);
        expect(way === 'buy' ? told.alphaAmount : told.taoAmount).toBe(paidOut ?? 0n);
        expect(way === 'buy' ? told.taoFee : told.alphaFee).toBe(fee ?? 0n);
      }),
    );
  });

  test('gives and slips what the price would give', () => {
    fc.assert(
      fc.property(kind, pool(), amount(0n, 10n ** 16n), (way, given, paid) => {
        const told = quote({ kind: way, exists: true, pool: given, amount: paid, feeRate: 33 });
        const [out, slips] =
          way === 'buy' ? [told.alphaAmount, told.alphaSlippage] : [told.taoAmount, told.taoSlippage];
        if (out === 0n) return;
        expect(out + slips >= told.withoutSlippage).toBe(true);
      }),
    );
  });

  test('of a subnet that does not exist gives nothing and slips all', () => {
    const nowhere = {
      mechanism: 0,
      taoReserve: rao(0n),
      alphaReserve: rao(0n),
      quoteWeight: 5n * 10n ** 17n,
    };
    const told = quote({ kind: 'buy', exists: false, pool: nowhere, amount: rao(7n), feeRate: 33 });
    expect(told).toMatchObject({ taoAmount: 0n, alphaAmount: 0n, alphaSlippage: 7n, taoSlippage: 0n });
  });
});
