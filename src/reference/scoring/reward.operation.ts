import { list, nullable, record, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/scoring.reward.ts';
import { pureStep } from '../step.ts';
import { large, small } from './fields.ts';
import { rewardOf } from './reward.ts';
import { clausesTo } from './scale.ts';

/** `scoring.reward`: from divergences to a reward. */
export const rewardOperation = pureStep({
  name: 'scoring.reward',
  title: 'what a peer is due for its answers to one challenge',
  page: 'spec/scoring/reward.md',
  rulesets: ['425'],
  clauses: clausesTo(5, 'REWARD'),
  input: {
    divergences: list(small),
    noiseFloor: small,
    steepness: small,
    axes: list(record({ score: small, weight: small })),
    worst: nullable(record({ count: small, share: small, weight: small })),
  } satisfies FieldsOf<Input>,
  output: { reward: large } satisfies FieldsOf<Output>,
  stages: { mean: small, aboveFloor: small, fidelity: large } satisfies FieldsOf<Stages>,
  apply: rewardOf,
});
