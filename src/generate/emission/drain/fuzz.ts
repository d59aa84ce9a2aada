import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { account, drainInput, type OneSubnet } from './input.ts';

/** Blocks that were drawn (DRAIN-01, DRAIN-03, DRAIN-07). */
export const fuzz: readonly Draft[] = [...Array(14).keys()].map((index) => {
  const seed = 6200 + index;
  const from = draws(seed);
  const block = from.bigint(100_000n, 9_000_000n);
  const netuids = new Set([...Array(from.integer(1, 9)).keys()].map(() => from.integer(1, 700)));
  const subnets = [...netuids].map((netuid): OneSubnet => {
    const tempo = from.oneOf([0, 1, 99, 360, 360, 50_400]);
    const lastEpochBlock = block - from.bigint(0n, BigInt(tempo) + 3n);
    return {
      netuid,
      tempo,
      lastEpochBlock,
      pendingEpochAt: from.oneIn(4) ? block + from.bigint(0n, 3n) : 0n,
      blocksSinceLastStep: from.oneIn(4) ? from.bigint(50_398n, 50_402n) : block - lastEpochBlock,
      subnetEpochIndex: from.bigint(0n, 30_000n),
      duplicateHotkeys: from.oneIn(5),
      ...(from.oneIn(5) && { nextOwner: { hotkey: account(netuid), coldkey: account(netuid + 1000) } }),
      pots: [
        from.bigint(0n, 10n ** 12n),
        from.bigint(0n, 10n ** 12n),
        from.bigint(0n, 10n ** 11n),
        from.bigint(0n, 10n ** 11n),
      ],
    };
  });
  return {
    id: `drain-fuzz-${seed}`,
    title: `subnets: ${subnets.length}, as their clocks fall`,
    clauses: ['DRAIN-01', 'DRAIN-03', 'DRAIN-07'],
    why: { kind: 'fuzz', note: 'clocks around their hour' },
    seed: seed.toString(),
    input: drainInput(subnets, { block, maxEpochsPerBlock: from.integer(1, 3) }),
  };
});
