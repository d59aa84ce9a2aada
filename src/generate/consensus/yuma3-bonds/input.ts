import type { JsonObject } from '../../../reference/index.ts';
import { one, share } from '../../shares.ts';
import { wireRows, wireValues, type Row } from '../rows.ts';

/** Bonds as the step before hands them on in Yuma3 mode: shares of 65535. */
export function bondShares(...row: readonly (readonly [uid: number, bond: number])[]): Row {
  return row.map(([uid, bond]) => [uid, share(bond, 65535)] as const);
}

/** What a case of `consensus.yuma3Bonds` says; the rest is as most cases have it. */
export interface Yuma3Case {
  readonly weights: readonly Row[];
  readonly bonds: readonly Row[];
  readonly consensus?: readonly bigint[];
  readonly activeStake?: readonly bigint[];
  readonly incentive?: readonly bigint[];
  readonly movingAverage?: bigint;
  readonly liquidAlpha?: boolean;
  readonly alphaLow?: number;
  readonly alphaHigh?: number;
  readonly steepness?: number;
}

/**
 * An input of `consensus.yuma3Bonds`.
 *
 * Unless said otherwise uids 0 and 1 have 0.6 and 0.4 of the stake, uids 2 and 3 half of the incentive each, and
 * there is one alpha, of about a tenth.
 */
export function yuma3Input({
  weights,
  bonds,
  consensus = [0n, 0n, one / 2n, one / 2n],
  activeStake = [share(6, 10), share(4, 10), 0n, 0n],
  incentive = [0n, 0n, one / 2n, one / 2n],
  movingAverage = 900_000n,
  liquidAlpha = false,
  alphaLow = 45875,
  alphaHigh = 58982,
  steepness = 1000,
}: Yuma3Case): JsonObject {
  return {
    weightsForBonds: wireRows(weights),
    bondsMasked: wireRows(bonds),
    consensus: wireValues(consensus),
    activeStake: wireValues(activeStake),
    incentive: wireValues(incentive),
    bondsMovingAverage: movingAverage.toString(),
    liquidAlpha,
    alphaLow,
    alphaHigh,
    alphaSigmoidSteepness: steepness,
  };
}
