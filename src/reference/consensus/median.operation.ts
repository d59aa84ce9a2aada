import { I32F32 } from '../numbers/index.ts';
import { operation } from '../operation.ts';
import type { Input, Output } from '../generated/consensus.median.ts';
import { epochRulesets } from '../versions.ts';
import { bitsFromWire, bitsToWire, lengthProblem, rowFromWire, rowsProblem } from '../wire.ts';
import { medianConsensus } from './median.ts';

/** `consensus.median`: step 6 of the epoch on its own. */
export const medianOperation = operation<Input, Output>({
  name: 'consensus.median',
  title: 'the consensus weight of each miner: the stake-weighted median of its column',
  page: 'spec/consensus/median.md',
  rulesets: epochRulesets,
  stages: ['kappa', 'medianStake', 'minority', 'consensus'],
  clauses: [
    'MEDIAN-01',
    'MEDIAN-02',
    'MEDIAN-03',
    'MEDIAN-04',
    'MEDIAN-05',
    'MEDIAN-06',
    'MEDIAN-07',
    'MEDIAN-08',
  ],
  domain: ({ activeStake, weights }) =>
    lengthProblem('input.weights', weights, activeStake.length) ??
    rowsProblem('input.weights', weights, activeStake.length),
  apply: (input) => {
    const result = medianConsensus({
      activeStake: input.activeStake.map((bits) => bitsFromWire(I32F32, bits)),
      weights: input.weights.map((row) => rowFromWire(I32F32, row)),
      kappa: input.kappa,
    });
    return {
      output: { consensus: result.consensus.map(bitsToWire) },
      stages: () => [
        { stage: 'kappa', value: bitsToWire(result.kappa) },
        { stage: 'medianStake', value: result.medianStake.map(bitsToWire) },
        { stage: 'minority', value: bitsToWire(result.minority) },
        { stage: 'consensus', value: result.consensus.map(bitsToWire) },
      ],
    };
  },
});
