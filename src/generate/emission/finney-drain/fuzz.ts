import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { finneyInput, type OneHotkey, type OneSubnet, type Tuple } from './input.ts';

/** Blocks before alpha that were drawn (FINNEY-DRAIN-01, FINNEY-DRAIN-05, FINNEY-DRAIN-08). */
export const fuzz: readonly Draft[] = [...Array(10).keys()].map((index) => {
  const seed = 6500 + index;
  const from = draws(seed);
  const rao = () => from.bigint(0n, 10n ** BigInt(from.integer(1, 13)));
  const hotkeys = [...Array(from.integer(1, 4)).keys()].map((hotkey): OneHotkey => {
    const count = from.integer(0, 4);
    const stakes = [...Array(count).keys()].map((coldkey) => [coldkey, rao()] as const);
    return {
      hotkey,
      owner: from.integer(0, 4),
      stakes,
      ...(from.oneIn(2) && { take: from.integer(0, 11796) }),
    };
  });
  const tuple = (): Tuple => [from.integer(0, hotkeys.length - 1), rao(), rao()];
  const tuples = (): readonly Tuple[] => [...Array(from.integer(0, 3)).keys()].map(tuple);
  const netuids = [...new Set([...Array(from.integer(1, 4)).keys()].map(() => from.integer(0, 600)))];
  const subnets = netuids.map((netuid): OneSubnet => ({
    netuid,
    tempo: from.oneOf([0, 1, 2, 99]),
    pending: rao() * 4n,
    queued: rao(),
    age: from.bigint(0n, 99n),
    epoch: tuples(),
    ...(from.oneIn(2) && { loaded: tuples() }),
  }));
  return {
    id: `finney-drain-fuzz-${seed}`,
    title: `subnets: ${subnets.length}, hotkeys: ${hotkeys.length}`,
    clauses: ['FINNEY-DRAIN-01', 'FINNEY-DRAIN-05', 'FINNEY-DRAIN-08'],
    why: { kind: 'fuzz', note: 'amounts of one digit to thirteen' },
    seed: seed.toString(),
    input: finneyInput(subnets, hotkeys, { block: from.bigint(1n, 1_000_000n), totalIssuance: 10n ** 15n }),
  };
});
