import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { coin } from '../pool.ts';
import { swapInput, usualRate } from './input.ts';

/** Swaps that were drawn: pools of any shape, limits that are passed or not (SWAP-07, SWAP-09, SWAP-11). */
export const fuzz: readonly Draft[] = [...Array(40).keys()].map((index) => {
  const seed = 6300 + index;
  const from = draws(seed);
  const kind = from.oneOf(['buy', 'sell'] as const);
  const reserve = () => from.bigint(1_000_000n, 10n ** BigInt(from.integer(8, 17)));
  const [tao, alpha] = [reserve(), reserve()];
  const weight = from.oneIn(4)
    ? from.bigint(20n, 80n) * 10n ** 16n
    : from.bigint(20n * 10n ** 16n, 80n * 10n ** 16n);
  const paidIn = kind === 'buy' ? tao : alpha;
  const amount = (paidIn * from.bigint(1n, 10n ** BigInt(from.integer(1, 6)))) / 10_000n + 1n;
  const limited = from.oneIn(2);
  const price = (tao * coin * (10n ** 18n - weight)) / (alpha * weight);
  const tenths = from.bigint(11n, 40n);
  const limit = kind === 'buy' ? (price * tenths) / 10n + 1n : (price * 10n) / tenths;
  return {
    id: `swap-fuzz-${seed}`,
    title: `${kind === 'buy' ? 'a buy' : 'a sale'} in a pool as it was drawn${limited ? ', with a limit' : ''}`,
    clauses: limited ? ['SWAP-11', 'SWAP-10'] : ['SWAP-07', 'SWAP-09'],
    why: { kind: 'fuzz', note: 'reserves of seven to seventeen digits, weights of 0.2 to 0.8' },
    seed: seed.toString(),
    input: swapInput(kind, amount, {
      tao,
      alpha,
      weight,
      rate: from.oneIn(5) ? from.integer(0, 10_000) : usualRate,
      dropFees: from.oneIn(4),
      ...(limited && { limit }),
    }),
  };
});
