/**
 * What SDK 11 makes of scores as they are set: the cap and the u16 in one, in floats of 64 bits, with refusals.
 *
 * @module
 */
import { pythonMax } from './floats.ts';
import { emitted, type Emitted } from './sdk10-emit.ts';
import { sdk11Cap } from './sdk11-cap.ts';

/** What is set, and where to. */
export interface Sdk11Input {
  readonly uids: readonly number[];
  readonly weights: readonly number[];
  readonly ownUid: number;
  readonly minAllowedWeights: number;
  /** In 65535ths. */
  readonly maxWeightLimit: number;
}

/** What Python raises. */
export type Sdk11Error = 'BittensorError' | 'ChainError' | 'ValueError' | 'ZeroDivisionError';

/** The weights that are sent, and what they are made of. */
export interface Sdk11Answer {
  /** The shares, where there was something to cap. */
  readonly shares?: readonly number[];
  readonly sent: Emitted;
}

// #region sdk11-weights
/**
 * The weights that are sent for scores.
 *
 * @see SDK11-WEIGHTS-01 to SDK11-WEIGHTS-05; bittensor 11 `_conform`, `normalize`
 */
export function sdk11Weights(input: Sdk11Input): Sdk11Answer | Sdk11Error {
  const { uids, ownUid, minAllowedWeights, maxWeightLimit } = input;
  const ownAlone = uids.length === 1 && uids[0] === ownUid;
  const shares =
    ownAlone || maxWeightLimit >= 65535 ? undefined : sdk11Cap(input.weights, maxWeightLimit / 65535);
  if (typeof shares === 'string') return shares;

  const sent = sdk11Normalize(uids, shares ?? input.weights);
  if (typeof sent === 'string') return sent;
  if (sent.uids.length === 0) return 'BittensorError';
  if (!ownAlone && sent.uids.length < minAllowedWeights) return 'ChainError';
  return { ...(shares !== undefined && { shares }), sent };
}

/** Each weight as a part of the largest, in 65535ths. */
function sdk11Normalize(uids: readonly number[], weights: readonly number[]): Emitted | Sdk11Error {
  if (uids.length !== weights.length || weights.some((weight) => weight < 0)) return 'BittensorError';
  if (uids.some((uid) => uid < 0)) return 'BittensorError';
  const largest = weights.length === 0 ? 0 : pythonMax(weights);
  return largest === 0 ? { uids: [], values: [] } : emitted(uids, weights, largest);
}
// #endregion
