/**
 * Whether weights are taken as they are, and what is stored of them: the checks that need no storage but a few numbers.
 *
 * @module
 */
import { checkVecMaxLimited, vecU16MaxUpscaleToU16 } from '../consensus/index.ts';
import type { U16 } from '../numbers/index.ts';
import { has, type Ruleset } from '../versions.ts';

/** What `checkWeights` takes. */
export interface CheckWeightsInput {
  /** Who weighs. */
  readonly uid: number;
  /** How many uids the subnet has. */
  readonly n: number;
  /** Whether the uid has a validator's permit. */
  readonly permit: boolean;
  /** Whether it is the uid of the subnet's owner. */
  readonly isOwner: boolean;
  readonly minAllowedWeights: number;
  /** The largest share that a weight may be, in 65535ths. */
  readonly maxWeightsLimit: number;
  /** The version that the subnet asks for; 0 asks for none. */
  readonly networkVersionKey: bigint;
  readonly versionKey: bigint;
  readonly uids: readonly number[];
  readonly values: readonly number[];
}

/** What is stored, and how it came about. */
export interface CheckedWeights {
  readonly isSelfWeight: boolean;
  readonly upscaled: readonly number[];
  readonly weights: readonly (readonly [uid: number, weight: number])[];
}

/** Why weights are not taken. */
export type WeightsRefusal =
  | 'WeightVecNotEqualSize'
  | 'UidsLengthExceedUidsInSubNet'
  | 'IncorrectWeightVersionKey'
  | 'NeuronNoValidatorPermit'
  | 'DuplicateUids'
  | 'UidVecContainInvalidOne'
  | 'WeightVecLengthIsLow'
  | 'MaxWeightExceeded';

// #region check-weights
/**
 * What is stored of weights, or the first thing that is against them.
 *
 * @see CHECK-WEIGHTS-01 to CHECK-WEIGHTS-09; subtensor `internal_set_weights`, in 293 `do_set_weights`
 */
export function checkWeights(input: CheckWeightsInput, ruleset: Ruleset): CheckedWeights | WeightsRefusal {
  const { uid, n, permit, isOwner, minAllowedWeights, networkVersionKey, versionKey, uids, values } = input;
  const isSelfWeight = values.length === 1 && uids[0] === uid;
  const mayWeigh = isSelfWeight || permit || (isOwner && has(ruleset, 'ownerWeighs'));
  const limit = has(ruleset, 'noWeightLimit') ? 65535 : input.maxWeightsLimit;

  if (uids.length !== values.length) return 'WeightVecNotEqualSize';
  if (uids.length > n) return 'UidsLengthExceedUidsInSubNet';
  if (networkVersionKey !== 0n && versionKey < networkVersionKey) return 'IncorrectWeightVersionKey';
  if (!mayWeigh) return 'NeuronNoValidatorPermit';
  if (new Set(uids).size < uids.length) return 'DuplicateUids';
  if (uids.some((each) => each >= n)) return 'UidVecContainInvalidOne';
  if (!isSelfWeight && values.length < Math.min(n, minAllowedWeights)) return 'WeightVecLengthIsLow';
  const upscaled = vecU16MaxUpscaleToU16(values);
  if (!isSelfWeight && !isWithin(upscaled, limit)) return 'MaxWeightExceeded';
  return { isSelfWeight, upscaled, weights: uids.map((each, i) => [each, upscaled[i]] as const) };
}

/** Whether no weight is a larger share of all than the limit; the largest limit is none. @see CHECK-WEIGHTS-08 */
function isWithin(weights: readonly U16[], limit: number): boolean {
  return limit === 65535 || checkVecMaxLimited(weights, limit);
}
// #endregion
