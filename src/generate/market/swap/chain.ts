import type { Confirmation, Draft } from '../../topic.ts';
import { sheet } from '../confirmed-by.ts';
import { half } from '../pool.ts';
import { swapInput, swapOutput, usualRate } from './input.ts';

/** A swap of the chain itself: golden, kind, amount, TAO, alpha, weight, and what is paid. */
type Line = readonly [
  id: string,
  kind: 'buy' | 'sell',
  amount: bigint,
  tao: bigint,
  alpha: bigint,
  weight: bigint,
  paid: bigint,
  title: string,
];

const [tao, alpha] = [100_000_000_000_000n, 1_000_000_000_000_000n];
const [odd, oddTao, oddAlpha] = [512_345_678_901_234_567n, 87_654_321_098_765n, 2_345_678_901_234_567n];

const lines: readonly Line[] = [
  ['buy-eq-small', 'buy', 46_896_551n, tao, alpha, half, 468_965_290n, 'TAO that was left over buys alpha'],
  [
    'buy-eq-tiny',
    'buy',
    1n,
    10_000_000_000_000n,
    alpha,
    half,
    100n,
    'a rao that was left over buys 100, no rounding lost',
  ],
  ['buy-w45', 'buy', 46_896_551n, tao, alpha, 450_000_000_000_000_000n, 383_698_890n, 'TAO weighs 0.45'],
  ['buy-w5123', 'buy', 31_250_000n, oddTao, oddAlpha, odd, 878_609_904n, 'a pool as real ones are'],
  ['sell-eq', 'sell', 1_000_000_000n, tao, alpha, half, 99_999_900n, 'an alpha that the root claimed'],
  [
    'sell-w5123',
    'sell',
    1_000_000_000n,
    oddTao,
    oddAlpha,
    odd,
    35_567_520n,
    'the same, of a pool as real ones are',
  ],
];

const confirmed = ([id, , amount, , , weight, paid]: Line): readonly Confirmation[] =>
  sheet(id, swapOutput(amount, paid, 0n, weight));

/** Chain buys and root claims, as the sheet of emission has them (SWAP-03, SWAP-07, SWAP-09). */
export const chain: readonly Draft[] = lines.map((line): Draft => {
  const [id, kind, amount, tao, alpha, weight, , title] = line;
  return {
    id: `swap-chain-${id}`,
    title: `${kind === 'buy' ? 'a chain buy' : 'a root claim'}: ${title}`,
    clauses: ['SWAP-03', 'SWAP-07', 'SWAP-09'],
    why: { kind: 'example', note: `the line ${id} of the sheet` },
    input: swapInput(kind, amount, { tao, alpha, weight, rate: usualRate, dropFees: true }),
    confirmed: confirmed(line),
  };
});
