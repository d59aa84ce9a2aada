/**
 * What a block emits: the rule of the halvings, as the chain computes it and as whole numbers.
 *
 * @module
 */
import { I96F32, log2, type Rao } from '../numbers/index.ts';
import { has, type Ruleset } from '../versions.ts';
import { firstBlockEmission, totalSupply } from './supply.ts';

/** What the rule takes. */
export interface BlockEmissionInput {
  /** The issuance when the block begins: of TAO, or of a subnet's alpha. */
  readonly issuance: Rao;
  /** What `BlockEmission` holds in storage; its default where absent. */
  readonly blockEmission?: Rao | undefined;
}

/** How the chain finds the number of halvings. */
export interface HalvingStages {
  /** The issuance as a share of the supply. */
  readonly ratio: I96F32;
  /** The share that is left. */
  readonly residual: I96F32;
  /** 1 divided by it. */
  readonly quotient: I96F32;
  /** Its logarithm to the base 2. */
  readonly log: I96F32;
  readonly halvings: number;
}

/** What the rule gives; the stages are there where they ran. */
export interface BlockEmission extends Partial<HalvingStages> {
  readonly emission: Rao;
  /** What `BlockEmission` holds afterwards; `undefined` where the input does not say what it held. */
  readonly blockEmission: Rao | undefined;
}

// #region block-emission
/**
 * What a block emits, and what is left in `BlockEmission`.
 *
 * @see BLOCK-EMISSION-01 to BLOCK-EMISSION-07; subtensor `get_block_emission_for_issuance`
 */
export function blockEmission(
  input: BlockEmissionInput & { readonly blockEmission: Rao },
  ruleset: Ruleset,
): BlockEmission & { readonly blockEmission: Rao };
export function blockEmission(input: BlockEmissionInput, ruleset: Ruleset): BlockEmission;
export function blockEmission(input: BlockEmissionInput, ruleset: Ruleset): BlockEmission {
  const { issuance, blockEmission: stored } = input;
  const leaves = (record: Rao) => ({ blockEmission: stored === undefined ? undefined : record });
  const standing = stored ?? firstBlockEmission;

  if (has(ruleset, 'storedEmission')) return { emission: standing, ...leaves(standing) };
  if (issuance >= totalSupply) return { emission: 0n as Rao, ...leaves(standing) };

  const stages = halvingStages(issuance);
  const emission = emissionAfter(stages.halvings);
  return { ...stages, emission, ...leaves(emission) };
}
// #endregion

// #region halvings
/**
 * How many halvings an issuance below the supply has behind it.
 *
 * @see BLOCK-EMISSION-02 to BLOCK-EMISSION-04; subtensor `get_block_emission_for_issuance`
 */
export function halvingStages(issuance: Rao): HalvingStages {
  const ratio = I96F32.saturatingDiv(
    I96F32.saturatingFromInteger(issuance),
    I96F32.saturatingFromInteger(totalSupply),
  );
  const residual = I96F32.saturatingSub(I96F32.one, ratio);
  const quotient = I96F32.saturatingDiv(I96F32.one, residual);
  // There is a logarithm: the quotient is at least 1.
  const log = log2(I96F32, quotient) as I96F32;
  return { ratio, residual, quotient, log, halvings: Number(I96F32.floor(log)) };
}
// #endregion

// #region emission-after
/** What a block emits after that many halvings. @see BLOCK-EMISSION-05 */
export function emissionAfter(halvings: number): Rao {
  const multiplier = I96F32.saturatingFromInteger(1n << BigInt(halvings));
  const share = I96F32.safeDiv(I96F32.one, multiplier);
  const emission = I96F32.saturatingMul(share, I96F32.saturatingFromInteger(firstBlockEmission));
  return I96F32.saturatingToU64(emission) as Rao;
}
// #endregion

// #region whole-numbers
/** The most halvings that the chain's arithmetic can count below the supply. */
export const mostHalvings = 32;

/** The least issuance with that many halvings behind it: 21 million TAO less its 2^halvings-th part, rounded up. */
export function halvingThreshold(halvings: number): Rao {
  return (totalSupply - (totalSupply >> BigInt(halvings))) as Rao;
}

/** The same number as {@link halvingStages} finds, counted by the thresholds. */
export function halvingsOf(issuance: Rao): number {
  let halvings = 0;
  while (halvings < mostHalvings && issuance >= halvingThreshold(halvings + 1)) halvings += 1;
  return halvings;
}

/** The same emission, in whole numbers. */
export function emissionOf(issuance: Rao): Rao {
  if (issuance >= totalSupply) return 0n as Rao;
  return (firstBlockEmission >> BigInt(halvingsOf(issuance))) as Rao;
}
// #endregion
