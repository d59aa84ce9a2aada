import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { market, type Rejection } from '../../../src/reference/index.ts';
import { amount, pool, rao } from './drawn.ts';
import { big, forGoldens, type Golden } from './goldens.ts';

const { feeOn, paidOut, ratioLeft, sidesOf, spotPrice, swap, swapAlphaForTao, swapTaoForAlpha } = market;

type Kind = market.Kind;
type Output = market.SwapOutput;

/** Limits that hold nobody back. */
const widest = { buy: rao(2n ** 64n - 1n), sell: rao(0n) } as const;
const kind = fc.constantFrom<Kind>('buy', 'sell');
const reserveIn = (way: Kind, { taoReserve, alphaReserve }: market.Pool) =>
  way === 'buy' ? taoReserve : alphaReserve;
const reserveOut = (way: Kind, given: market.Pool) => reserveIn(way === 'buy' ? 'sell' : 'buy', given);

/** What comes of a swap without a fee or a limit worth the name. */
function plain(way: Kind, given: market.Pool, paid: bigint): Output | Rejection {
  const answer = swap(way, {
    pool: given,
    amount: rao(paid),
    priceLimit: widest[way],
    feeRate: 0,
    dropFees: true,
  });
  return 'rejection' in answer ? answer.rejection : answer.output;
}

/** What is paid out, and nothing where the swap is refused. */
const out = (answer: Output | Rejection): bigint => ('name' in answer ? 0n : answer.amountPaidOut);

/** The pool after a swap. */
const after = (way: Kind, given: market.Pool, { amountPaidIn, amountPaidOut }: Output): market.Pool => {
  const [tao, alpha] = way === 'buy' ? [amountPaidIn, -amountPaidOut] : [-amountPaidOut, amountPaidIn];
  return {
    ...given,
    taoReserve: rao(given.taoReserve + tao),
    alphaReserve: rao(given.alphaReserve + alpha),
  };
};

/** A pool with a payment of up to a thousand times its reserve. */
const payments = (least = 1, most = 99) =>
  fc
    .tuple(kind, pool(least, most), amount(1n, 10n ** 19n), amount(0n, 10n ** 16n))
    .map(([way, given, a, b]) => {
      const paid = a % (reserveIn(way, given) * 900n);
      return { way, given, paid, more: paid + (b % (reserveIn(way, given) * 99n)) };
    });

forGoldens('chain', 'balancerSwap', (golden) => {
  const { kind: way, dropFees, feeRate } = golden.input;
  const answer = swap(way as Kind, {
    pool: {
      mechanism: 1,
      taoReserve: rao(big(golden, 'taoReserve')),
      alphaReserve: rao(big(golden, 'alphaReserve')),
      quoteWeight: big(golden, 'quoteWeightPerquintill'),
    },
    amount: rao(big(golden, 'amount')),
    priceLimit: rao(big(golden, 'priceLimitRao')),
    feeRate: feeRate as number,
    dropFees: dropFees as boolean,
  });
  if ('rejection' in answer) {
    expect(answer.rejection).toEqual({ module: 'Swap', name: golden.output });
    return;
  }
  const { amountPaidIn, amountPaidOut, feePaid, feeToBlockAuthor } = answer.output;
  const said = { amountPaidIn, amountPaidOut, feePaid, feeToBlockAuthor };
  expect(Object.fromEntries(Object.entries(said).map(([name, value]) => [name, value.toString()]))).toEqual(
    golden.output,
  );
});

forGoldens('chain', 'swapFee', (golden) => {
  expect(feeOn(rao(big(golden, 'amount')), golden.input.feeRate as number).toString()).toBe(golden.output);
});

const chainPool = (golden: Golden): market.Pool => ({
  mechanism: 1,
  taoReserve: rao(big(golden, 'tao_reserve')),
  alphaReserve: rao(big(golden, 'alpha_reserve')),
  quoteWeight: big(golden, 'quote_weight_perquintill'),
});

forGoldens('emission', 'chain buy alpha out (no fee, limit not binding)', (golden) => {
  const order = {
    pool: chainPool(golden),
    amount: rao(big(golden, 'tao_in')),
    feeRate: 33,
    dropFees: true,
  };
  expect(swapTaoForAlpha(order)).toMatchObject({
    amountPaidOut: BigInt((golden.output as { readonly alpha_out: string }).alpha_out),
  });
});

forGoldens('emission', 'root-claim sell tao out (no fee, limit not binding)', (golden) => {
  const order = {
    pool: chainPool(golden),
    amount: rao(big(golden, 'alpha_in')),
    feeRate: 33,
    dropFees: true,
  };
  expect(swapAlphaForTao(order)).toMatchObject({
    amountPaidOut: BigInt((golden.output as { readonly tao_out: string }).tao_out),
  });
});

