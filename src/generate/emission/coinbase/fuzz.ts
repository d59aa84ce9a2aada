import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { chain, subnet } from './input.ts';

/** Chains that were drawn (COINBASE-01 to COINBASE-13). */
export const fuzz: readonly Draft[] = [...Array(12).keys()].map((index): Draft => {
  const seed = 6400 + index;
  const from = draws(seed);
  const between = (low: bigint, high: bigint) => from.bigint(low, high).toString();
  const count = from.integer(1, 4);
  const subnets = [...Array(count).keys()].map((i) =>
    subnet({
      netuid: from.oneIn(5) ? 256 + i : i + 1,
      mechanism: from.oneIn(8) ? 0 : 1,
      taoReserve: between(10n ** 9n, 10n ** 14n),
      alphaReserve: between(10n ** 10n, 3n * 10n ** 15n),
      alphaOut: between(10n ** 9n, 10n ** 16n),
      quoteWeight: between(45n * 10n ** 16n, 55n * 10n ** 16n),
      movingPrice: between(0n, 1n << BigInt(from.integer(20, 32))),
      minerBurned: from.oneIn(2) ? '0' : between(0n, 1n << 32n),
      emissionEnabled: !from.oneIn(4),
      ownerCutEnabled: !from.oneIn(5),
      registrationAllowed: !from.oneIn(6),
      initialized: !from.oneIn(5),
      firstEmissionBlock: between(4_000_000n, 7_999_999n),
      lastEpochBlock: between(7_999_600n, 7_999_999n),
      blocksSinceLastStep: between(0n, 359n),
      pendingServerEmission: between(0n, 10n ** 11n),
      pendingOwnerCut: between(0n, 10n ** 11n),
    }),
  );
  return {
    id: `coinbase-fuzz-${seed}`,
    title: `${count} subnets of any size`,
    clauses: ['COINBASE-03', 'COINBASE-05', 'COINBASE-08'],
    why: { kind: 'fuzz', note: 'flags, prices, reserves and clocks as they fall' },
    seed: seed.toString(),
    input: chain(
      subnets.toSorted((a, b) => a.netuid - b.netuid),
      {
        totalIssuance: between(10n ** 16n, 12n * 10n ** 15n),
        rootTao: between(0n, 7n * 10n ** 15n),
      },
    ),
  };
});
