import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { sharesInput, whole } from './input.ts';

/** Families that were drawn (HOTKEY-SHARES-01 to HOTKEY-SHARES-05). */
export const fuzz: readonly Draft[] = [...Array(12).keys()].map((index): Draft => {
  const seed = 6600 + index;
  const from = draws(seed);
  const rao = () => from.bigint(0n, 10n ** BigInt(from.integer(1, 15)));
  const share = () => from.bigint(0n, whole / 3n);
  return {
    id: `hotkey-shares-fuzz-${seed}`,
    title: 'a hotkey with kin as it falls',
    clauses: ['HOTKEY-SHARES-02', 'HOTKEY-SHARES-03', 'HOTKEY-SHARES-05'],
    why: { kind: 'fuzz', note: 'all as it falls' },
    seed: seed.toString(),
    input: sharesInput({
      stake: rao(),
      take: from.integer(0, 11796),
      server: rao(),
      validator: rao(),
      ...(from.oneIn(4) && { most: rao() }),
      children: [...Array(from.integer(0, 3)).keys()].map(share),
      parents: [...Array(from.integer(0, 4)).keys()].map((parent) => [parent + 2, rao(), share()] as const),
    }),
  };
});
