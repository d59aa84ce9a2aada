/**
 * From divergences to a reward, with other axes beside it.
 *
 * @module
 */
import { exp2 } from './exp2.ts';
import { one16, total } from './scale.ts';

/** Another thing that counts beside the distance: agreement, a task's score, latency. */
export interface Axis {
  /** In steps of 2^-16, at most 1. */
  readonly score: bigint;
  /** How much it counts in a mean. */
  readonly weight: bigint;
}

/** How much the worst axes count beside the mean of all. */
export interface Worst {
  /** How many of the worst make the worst part. */
  readonly count: bigint;
  /** What share that part has, in steps of 2^-16. */
  readonly share: bigint;
  /** How much the distance counts in the mean. */
  readonly weight: bigint;
}

/** What a reward is made of. */
export interface RewardInput {
  /** One a sample, in the order of the challenge. */
  readonly divergences: readonly bigint[];
  /** What two honest teachers differ by. */
  readonly noiseFloor: bigint;
  /** How steeply a reward falls: halved for each 1/k bit. */
  readonly steepness: bigint;
  readonly axes: readonly Axis[];
  /** `null` where the reward is a product. */
  readonly worst: Worst | null;
}

/** The reward, and what it is made of. */
export interface RewardStages {
  readonly mean: bigint;
  readonly aboveFloor: bigint;
  /** What the distance alone gives. */
  readonly fidelity: bigint;
  readonly reward: bigint;
}

// #region reward
/**
 * The reward of a peer, in steps of 2^-32, at most 1.
 *
 * @see REWARD-01 to REWARD-05
 */
export function rewardOf({ divergences, noiseFloor, steepness, axes, worst }: RewardInput): RewardStages {
  const mean = total(divergences) / BigInt(divergences.length);
  const aboveFloor = mean > noiseFloor ? mean - noiseFloor : 0n;
  const fidelity = exp2(steepness * aboveFloor) * 256n;
  const reward = worst === null ? product(fidelity, axes) : worstAndMean(fidelity, axes, worst);
  return { mean, aboveFloor, fidelity, reward };
}
// #endregion

// #region axes
/** The reward times each axis in its order, rounded down each time (REWARD-04). */
function product(fidelity: bigint, axes: readonly Axis[]): bigint {
  return axes.reduce((reward, { score }) => (reward * score) / one16, fidelity);
}

/** A share of the mean of the worst, and for the rest the weighted mean of all (REWARD-05). */
function worstAndMean(fidelity: bigint, axes: readonly Axis[], { count, share, weight }: Worst): bigint {
  const all = [{ score: fidelity, weight }, ...axes.map((axis) => ({ ...axis, score: axis.score * one16 }))];
  const ascending = all.map(({ score }) => score).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const lowest = ascending.slice(0, Number(count));
  const worstMean = total(lowest) / BigInt(lowest.length);
  const weights = total(all.map((axis) => axis.weight));
  const mean = weights === 0n ? 0n : total(all.map((axis) => axis.score * axis.weight)) / weights;
  return (share * worstMean + (one16 - share) * mean) / one16;
}
// #endregion
