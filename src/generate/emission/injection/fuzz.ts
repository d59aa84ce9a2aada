import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { block, subnet } from './input.ts';

/** Blocks that were drawn (INJECTION-01 to INJECTION-10). */
export const fuzz: readonly Draft[] = [...Array(16).keys()].map((index): Draft => {
  const seed = 6300 + index;
  const from = draws(seed);
  const amount = (bits: number) => from.bigint(0n, 1n << BigInt(from.integer(4, bits))).toString();
  const some = (bits: number) => (from.oneIn(4) ? '0' : amount(bits));
  const subnets = [...Array(from.integer(1, 3)).keys()].map((i) =>
    subnet({
      netuid: 2 * i + 1,
      mechanism: from.oneIn(6) ? 0 : 1,
      taoReserve: amount(46),
      alphaReserve: amount(51),
      alphaOut: amount(51),
      quoteWeight: from.bigint(10n ** 16n, 99n * 10n ** 16n).toString(),
      initialized: !from.oneIn(4),
      accountBalance: some(46),
      protocolFlow: (from.bigint(0n, 1n << 40n) - (1n << 39n)).toString(),
      taoIn: some(28),
      alphaIn: some(30),
      excessTao: some(29),
    }),
  );
  return {
    id: `injection-fuzz-${seed}`,
    title: `${subnets.length} subnets with pools of any size`,
    clauses: ['INJECTION-01', 'INJECTION-03', 'INJECTION-08'],
    why: { kind: 'fuzz', note: 'refusals and resets as they fall' },
    seed: seed.toString(),
    input: block(subnets, from.oneIn(3) ? { credit: amount(29) } : {}),
  };
});
