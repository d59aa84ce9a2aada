import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { rootClaimInput, type Move } from './input.ts';

/** Lives of a position as drawn (ROOT-CLAIM-01 to ROOT-CLAIM-09). */
export const fuzz: readonly Draft[] = [...Array(15).keys()].map((index) => {
  const seed = 6400 + index;
  const from = draws(seed);
  const rao = () => from.bigint(1n, 10n ** BigInt(from.integer(5, 15)));
  const stake = rao();
  // What is surely there: stake that a sale brings comes on top.
  let least = stake;
  const moves = [...Array(from.integer(4, 9)).keys()].map((): Move => {
    const kind = from.oneOf(['credit', 'credit', 'addStake', 'removeStake', 'claim'] as const);
    if (kind === 'removeStake') {
      const gone = from.bigint(0n, least);
      least -= gone;
      return [kind, gone];
    }
    const amount = rao();
    if (kind === 'addStake') least += amount;
    return [kind, amount];
  });
  return {
    id: `root-claim-fuzz-${seed}`,
    title: `a life of ${moves.length} moves`,
    clauses: ['ROOT-CLAIM-01', 'ROOT-CLAIM-04', 'ROOT-CLAIM-05'],
    why: { kind: 'fuzz', note: 'credits, stake that comes and goes, and claims' },
    seed: seed.toString(),
    input: rootClaimInput(
      {
        stake,
        hotkeyStake: stake + rao(),
        rate: from.bigint(0n, 2n ** 33n),
        claimType: from.oneOf(['Swap', 'Keep', 'KeepSubnets'] as const),
        keepSubnets: from.oneIn(2) ? [1] : [],
      },
      moves,
    ),
  };
});
