import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { tempoInput } from './input.ts';

/** Clocks that were drawn (TEMPO-02, TEMPO-04, TEMPO-07). */
export const fuzz: readonly Draft[] = [...Array(16).keys()].map((index) => {
  const seed = 6100 + index;
  const from = draws(seed);
  const tempo = from.oneOf([1, 7, 99, 360, from.integer(1, 65535)]);
  const lastEpochBlock = from.bigint(0n, 10_000_000n);
  const block = lastEpochBlock + from.bigint(0n, BigInt(tempo) + 3n);
  const netuid = from.integer(1, 4095);
  return {
    id: `tempo-fuzz-${seed}`,
    title: `netuid ${netuid}, tempo ${tempo}, ${block - lastEpochBlock} blocks after the last slot`,
    clauses: ['TEMPO-02', 'TEMPO-04', 'TEMPO-07'],
    why: { kind: 'fuzz', note: 'up to three blocks past the tempo' },
    seed: seed.toString(),
    input: tempoInput({
      netuid,
      tempo,
      block,
      lastEpochBlock,
      pendingEpochAt: from.oneIn(3) ? block + from.bigint(0n, 4n) : 0n,
      blocksSinceLastStep: from.oneIn(2) ? block - lastEpochBlock : from.bigint(0n, 60_000n),
    }),
  };
});
