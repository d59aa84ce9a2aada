import type { JsonObject } from '../../../reference/index.ts';
import { one } from '../../shares.ts';
import { wireRows, wireValues, type Row } from '../rows.ts';

/** Stored bonds as the step before hands them on in classic mode: integers. */
export function units(...row: readonly (readonly [uid: number, bond: number])[]): Row {
  return row.map(([uid, bond]) => [uid, BigInt(bond) * one] as const);
}

/** Two validators, uids 0 and 1 with 0.6 and 0.4 of the stake, and two miners with half of the incentive each. */
export const twoValidators = {
  activeStake: [(6n * one) / 10n, (4n * one) / 10n, 0n, 0n],
  incentive: [0n, 0n, one / 2n, one / 2n],
} as const;

/** An input of `consensus.classicBonds`; a moving average of 900 000 unless said otherwise. */
export function classicInput({
  weights,
  bonds,
  activeStake = twoValidators.activeStake,
  incentive = twoValidators.incentive,
  movingAverage = 900_000n,
}: {
  readonly weights: readonly Row[];
  readonly bonds: readonly Row[];
  readonly activeStake?: readonly bigint[];
  readonly incentive?: readonly bigint[];
  readonly movingAverage?: bigint;
}): JsonObject {
  return {
    weightsForBonds: wireRows(weights),
    bondsMasked: wireRows(bonds),
    activeStake: wireValues(activeStake),
    incentive: wireValues(incentive),
    bondsMovingAverage: movingAverage.toString(),
  };
}
