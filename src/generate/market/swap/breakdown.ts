import type { Draft } from '../../topic.ts';
import { coin, mostRao } from '../pool.ts';
import { swapInput } from './input.ts';

const reserve = 1000n * coin;
const weight = 983_146_350_589_284_493n;
const times = (tenths: bigint) =>
  swapInput('buy', (reserve * tenths) / 10n, { tao: reserve, alpha: reserve, weight, limit: mostRao });

/** Payments in tenths of the reserve, and what becomes of them. */
const payments: readonly (readonly [tenths: bigint, title: string, clause: string])[] = [
  [110n, '11 times the reserve buys all of the alpha but a rao or two', 'SWAP-07'],
  [120n, '12 times the reserve buys less than 11 times it: the series has broken down', 'SWAP-07'],
  [123n, '12.3 times the reserve buys 94 of 100', 'SWAP-07'],
  [124n, '12.4 times the reserve buys 82 of 100', 'SWAP-07'],
  [125n, '12.5 times the reserve buys 42 of 100', 'SWAP-07'],
  [126n, '12.6 times the reserve is refused: more than everything would be left', 'SWAP-08'],
  [128n, '12.8 times the reserve is refused: the power is just a u64', 'SWAP-08'],
  [129n, '12.9 times the reserve buys the pool empty: the power is no u64 any more', 'SWAP-08'],
  [9000n, '900 times the reserve buys the pool empty as well', 'SWAP-08'],
];

/** Swaps whose power is junk, where the weights are far apart (SWAP-07, SWAP-08, SWAP-14). */
export const breakdown: readonly Draft[] = [
  ...payments.map(([tenths, title, clause]): Draft => ({
    id: `swap-breakdown-${tenths}-tenths`,
    title,
    clauses: [clause, ...(tenths === 126n || tenths === 128n ? ['SWAP-14'] : [])],
    why: { kind: 'overflow', note: 'weights of 58 to 1, and e to the −140 or so' },
    input: times(tenths),
  })),
  {
    id: 'swap-breakdown-sale',
    title: 'a sale whose power is no u64 would empty the pool: the limit stops it',
    clauses: ['SWAP-08', 'SWAP-11'],
    why: { kind: 'overflow', note: 'the price would be 0, which is below any limit but 0' },
    input: swapInput('sell', 900n * reserve, { tao: reserve, alpha: reserve, weight: 10n ** 18n - weight }),
  },
  {
    id: 'swap-breakdown-sale-without-limit',
    title: 'with a limit of 0 nothing stops it, and the pool is sold empty of TAO',
    clauses: ['SWAP-08', 'SWAP-10'],
    why: { kind: 'overflow', note: 'the whole reserve, and not more' },
    input: swapInput('sell', 900n * reserve, {
      tao: reserve,
      alpha: reserve,
      weight: 10n ** 18n - weight,
      limit: 0n,
    }),
  },
];
