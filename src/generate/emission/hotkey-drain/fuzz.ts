import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { drainInput, type OneHotkey, type OneSubnet, type Share } from './input.ts';

/** Blocks that were drawn (HOTKEY-DRAIN-04, HOTKEY-DRAIN-08, HOTKEY-DRAIN-09). */
export const fuzz: readonly Draft[] = [...Array(12).keys()].map((index): Draft => {
  const seed = 6700 + index;
  const from = draws(seed);
  const rao = () => from.bigint(0n, 10n ** BigInt(from.integer(1, 13)));
  const hotkeys = [...Array(from.integer(1, 4)).keys()].map((hotkey): OneHotkey => ({
    hotkey,
    owner: from.integer(0, 4),
    take: from.integer(0, 11796),
    pending: rao(),
    lastDrain: from.bigint(0n, 900n),
    stakes: [...Array(from.integer(0, 4)).keys()].map(
      (coldkey) => [coldkey, rao(), from.bigint(0n, 900n)] as const,
    ),
  }));
  const shares = (): readonly Share[] =>
    [...Array(from.integer(0, 3)).keys()].map(() => [from.integer(0, hotkeys.length - 1), rao()] as const);
  const netuids = [...new Set([...Array(from.integer(1, 3)).keys()].map(() => from.integer(0, 600)))];
  const subnets = netuids.map((netuid): OneSubnet => ({
    netuid,
    tempo: from.oneOf([0, 1, 2, 99]),
    pending: rao(),
    queued: rao(),
    age: from.bigint(0n, 99n),
    shares: shares(),
    ...(from.oneIn(2) && { owner: from.integer(0, 4) }),
  }));
  return {
    id: `hotkey-drain-fuzz-${seed}`,
    title: 'a block as it falls',
    clauses: ['HOTKEY-DRAIN-04', 'HOTKEY-DRAIN-08', 'HOTKEY-DRAIN-09'],
    why: { kind: 'fuzz', note: 'all as it falls' },
    seed: seed.toString(),
    input: drainInput(subnets, hotkeys, { block: from.bigint(900n, 2000n), tempo: from.oneOf([0n, 1n, 2n]) }),
  };
});
