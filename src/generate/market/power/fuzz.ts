import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { powerInput, whole } from './input.ts';

/** Powers that were drawn as pools ask for them (POWER-03, POWER-09). */
export const fuzz: readonly Draft[] = [...Array(24).keys()].map((index) => {
  const seed = 6100 + index;
  const from = draws(seed);
  const limit = from.oneIn(3);
  const round = from.oneIn(4);
  const step = round ? whole / 100n : 1n;
  const weight = from.bigint(whole / 100n / step, (whole * 99n) / 100n / step) * step;
  const reserve = from.bigint(1n, 10n ** BigInt(from.integer(6, 17)));
  const more = (reserve * from.bigint(1n, 10n ** BigInt(from.integer(1, 8)))) / 1_000_000n + 1n;
  return {
    id: `power-fuzz-${seed}`,
    title: limit ? 'how far a price may go, with 1024 bits' : 'what is left of a reserve, with 256 bits',
    clauses: [round ? 'POWER-03' : 'POWER-09'],
    why: { kind: 'fuzz', note: round ? 'weights of whole percents' : 'weights as they fall' },
    seed: seed.toString(),
    input: limit
      ? powerInput([reserve + more, reserve], [weight, whole], { precision: 1024 })
      : powerInput([reserve, reserve + more], [weight, whole - weight]),
  };
});
