/**
 * Scoring: from what models answer to the weights that a validator sets.
 *
 * @module
 */
export { agreement, type AgreementStages } from './agreement.ts';
export { capped, type CapStages } from './cap.ts';
export { scoringChain, type ChainInput, type ChainStages, type Profile } from './chain.ts';
export { evaluate, type EvaluateInput, type EvaluateStages, type Layer } from './evaluate.ts';
export { federation, type Evaluator, type FederationStages } from './federation.ts';
export {
  coarse,
  exp2,
  exp2Of,
  fine,
  powersOfHalf,
  squareRoot,
  tableBytes,
  tablesDigest,
  type Exp2Stages,
} from './exp2.ts';
export { jensenShannon, jensenShannonOf, type JensenShannonStages } from './jensen-shannon.ts';
export { kullbackLeiblerOf, type KullbackLeiblerStages } from './kullback-leibler.ts';
export { log2, log2Of, type Log2Stages } from './log2.ts';
export {
  movingAverage,
  type MovingAverageInput,
  type MovingAverageStages,
  type UnaskedRule,
} from './moving-average.ts';
export { outliers, type ByUid, type OutliersStages } from './outliers.ts';
export { quantise } from './quantise.ts';
export { rewardOf, type Axis, type RewardInput, type RewardStages, type Worst } from './reward.ts';
export { one16, one24, one32 } from './scale.ts';
export { softmax, softmaxOf, type SoftmaxStages } from './softmax.ts';
export { editsBetween, taskScore, type TaskRule, type TaskScoreStages } from './task-score.ts';
export { toU16 } from './to-u16.ts';
export { pairwiseSum, type Floats, type Width } from './floats.ts';
export { sdk10Cap, type CapPath, type Sdk10CapStages } from './sdk10-cap.ts';
export { sdk10Emit, type Emitted } from './sdk10-emit.ts';
export { quantileOf, sdk10Weights, type Sdk10Answer, type Sdk10Input } from './sdk10-weights.ts';
export { sdk11Cap } from './sdk11-cap.ts';
export { sdk11Weights, type Sdk11Answer, type Sdk11Error, type Sdk11Input } from './sdk11-weights.ts';
export { whitepaper, type WhitepaperInput, type WhitepaperStages } from './whitepaper.ts';
