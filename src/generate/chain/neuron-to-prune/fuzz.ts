import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { full, type Neuron } from './input.ts';

/** Subnets that were drawn. */
export const fuzz: readonly Draft[] = [...Array(20).keys()].map((index): Draft => {
  const seed = 9300 + index;
  const from = draws(seed);
  const n = from.integer(2, 12);
  const neurons = [...Array(n).keys()].map((): Neuron => [from.integer(0, 4), from.integer(80, 100)]);
  return {
    id: `neuron-to-prune-fuzz-${seed}`,
    title: `${n} neurons, of few emissions and ages`,
    clauses: ['NEURON-TO-PRUNE-02', 'NEURON-TO-PRUNE-03', 'NEURON-TO-PRUNE-04'],
    why: { kind: 'fuzz', note: 'ties of every kind' },
    seed: String(seed),
    input: full(neurons, {
      period: from.integer(5, 15),
      min: from.integer(0, 4),
      immortal: from.oneIn(2) ? [from.integer(0, n - 1)] : [],
    }),
  };
});
