/**
 * Models that are run and scored: the one step that floats take part in, and so the one with a tolerance.
 *
 * @module
 */
import { jensenShannon } from './jensen-shannon.ts';
import { bitsOfSingle, singleOf } from './floats.ts';
import { quantise } from './quantise.ts';
import { rewardOf } from './reward.ts';
import { softmax } from './softmax.ts';
import { toU16 } from './to-u16.ts';
import type { ByUid } from './outliers.ts';

/** A layer: a row of weights and a bias for each of its outputs, by the bits of floats of 32 bits. */
export interface Layer {
  readonly weights: readonly (readonly number[])[];
  readonly bias: readonly number[];
}

/** Models and what they are asked; the first model is the teacher. */
export interface EvaluateInput {
  readonly models: readonly (readonly Layer[])[];
  readonly samples: readonly (readonly number[])[];
  readonly temperature: bigint;
  readonly noiseFloor: bigint;
  readonly steepness: bigint;
}

/** What they answered, and what it is worth. */
export interface EvaluateStages {
  /** By model, sample and class, by the bits of floats of 32 bits. */
  readonly logits: readonly (readonly (readonly number[])[])[];
  readonly quantised: readonly (readonly (readonly bigint[])[])[];
  /** How far each model is from the first, on average. */
  readonly means: readonly bigint[];
  /** By the place of a model behind the first. */
  readonly weights: ByUid;
}

// #region evaluate
/**
 * The answers of models, and the weights of all but the first, by one round.
 *
 * @see EVALUATE-01 to EVALUATE-04
 */
export function evaluate({ models, samples, temperature, ...rule }: EvaluateInput): EvaluateStages {
  const logits = models.map((layers) => samples.map((sample) => answer(layers, sample)));
  const quantised = logits.map((answers) => answers.map((each) => each.map(quantise)));
  const [teacher, ...peers] = quantised.map((answers) => answers.map((each) => softmax(each, temperature)));
  const scored = peers.map((answers) => {
    const divergences = answers.map((each, sample) => jensenShannon(teacher[sample], each));
    return rewardOf({ divergences, ...rule, axes: [], worst: null });
  });
  const weights = toU16(scored.map(({ reward }, place) => [place, reward] as const));
  return { logits, quantised, means: scored.map(({ mean }) => mean), weights };
}
// #endregion

// #region answer
/** The logits of a sample: layer by layer, in floats of 32 bits, with nothing below 0 between two layers. */
function answer(layers: readonly Layer[], sample: readonly number[]): readonly number[] {
  const last = layers.length - 1;
  const outputs = layers.reduce((inputs: readonly number[], { weights, bias }, depth) => {
    const sums = weights.map((row, unit) =>
      row.reduce(
        (sum, weight, place) => Math.fround(sum + Math.fround(singleOf(weight) * inputs[place])),
        singleOf(bias[unit]),
      ),
    );
    return depth === last ? sums : sums.map((sum) => (sum > 0 ? sum : 0));
  }, sample.map(singleOf));
  return outputs.map(bitsOfSingle);
}
// #endregion