describe('a swap', () => {
  test('never pays more than the pool has', () => {
    fc.assert(
      fc.property(payments(), ({ way, given, paid }) => {
        expect(out(plain(way, given, paid)) <= reserveOut(way, given)).toBe(true);
      }),
    );
  });

  test('pays more for more, where neither side weighs more than 19 times the other', () => {
    fc.assert(
      fc.property(payments(5, 95), ({ way, given, paid, more }) => {
        // Along the curve: a limit, were it as wide as can be, would stop some.
        const sides = sidesOf(way, given);
        const along = (net: bigint) => paidOut(sides, ratioLeft(sides, rao(net)));
        expect(along(more) >= along(paid)).toBe(true);
      }),
    );
  });

  test('pays less for more where the weights are far apart: the real rule breaks this', () => {
    const given = {
      mechanism: 1,
      taoReserve: rao(10n ** 12n),
      alphaReserve: rao(10n ** 12n),
      quoteWeight: 983_146_350_589_284_493n,
    };
    expect(out(plain('buy', given, 124n * 10n ** 11n))).toBeLessThan(
      out(plain('buy', given, 11n * 10n ** 12n)),
    );
    expect(plain('buy', given, 126n * 10n ** 11n)).toEqual({ module: 'Swap', name: 'ReservesTooLow' });
    expect(out(plain('buy', given, 129n * 10n ** 11n))).toBe(given.alphaReserve);
  });

  test('moves the price against the one who makes it', () => {
    fc.assert(
      fc.property(payments(5, 95), ({ way, given, paid }) => {
        const answer = plain(way, given, paid % reserveIn(way, given));
        if ('name' in answer) return;
        const [before, then] = [spotPrice(given), spotPrice(after(way, given, answer))];
        // The price is rounded three times, and what is paid by a part in 10^18.
        const slack = before / 10n ** 15n + 10n ** 6n;
        expect(way === 'buy' ? then + slack >= before : then <= before + slack).toBe(true);
      }),
    );
  });

  test('there and back gains no more than two roundings of 10^-18 of the reserves', () => {
    fc.assert(
      fc.property(pool(50, 50), amount(1n, 10n ** 16n), (given, paid) => {
        const bought = plain('buy', given, paid % (given.taoReserve * 900n));
        if ('name' in bought || bought.amountPaidOut === 0n) return;
        const then = after('buy', given, bought);
        const back = out(plain('sell', then, bought.amountPaidOut));
        const y = then.taoReserve;
        const step = y / 10n ** 18n + 1n;
        expect(back <= bought.amountPaidIn + 2n + 4n * step * (1n + y / given.taoReserve + 1n)).toBe(true);
      }),
    );
  });

  test('takes a fee of no more than the rate, and of less by two rao at most', () => {
    fc.assert(
      fc.property(amount(0n, 2n ** 64n - 1n), fc.integer({ min: 0, max: 65535 }), (paid, rate) => {
        const fee = feeOn(paid, rate);
        const exact = (paid * BigInt(rate)) / 65535n;
        expect(fee <= exact && exact - fee <= 2n).toBe(true);
        expect(fee <= paid).toBe(true);
      }),
    );
  });

  test('stops at its limit, within four parts of the smaller reserve', () => {
    fc.assert(
      fc.property(
        kind,
        pool(20, 80),
        fc.integer({ min: 11, max: 100 }),
        fc.integer({ min: 0, max: 10_000 }),
        (way, given, tenths, feeRate) => {
          const price = (spotPrice(given) * 10n ** 9n) >> 64n;
          const limit = way === 'buy' ? (price * BigInt(tenths)) / 10n : (price * 10n) / BigInt(tenths);
          const offered = rao(reserveIn(way, given) * 1000n);
          const answer = swap(way, {
            pool: given,
            amount: offered,
            priceLimit: rao(limit),
            feeRate,
            dropFees: false,
          });
          if ('rejection' in answer || answer.stages.limitAmount === undefined) return;
          expect(answer.output.amountPaidIn + answer.output.feePaid <= offered).toBe(true);
          const least = given.taoReserve < given.alphaReserve ? given.taoReserve : given.alphaReserve;
          const bound = answer.stages.limit!;
          const then = spotPrice(after(way, given, answer.output));
          const slack = (bound * 4n) / least + bound / 10n ** 15n + 10n;
          expect(way === 'buy' ? then <= bound + slack : then + slack >= bound).toBe(true);
        },
      ),
    );
  });

  test('is one to one without a market', () => {
    fc.assert(
      fc.property(kind, pool(), amount(0n, 2n ** 64n - 1n), (way, given, paid) => {
        expect(plain(way, { ...given, mechanism: 0 }, paid)).toMatchObject({
          amountPaidIn: paid,
          amountPaidOut: paid,
          feePaid: 0n,
          quoteWeight: given.quoteWeight,
        });
      }),
    );
  });
});
