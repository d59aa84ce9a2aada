import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { coin } from '../pool.ts';
import { maxInput } from './input.ts';

/** Limits that were drawn (MAX-AMOUNT-02). */
export const fuzz: readonly Draft[] = [...Array(16).keys()].map((index) => {
  const seed = 6600 + index;
  const from = draws(seed);
  const kind = from.oneOf(['buy', 'sell'] as const);
  const reserve = () => from.bigint(10n ** 9n, 10n ** BigInt(from.integer(10, 16)));
  const [tao, alpha] = [reserve(), reserve()];
  const weight = from.bigint(30n * 10n ** 16n, 70n * 10n ** 16n);
  const price = (tao * coin * (10n ** 18n - weight)) / (alpha * weight);
  const tenths = from.bigint(11n, 90n);
  return {
    id: `max-amount-fuzz-${seed}`,
    title: `${kind === 'buy' ? 'up to' : 'down to one through'} ${tenths} tenths of the price`,
    clauses: ['MAX-AMOUNT-02'],
    why: { kind: 'fuzz', note: 'pools as they fall' },
    seed: seed.toString(),
    input: maxInput(kind, kind === 'buy' ? (price * tenths) / 10n + 1n : (price * 10n) / tenths, {
      tao,
      alpha,
      weight,
    }),
  };
});
