import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { quoteInput } from './quotes.ts';

/** Quotes that were drawn (QUOTE-02, QUOTE-04). */
export const fuzz: readonly Draft[] = [...Array(16).keys()].map((index) => {
  const seed = 6500 + index;
  const from = draws(seed);
  const kind = from.oneOf(['buy', 'sell'] as const);
  const reserve = () => from.bigint(1_000_000n, 10n ** BigInt(from.integer(8, 16)));
  const [tao, alpha] = [reserve(), reserve()];
  const amount = ((kind === 'buy' ? tao : alpha) * from.bigint(1n, 10_000n)) / 10_000n;
  return {
    id: `quote-fuzz-${seed}`,
    title: 'a quote as it was drawn',
    clauses: ['QUOTE-02', 'QUOTE-04'],
    why: { kind: 'fuzz', note: 'up to as much as there is, weights of 0.2 to 0.8' },
    seed: seed.toString(),
    input: quoteInput(kind, amount, {
      tao,
      alpha,
      weight: from.bigint(20n * 10n ** 16n, 80n * 10n ** 16n),
    }),
  };
});
