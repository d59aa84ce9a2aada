/**
 * The whole way: from the quantised logits of a round to the weights that a validator sets.
 *
 * @module
 */
import { capped } from './cap.ts';
import { jensenShannon } from './jensen-shannon.ts';
import { movingAverage, type UnaskedRule } from './moving-average.ts';
import { outliers, type ByUid } from './outliers.ts';
import { rewardOf } from './reward.ts';
import { one16 } from './scale.ts';
import { softmax } from './softmax.ts';
import { toU16 } from './to-u16.ts';

/** Logits, sample by sample. */
type Answers = readonly (readonly bigint[])[];

/** What a validator scores by. */
export interface Profile {
  readonly temperature: bigint;
  readonly noiseFloor: bigint;
  readonly steepness: bigint;
  readonly alpha: bigint;
  readonly unasked: UnaskedRule;
  readonly exclude: bigint;
  readonly minAllowed: bigint;
  readonly limit: bigint;
}

/** A round: what the teacher and those that were asked said, and what was before. */
export interface ChainInput {
  readonly profile: Profile;
  readonly teacher: Answers;
  readonly peers: readonly { readonly uid: number; readonly answers: Answers }[];
  readonly scores: readonly bigint[];
  readonly hotkeysBefore: readonly string[];
  readonly hotkeys: readonly string[];
}

/** The weights, and every stage on the way. */
export interface ChainStages {
  /** One row a peer, in the order of the challenge. */
  readonly divergences: readonly (readonly bigint[])[];
  readonly rewards: ByUid;
  readonly scores: readonly bigint[];
  readonly kept: ByUid;
  readonly capped: ByUid;
  readonly weights: ByUid;
}

// #region chain
/**
 * The scores and weights after a round.
 *
 * @see CHAIN-01 to CHAIN-04
 */
export function scoringChain({ profile, teacher, peers, ...before }: ChainInput): ChainStages {
  const taught = teacher.map((logits) => softmax(logits, profile.temperature));
  const divergences = peers.map(({ answers }) =>
    taught.map((probabilities, sample) =>
      divergenceOf(probabilities, answers.at(sample), profile.temperature),
    ),
  );
  const rewards = peers.map(({ uid }, i) => {
    const { reward } = rewardOf({ ...profile, divergences: divergences[i], axes: [], worst: null });
    return [uid, reward] as const;
  });
  const { scores } = movingAverage({ ...before, ...profile, rewards });
  const { kept } = outliers(
    scores.map((score, uid) => [uid, score] as const),
    profile.exclude,
    profile.minAllowed,
  );
  const values =
    kept.length === 0
      ? []
      : capped(
          kept.map(([, score]) => score),
          profile.limit,
        ).values;
  const cut = kept.map(([uid], place) => [uid, values[place]] as const);
  return { divergences, rewards, scores, kept, capped: cut, weights: toU16(cut) };
}

/** How far an answer is from the teacher's; one that is missing, or has other classes, is a whole bit away. */
function divergenceOf(
  teacher: readonly bigint[],
  logits: readonly bigint[] | undefined,
  temperature: bigint,
): bigint {
  if (logits?.length !== teacher.length) return one16;
  return jensenShannon(teacher, softmax(logits, temperature));
}
// #endregion
