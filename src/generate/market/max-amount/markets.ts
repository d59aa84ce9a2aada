import type { Draft } from '../../topic.ts';
import { repoTestRejects } from '../confirmed-by.ts';
import { coin, mostRao } from '../pool.ts';
import { refusal } from '../swap/input.ts';
import { maxInput } from './input.ts';

const add = 'subtensor test_max_amount_add_dynamic';
const remove = 'subtensor test_max_amount_remove_dynamic';
const uneven = { tao: 150n * coin, alpha: 100n * coin } as const;
const even = { tao: 1000n * coin, alpha: 1000n * coin } as const;

/** Pools, and what of a limit order they take (MAX-AMOUNT-02 to MAX-AMOUNT-04). */
export const markets: readonly Draft[] = [
  {
    id: 'max-amount-four-times',
    title: 'from 1.5 to 6: as much TAO again, and the fee on top',
    clauses: ['MAX-AMOUNT-02'],
    why: { kind: 'example', note: '150 TAO and 0.075570211' },
    input: maxInput('buy', 6n * coin, uneven),
  },
  {
    id: 'max-amount-quarter',
    title: 'from 1.5 to 0.375: as much alpha again, and the fee on top',
    clauses: ['MAX-AMOUNT-02'],
    why: { kind: 'example', note: 'the fee is in alpha' },
    input: maxInput('sell', (3n * coin) / 8n, uneven),
  },
  {
    id: 'max-amount-a-rao-above',
    title: 'a rao above the price, 49 rao can be swapped',
    clauses: ['MAX-AMOUNT-02'],
    why: { kind: 'rounding', note: 'of 150 TAO' },
    input: maxInput('buy', 1_500_000_001n, uneven),
  },
  {
    id: 'max-amount-at-the-price',
    title: 'a limit that is the price is refused, not answered with 0',
    clauses: ['MAX-AMOUNT-03'],
    why: { kind: 'boundary', note: 'asserted by a test of the chain' },
    input: maxInput('buy', 1_500_000_000n, uneven),
    confirmed: repoTestRejects(add, refusal('PriceLimitExceeded')),
  },
  {
    id: 'max-amount-below-the-price',
    title: 'a rao below the price as well',
    clauses: ['MAX-AMOUNT-03'],
    why: { kind: 'boundary', note: 'asserted by a test of the chain' },
    input: maxInput('buy', 1_499_999_999n, uneven),
    confirmed: repoTestRejects(add, refusal('PriceLimitExceeded')),
  },
  {
    id: 'max-amount-no-limit-buy',
    title: 'a buyer with a limit of 0 is refused',
    clauses: ['MAX-AMOUNT-03'],
    why: { kind: 'boundary', note: 'asserted by a test of the chain' },
    input: maxInput('buy', 0n, { tao: coin, alpha: coin }),
    confirmed: repoTestRejects(add, refusal('PriceLimitExceeded')),
  },
  {
    id: 'max-amount-sale-at-the-price',
    title: 'a seller whose limit is the price is refused',
    clauses: ['MAX-AMOUNT-03'],
    why: { kind: 'boundary', note: 'asserted by a test of the chain' },
    input: maxInput('sell', 2n * coin, { tao: 200n * coin, alpha: 100n * coin }),
    confirmed: repoTestRejects(remove, refusal('PriceLimitExceeded')),
  },
  {
    id: 'max-amount-without-tao',
    title: 'a pool without TAO is too small to sell to',
    clauses: ['MAX-AMOUNT-03'],
    why: { kind: 'boundary', note: 'asserted by a test of the chain' },
    input: maxInput('sell', 100n, { tao: 0n, alpha: coin }),
    confirmed: repoTestRejects(remove, refusal('ReservesTooLow')),
  },
  {
    id: 'max-amount-without-alpha',
    title: 'a pool without alpha has a price of 0, which is below any limit',
    clauses: ['MAX-AMOUNT-03'],
    why: { kind: 'boundary', note: 'asserted by a test of the chain' },
    input: maxInput('sell', 100n, { tao: coin, alpha: 0n }),
    confirmed: repoTestRejects(remove, refusal('PriceLimitExceeded')),
  },
  {
    id: 'max-amount-any-price',
    title: 'a seller who takes any price may sell a thousand times the reserve, the fee included',
    clauses: ['MAX-AMOUNT-02', 'MAX-AMOUNT-04'],
    why: { kind: 'boundary', note: 'what is tried, no more' },
    input: maxInput('sell', 0n, { tao: 10n * coin, alpha: 10n * coin }),
  },
  {
    id: 'max-amount-far-limit',
    title: 'a limit of 360 times the price: 17.4467 reserves and the fee',
    clauses: ['MAX-AMOUNT-02'],
    why: { kind: 'overflow', note: 'trap T-45 of the sheet' },
    input: maxInput('buy', 360n * coin, even),
  },
  {
    id: 'max-amount-very-far-limit',
    title: 'and a thousandfold where even that would not reach the limit',
    clauses: ['MAX-AMOUNT-02', 'MAX-AMOUNT-04'],
    why: { kind: 'boundary', note: 'a limit of a million and two thousand' },
    input: maxInput('buy', 1_002_001n * coin, even),
  },
  {
    id: 'max-amount-huge-reserve',
    title: 'a thousand times a huge reserve is the largest u64',
    clauses: ['MAX-AMOUNT-04'],
    why: { kind: 'overflow', note: '21 million alpha' },
    input: maxInput('sell', 0n, { tao: 21_000_000n * coin, alpha: 21_000_000n * coin }),
  },
  {
    id: 'max-amount-largest-reserve',
    title: 'half of the largest reserve, and any price',
    clauses: ['MAX-AMOUNT-04', 'MAX-AMOUNT-02'],
    why: { kind: 'overflow', note: 'the reserves of a test of the chain' },
    input: maxInput('buy', mostRao, { tao: mostRao / 2n, alpha: mostRao }),
  },
  {
    id: 'max-amount-first-swap',
    title: 'before the first swap the limit is held against the price of a weight of a half',
    clauses: ['MAX-AMOUNT-03'],
    why: { kind: 'ordering', note: 'the stored weight gives 0.1666, the swap 0.25' },
    input: maxInput('buy', coin / 5n, { weight: 600_000_000_000_000_000n, initialized: false }),
  },
  {
    id: 'max-amount-odd-weights',
    title: 'a pool as real ones are, up by a tenth',
    clauses: ['MAX-AMOUNT-02'],
    why: { kind: 'example', note: 'weights without a simple root' },
    input: maxInput('buy', 39_124_000n, {
      tao: 87_654_321_098_765n,
      alpha: 2_345_678_901_234_567n,
      weight: 512_345_678_901_234_567n,
    }),
  },
];
