import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { recyclingInput } from './input.ts';

const titles = {
  registration: 'a registration at a price as drawn',
  recycle: 'alpha of any amount is recycled',
  burn: 'alpha of any amount is burned',
} as const;
const clauses = {
  registration: ['RECYCLING-01', 'RECYCLING-02', 'RECYCLING-03'],
  recycle: ['RECYCLING-05', 'RECYCLING-06', 'RECYCLING-07'],
  burn: ['RECYCLING-05', 'RECYCLING-06', 'RECYCLING-08'],
} as const;

/** Subnets that were drawn. */
export const fuzz: readonly Draft[] = [...Array(24).keys()].map((index) => {
  const seed = 8600 + index;
  const from = draws(seed);
  const way = from.oneOf(['registration', 'registration', 'recycle', 'burn'] as const);
  const amount = () => from.bigint(1_000_000n, 10n ** BigInt(from.integer(8, 16)));
  const [tao, alpha, out, stake] = [amount(), amount(), amount(), amount()];
  return {
    id: `recycling-fuzz-${seed}`,
    title: titles[way],
    clauses: clauses[way],
    why: { kind: 'fuzz', note: 'reserves, stakes and prices of seven digits to sixteen' },
    seed: seed.toString(),
    input: recyclingInput(way, from.oneIn(3) ? stake : amount() / 1000n, {
      tao,
      alpha,
      out,
      stake,
      weight: from.bigint(20n, 80n) * 10n ** 16n,
      recycled: amount(),
      burned: amount(),
    }),
  };
});
