import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { span } from '../span.ts';
import { before, flowInput, pace, type Move } from './input.ts';

const rulesets = span('348', '411');

/** Flows that were drawn (FLOW-01, FLOW-04). */
export const fuzz: readonly Draft[] = [...Array(10).keys()].map((index) => {
  const seed = 64_000 + index;
  const from = draws(seed);
  const amount = () => from.bigint(0n, 10n ** BigInt(from.integer(0, 15)));
  const moves = [...Array(from.integer(0, 4)).keys()].map((): Move => [from.oneOf(['in', 'out']), amount()]);
  const flow = from.bigint(-(10n ** 34n), 10n ** 34n);
  return {
    id: `flow-fuzz-${seed}`,
    title: `${moves.length} movements and an average`,
    clauses: ['FLOW-01', 'FLOW-04'],
    why: { kind: 'fuzz', note: 'amounts of a rao to a million TAO, in and out' },
    seed: seed.toString(),
    rulesets,
    input: flowInput(amount() - amount(), moves, [before, flow], {
      flowEmaSmoothingFactor: (from.oneIn(2) ? pace : from.bigint(0n, 2n ** 63n - 1n)).toString(),
    }),
  };
});
