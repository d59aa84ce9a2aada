/**
 * What SDK 10 makes of scores before they are set: the lowest go, too few are filled up, none is above a limit.
 *
 * @module
 */
import { ascending, type Floats } from './floats.ts';
import { sdk10Cap, type CapPath } from './sdk10-cap.ts';

/** What weights are made of. */
export interface Sdk10Input {
  readonly uids: readonly number[];
  readonly weights: Floats;
  readonly numNeurons: number;
  readonly minAllowedWeights: number;
  readonly maxWeightLimit: number;
  /** In 65535ths. */
  readonly excludeQuantile: number;
}

/** The weights by uid, and which way they were made. */
export interface Sdk10Answer {
  readonly path: readonly (CapPath | 'trimmed' | 'padded')[];
  /** What is below goes. */
  readonly quantile?: number;
  readonly uids: readonly number[];
  readonly weights: Floats;
}

// #region sdk10-weights
/**
 * The weights of scores, as `process_weights` makes them.
 *
 * @returns `undefined` where a score to fill up from stands behind the number of neurons
 * @see SDK10-WEIGHTS-01 to SDK10-WEIGHTS-06; bittensor 10 `process_weights`
 */
export function sdk10Weights(input: Sdk10Input): Sdk10Answer | undefined {
  const { numNeurons, minAllowedWeights, maxWeightLimit } = input;
  const scores = input.weights.values.map(Math.fround);
  const places = [...scores.keys()].filter((place) => scores[place] > 0);
  const everyUid = [...Array(numNeurons).keys()];

  if (places.length === 0 || numNeurons < minAllowedWeights) {
    const values = everyUid.map(() => 1 / numNeurons);
    return { path: ['uniform'], uids: everyUid, weights: { width: 64, values } };
  }
  if (places.length < minAllowedWeights) {
    if (places.some((place) => place >= numNeurons)) return undefined;
    const values = everyUid.map((place) => 1e-5 + (scores[place] > 0 ? scores[place] : 0));
    const { path, weights } = sdk10Cap({ width: 64, values }, maxWeightLimit);
    return { path: ['padded', path], uids: everyUid, weights };
  }
  const positive = places.map((place) => scores[place]);
  const spare = (places.length - minAllowedWeights) / places.length;
  const quantile = quantileOf(positive, Math.min(input.excludeQuantile / 65535, spare));
  const kept = places.filter((place) => quantile <= scores[place]);
  const values = kept.map((place) => scores[place]);
  const { path, weights } = sdk10Cap({ width: 32, values }, maxWeightLimit);
  return { path: ['trimmed', path], quantile, uids: kept.map((place) => input.uids[place]), weights };
}
// #endregion

// #region quantile
/**
 * A quantile of floats of 32 bits, between the two values beside it, from the nearer one.
 *
 * @see SDK10-WEIGHTS-05; numpy 2.4 `quantile`
 */
export function quantileOf(values: readonly number[], part: number): number {
  const round = Math.fround;
  const sorted = ascending(values);
  const place = (values.length - 1) * part;
  const last = values.length - 1;
  const [lower, upper] = place >= last ? [last, last] : [Math.floor(place), Math.floor(place) + 1];
  const between = place >= last ? place + 1 : place - lower;
  const step = round(sorted[upper] - sorted[lower]);
  if (between >= 0.5) return round(sorted[upper] - round(step * round(1 - between)));
  return round(sorted[lower] + round(step * round(between)));
}
// #endregion
