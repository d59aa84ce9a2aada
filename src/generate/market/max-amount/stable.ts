import type { Draft } from '../../topic.ts';
import { repoTest } from '../confirmed-by.ts';
import { coin, mostRao } from '../pool.ts';
import { maxInput } from './input.ts';

const limits = [
  ['0', 0n],
  ['below', coin - 1n],
  ['one', coin],
  ['above', coin + 1n],
  ['two', 2n * coin],
] as const;

/** Subnets without a market, and the root (MAX-AMOUNT-01); the chain's tests assert each. */
export const stable: readonly Draft[] = (['buy', 'sell'] as const).flatMap((kind) =>
  limits.map(([name, limit]): Draft => {
    const any = kind === 'buy' ? limit >= coin : limit <= coin;
    return {
      id: `max-amount-stable-${kind}-${name}`,
      title: `without a market, a limit of ${limit} rao for ${kind === 'buy' ? 'buying' : 'selling'}: ${any ? 'any amount' : 'none'}`,
      clauses: ['MAX-AMOUNT-01'],
      why: { kind: 'boundary', note: 'one coin is one coin' },
      input: maxInput(kind, limit, { mechanism: 0, tao: 0n, alpha: 0n }),
      confirmed: repoTest(`subtensor test_max_amount_${kind === 'buy' ? 'add' : 'remove'}_stable`, {
        maxAmount: (any ? mostRao : 0n).toString(),
      }),
    };
  }),
);
