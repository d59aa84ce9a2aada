/**
 * Step 9 of the epoch: the bonds of the epoch before, without those to miners who have been replaced since.
 *
 * @module
 */
import { I32F32, u16ProportionToFixed, type BlockNumber, type U16 } from '../numbers/index.ts';
import { blocksAfter, blocksBefore } from './blocks.ts';
import { scalarVecMaskSparseMatrix } from './masks.ts';
import type { SparseRow } from './rows.ts';

/** What the step takes. */
export interface BondsMaskInput {
  /** The bonds as stored, one row a uid. */
  readonly bonds: readonly SparseRow<U16>[];
  /** Whether the subnet runs Yuma3. */
  readonly yuma3: boolean;
  readonly currentBlock: BlockNumber;
  readonly tempo: U16;
  /** The block of the epoch before; 0 if there was none. */
  readonly lastMechanismStepBlock: BlockNumber;
  /** The block in which each uid was registered. */
  readonly blockAtRegistration: readonly BlockNumber[];
}

/** The step's stages. */
export interface BondsMaskStages {
  /** Integers in classic mode, shares in Yuma3. */
  readonly bondsMasked: readonly SparseRow<I32F32>[];
}

// #region bonds-mask
/**
 * The bonds that still stand.
 *
 * @see BONDS-MASK-01 to BONDS-MASK-05; subtensor `epoch_mechanism`, `get_bonds_sparse`, `get_bonds_sparse_fixed_proportion`
 */
export function maskBonds(input: BondsMaskInput): BondsMaskStages {
  const { currentBlock, tempo, lastMechanismStepBlock } = input;
  const bonds = input.bonds.map((row) =>
    row.map(([target, bond]) => [target, input.yuma3 ? u16ProportionToFixed(bond) : integer(bond)] as const),
  );
  const lastTempo =
    lastMechanismStepBlock === 0n
      ? blocksBefore(currentBlock, BigInt(tempo))
      : blocksAfter(lastMechanismStepBlock, 1n);

  return {
    bondsMasked: scalarVecMaskSparseMatrix(
      bonds,
      lastTempo,
      input.blockAtRegistration,
      (block, registration) => block <= registration,
    ),
  };
}

function integer(bond: U16): I32F32 {
  return I32F32.saturatingFromInteger(BigInt(bond));
}
// #endregion
