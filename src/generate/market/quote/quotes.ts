import type { JsonObject } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { coin } from '../pool.ts';
import { swapInput, usualRate, type Given } from '../swap/input.ts';

/** An input of `market.quote`, with the usual fee where nothing else is said. */
export function quoteInput(
  kind: 'buy' | 'sell',
  amount: bigint,
  { exists, ...given }: Given & { readonly exists?: boolean } = {},
): JsonObject {
  const swapped = swapInput(kind, amount, { rate: usualRate, ...given });
  const fields = Object.entries(swapped).filter(([name]) => name !== 'dropFees' && name !== 'priceLimit');
  return { ...Object.fromEntries(fields), ...(exists !== undefined && { exists }) };
}

/** What a node answers (QUOTE-01 to QUOTE-05). */
export const quotes: readonly Draft[] = [
  {
    id: 'quote-one-tao',
    title: '1 TAO would buy 3.958 alpha; 4 at the price before, so 0.0416 are slippage',
    clauses: ['QUOTE-02', 'QUOTE-04'],
    why: { kind: 'example', note: 'the fee is part of the slippage' },
    input: quoteInput('buy', coin),
  },
  {
    id: 'quote-one-alpha',
    title: '1 alpha would sell for 0.2492 TAO; 0.25 at the price before',
    clauses: ['QUOTE-02', 'QUOTE-04'],
    why: { kind: 'example', note: 'amounts, fee and slippage change sides' },
    input: quoteInput('sell', coin),
  },
  {
    id: 'quote-nothing',
    title: 'nothing would give nothing',
    clauses: ['QUOTE-04'],
    why: { kind: 'boundary', note: 'an amount of 0' },
    input: quoteInput('buy', 0n),
  },
  {
    id: 'quote-without-fee',
    title: 'without a fee the slippage is that of the curve alone',
    clauses: ['QUOTE-04'],
    why: { kind: 'example', note: '1 part in 101' },
    input: quoteInput('buy', coin, { rate: 0 }),
  },
  {
    id: 'quote-pays-more-than-the-price',
    title: 'a rao that buys more than the price says has no slippage',
    clauses: ['QUOTE-04'],
    why: { kind: 'rounding', note: '10 rao for 1, at a price of 1' },
    input: quoteInput('buy', 1n, { tao: 10_000_000_000n * coin, alpha: 10_000_000_000n * coin, rate: 0 }),
  },
  {
    id: 'quote-third',
    title: 'what the price would give is rounded down',
    clauses: ['QUOTE-04'],
    why: { kind: 'rounding', note: 'a price of a third, cut off: 3.000…1 times the amount' },
    input: quoteInput('buy', 1_000_000n, { tao: 100n * coin, alpha: 300n * coin }),
  },
  {
    id: 'quote-too-large',
    title: 'more than a thousand times the reserve is answered with zeros, not with an error',
    clauses: ['QUOTE-01'],
    why: { kind: 'boundary', note: 'SwapInputTooLarge is swallowed' },
    input: quoteInput('buy', 200_000n * coin),
  },
  {
    id: 'quote-too-small-a-pool',
    title: 'a pool below a million rao is answered with zeros',
    clauses: ['QUOTE-01'],
    why: { kind: 'boundary', note: 'the slippage is 0 as well' },
    input: quoteInput('sell', coin, { tao: 999_999n }),
  },
  {
    id: 'quote-cheap-alpha',
    title: 'alpha that costs a millionth is answered with zeros, as if nobody could sell it',
    clauses: ['QUOTE-01', 'QUOTE-02'],
    why: { kind: 'boundary', note: 'the limit that nobody named; selling with a limit of 0 works' },
    input: quoteInput('sell', coin, { tao: coin, alpha: 1_000_000n * coin }),
  },
  {
    id: 'quote-stopped',
    title: 'a sale that the limit of nobody stops: part is taken, and the slippage is of the whole',
    clauses: ['QUOTE-02', 'QUOTE-04'],
    why: { kind: 'ordering', note: '400000 alpha, of which 6978 are taken' },
    input: quoteInput('sell', 400_000n * coin),
  },
  {
    id: 'quote-stable',
    title: 'without a market one coin is one coin',
    clauses: ['QUOTE-03'],
    why: { kind: 'boundary', note: 'mechanism 0' },
    input: quoteInput('buy', coin, { mechanism: 0 }),
  },
  {
    id: 'quote-stable-sell',
    title: 'the other way round as well',
    clauses: ['QUOTE-03'],
    why: { kind: 'boundary', note: 'no fee' },
    input: quoteInput('sell', coin, { mechanism: 0 }),
  },
  {
    id: 'quote-no-such-subnet',
    title: 'a subnet that does not exist gives nothing, and all of it is slippage',
    clauses: ['QUOTE-03', 'QUOTE-04'],
    why: { kind: 'ordering', note: 'what is not there has no market, and a price of 1' },
    input: quoteInput('buy', coin, { mechanism: 0, tao: 0n, alpha: 0n, exists: false }),
  },
  {
    id: 'quote-first-swap',
    title: 'the price is that of the stored weight, the swap that of a half, where nobody has swapped yet',
    clauses: ['QUOTE-05', 'QUOTE-04'],
    why: { kind: 'ordering', note: 'weighed 0.4 the price is 0.375, and 0.25 when the first swap comes' },
    input: quoteInput('buy', coin, { weight: 400_000_000_000_000_000n, initialized: false }),
  },
  {
    id: 'quote-first-swap-sale',
    title: 'so that a sale seems to slip by a third',
    clauses: ['QUOTE-05', 'QUOTE-04'],
    why: { kind: 'ordering', note: 'the same pool' },
    input: quoteInput('sell', coin, { weight: 400_000_000_000_000_000n, initialized: false }),
  },
  {
    id: 'quote-empty-pool',
    title: 'a pool without alpha has a price of 0, at which nothing is worth anything',
    clauses: ['QUOTE-01', 'QUOTE-04'],
    why: { kind: 'boundary', note: 'a quotient by 0 is 0' },
    input: quoteInput('buy', coin, { alpha: 0n }),
  },
];
