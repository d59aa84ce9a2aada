import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { market } from '../../../src/reference/index.ts';
import { amount, pool, rao } from './drawn.ts';
import { big, forGoldens } from './goldens.ts';

const { rebalance, rebalanced, spotPrice } = market;

forGoldens('chain', 'updateWeightsForAddedLiquidity', (golden) => {
  const [taoDelta, alphaDelta] = [rao(big(golden, 'taoDelta')), rao(big(golden, 'alphaDelta'))];
  const quoteWeight = big(golden, 'quoteWeight');
  const answer = rebalance({
    quoteWeight,
    taoReserve: rao(big(golden, 'taoReserve')),
    alphaReserve: rao(big(golden, 'alphaReserve')),
    taoDelta,
    alphaDelta,
  });
  if (golden.output === 'InvalidValue') expect(answer).toEqual({ quoteWeight, taoDelta: 0n, alphaDelta: 0n });
  else expect(answer).toEqual({ quoteWeight: BigInt(golden.output as string), taoDelta, alphaDelta });
});

forGoldens('emission', 'adjust_protocol_liquidity -> new quote weight', (golden) => {
  const answer = rebalance({
    quoteWeight: big(golden, 'quote_weight'),
    taoReserve: rao(big(golden, 'tao_reserve')),
    alphaReserve: rao(big(golden, 'alpha_reserve')),
    taoDelta: rao(big(golden, 'tao_delta')),
    alphaDelta: rao(big(golden, 'alpha_delta')),
  });
  const { new_quote_weight: weight } = golden.output as { readonly new_quote_weight: string };
  expect(answer.quoteWeight.toString()).toBe(weight);
});

forGoldens('chain', 'balancerNewOk', (golden) => {
  expect(market.isWeight(big(golden, 'quote'))).toBe(golden.output);
});

describe('an injection', () => {
  const drawn = fc.tuple(pool(), amount(0n, 10n ** 15n), amount(0n, 10n ** 15n));

  test('leaves the price as it was, within the rounding of its shares (I7)', () => {
    fc.assert(
      fc.property(drawn, ([given, taoDelta, alphaDelta]) => {
        const { quoteWeight, baseShare, quoteShare, ...added } = rebalanced({
          ...given,
          taoDelta,
          alphaDelta,
        });
        const then = {
          mechanism: 1,
          taoReserve: rao(given.taoReserve + added.taoDelta),
          alphaReserve: rao(given.alphaReserve + added.alphaDelta),
          quoteWeight,
        };
        const [before, after] = [spotPrice(given), spotPrice(then)];
        const apart = before > after ? before - after : after - before;
        const shares = (2n * before) / baseShare + (2n * before) / quoteShare;
        // The last bits of a price are those of its reserves, which may be small beside each other.
        const bits = 200n * (1n + given.taoReserve / given.alphaReserve) + 1000n;
        expect(apart <= shares + before / 10n ** 15n + bits).toBe(true);
      }),
    );
  });

  test('is let in whole or not at all, and never leaves the range of weights', () => {
    fc.assert(
      fc.property(drawn, ([given, taoDelta, alphaDelta]) => {
        const answer = rebalance({ ...given, taoDelta, alphaDelta });
        expect(market.isWeight(answer.quoteWeight)).toBe(true);
        const whole = answer.taoDelta === taoDelta && answer.alphaDelta === alphaDelta;
        const none = answer.taoDelta === 0n && answer.alphaDelta === 0n;
        expect(whole || (none && answer.quoteWeight === given.quoteWeight)).toBe(true);
      }),
    );
  });

  test('moves the weights of a pool of a few rao, even when it is nothing: the real rule breaks this', () => {
    const few = {
      taoReserve: rao(3n),
      alphaReserve: rao(5n),
      quoteWeight: 300_000_000_000_000_000n,
      taoDelta: rao(0n),
      alphaDelta: rao(0n),
    };
    expect(rebalance(few).quoteWeight).toBe(312_500_000_000_000_000n);
  });
});
