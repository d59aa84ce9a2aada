import type { Draft } from '../../topic.ts';

/** What a neuron earned, and when it came. */
export type Neuron = readonly [emission: number | bigint, registeredAt: number];

/** An input. */
export function full(
  neurons: readonly Neuron[],
  rules: { period?: number; block?: number; min?: number; immortal?: readonly number[] } = {},
): object {
  const { period = 10, block = 100, min = 0, immortal = [] } = rules;
  return {
    neurons: neurons.map(([emission, at]) => ({ emission: String(emission), registeredAt: String(at) })),
    immunityPeriod: period,
    block: String(block),
    minNonImmuneUids: min,
    immortalUids: immortal,
  };
}

/** A case with its title and note. */
export const one = (
  name: string,
  title: string,
  clauses: readonly number[],
  note: string,
  input: object,
  uid?: number | null,
): Draft => ({
  id: `neuron-to-prune-${name}`,
  title,
  clauses: clauses.map((clause) => `NEURON-TO-PRUNE-0${clause}`),
  why: { kind: 'boundary', note },
  input,
  ...(uid !== undefined && {
    confirmed: [{ evidence: { kind: 'sheet', id: 'chain' }, rulesets: ['425'] as const, output: { uid } }],
  }),
});
