/**
 * Step 15 of the epoch: what is written to storage, in the units that storage has.
 *
 * @module
 */
import { fixedProportionToU16, I64F64, type I32F32, type Rao, type U16 } from '../numbers/index.ts';
import type { SparseMatrix } from './matrix.ts';
import type { SparseRow } from './rows.ts';

/** What the step takes. */
export interface StoringInput {
  readonly stakeBits: readonly I64F64[];
  readonly inactive: readonly boolean[];
  readonly newValidatorPermits: readonly boolean[];
  readonly stake: readonly I32F32[];
  readonly consensus: readonly I32F32[];
  readonly validatorTrust: readonly I32F32[];
  readonly incentive: readonly I32F32[];
  readonly dividends: readonly I32F32[];
  /** The new bonds: upscaled in classic mode, as averaged in Yuma3. */
  readonly emaBonds: SparseMatrix;
}

/** What is written, one entry a uid. */
export interface StoredTerms {
  readonly active: readonly boolean[];
  readonly consensus: readonly U16[];
  readonly incentive: readonly U16[];
  readonly dividends: readonly U16[];
  readonly validatorTrust: readonly U16[];
  readonly stakeWeight: readonly U16[];
  /** The total stake in whole rao. */
  readonly stake: readonly Rao[];
  readonly bonds: readonly SparseRow<U16>[];
}

// #region storing
/**
 * Shares as u16, stake as whole rao, bonds of those alone who have a permit from now on.
 *
 * @see STORING-01 to STORING-05; subtensor `epoch_mechanism`, `fixed_proportion_to_u16`
 */
export function storedTerms(input: StoringInput): StoredTerms {
  return {
    active: input.stakeBits.map((_, uid) => !(input.inactive[uid] ?? true)),
    consensus: vecFixedProportionsToU16(input.consensus),
    incentive: vecFixedProportionsToU16(input.incentive),
    dividends: vecFixedProportionsToU16(input.dividends),
    validatorTrust: vecFixedProportionsToU16(input.validatorTrust),
    stakeWeight: vecFixedProportionsToU16(input.stake),
    stake: input.stakeBits.map((stake) => I64F64.saturatingToU64(stake) as Rao),
    bonds: input.emaBonds.map((row, uid) =>
      input.newValidatorPermits[uid]
        ? row.map(([target, bond]) => [target, fixedProportionToU16(bond)] as const)
        : [],
    ),
  };
}

/** Shares as u16. @see subtensor `vec_fixed_proportions_to_u16` */
export function vecFixedProportionsToU16(shares: readonly I32F32[]): readonly U16[] {
  return shares.map(fixedProportionToU16);
}
// #endregion
