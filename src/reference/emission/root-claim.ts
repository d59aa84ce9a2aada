/**
 * Root dividends of one subnet: credited to a hotkey as a rate, owed to a position, and claimed.
 *
 * @module
 */
import { I96F32, saturatingRao, type Rao } from '../numbers/index.ts';

/** What a coldkey wants of its root dividends. */
export type ClaimType = 'Swap' | 'Keep' | 'KeepSubnets';

/** One coldkey's TAO on one hotkey, as far as the dividends of one subnet go. */
export interface Position {
  /** Alpha credited to each rao of TAO on the hotkey, since ever. */
  readonly rootClaimable: I96F32;
  /** The alpha that this position has had, or that was credited before its stake came. */
  readonly rootClaimed: bigint;
  /** The position's TAO on root. */
  readonly rootStake: Rao;
  /** All TAO on the hotkey on root. */
  readonly hotkeyRootStake: Rao;
}

/** How a claim is made. */
export interface ClaimTerms {
  readonly netuid: number;
  readonly threshold: I96F32;
  readonly claimType: ClaimType;
  /** The subnets whose alpha is kept, for `KeepSubnets`. */
  readonly keepSubnets: readonly number[];
}

/** What became of a move: nothing, a credit, alpha that the owner has as stake, alpha kept, alpha sold. */
export type Effect = 'none' | 'credited' | 'owner' | 'kept' | 'sold';

/** A position after a move, and what became of the alpha. */
export interface Moved {
  readonly effect: Effect;
  readonly alpha: Rao;
  readonly position: Position;
}

const u128Max = 2n ** 128n - 1n;
const { saturatingFromInteger, saturatingAdd, saturatingSub, saturatingMul, checkedDiv } = I96F32;

// #region credit
/**
 * What a credit of alpha adds to the rate of its hotkey; null where there is not a rao of TAO for each rao of it.
 *
 * @see ROOT-CLAIM-01, ROOT-CLAIM-02; subtensor `increase_root_claimable_for_hotkey_and_subnet`
 */
export function claimableIncrement(amount: Rao, hotkeyRootStake: Rao): I96F32 | null {
  if (amount > hotkeyRootStake) return null;
  return checkedDiv(saturatingFromInteger(amount), saturatingFromInteger(hotkeyRootStake)) ?? I96F32.zero;
}

/** A position after its hotkey was credited. */
export function creditRoot(position: Position, amount: Rao): Moved {
  const increment = claimableIncrement(amount, position.hotkeyRootStake);
  if (increment === null) return { effect: 'owner', alpha: amount, position };
  const rootClaimable = saturatingAdd(position.rootClaimable, increment);
  return { effect: 'credited', alpha: amount, position: { ...position, rootClaimable } };
}
// #endregion

// #region owed
/**
 * What a position is owed; below 0 where more was claimed than is claimable now.
 *
 * @see ROOT-CLAIM-03; subtensor `get_root_owed_for_hotkey_coldkey_float`
 */
export function rootOwed({ rootClaimable, rootStake, rootClaimed }: Position): I96F32 {
  const claimable = saturatingMul(rootClaimable, saturatingFromInteger(rootStake));
  return saturatingSub(claimable, saturatingFromInteger(rootClaimed));
}
// #endregion

// #region shift
/** The alpha that an amount of stake would have had, had it been there from the first. */
function past(rootClaimable: I96F32, stake: Rao): bigint {
  return I96F32.floor(saturatingMul(rootClaimable, saturatingFromInteger(stake)));
}

/**
 * A position after TAO was added: what was credited before is claimed for it.
 *
 * @see ROOT-CLAIM-04; subtensor `add_stake_adjust_root_claimed_for_hotkey_and_coldkey`
 */
export function addRootStake(position: Position, stake: Rao): Position {
  const claimed = position.rootClaimed + past(position.rootClaimable, stake);
  return {
    ...position,
    rootStake: saturatingRao(position.rootStake + stake),
    hotkeyRootStake: saturatingRao(position.hotkeyRootStake + stake),
    rootClaimed: claimed > u128Max ? u128Max : claimed,
  };
}

/**
 * A position after TAO was taken away: its past goes with it, and no further down than 0.
 *
 * @see ROOT-CLAIM-05; subtensor `remove_stake_adjust_root_claimed_for_hotkey_and_coldkey`
 */
export function removeRootStake(position: Position, stake: Rao): Position {
  const claimed = position.rootClaimed - past(position.rootClaimable, stake);
  return {
    ...position,
    rootStake: (position.rootStake - stake) as Rao,
    hotkeyRootStake: (position.hotkeyRootStake - stake) as Rao,
    rootClaimed: claimed < 0n ? 0n : claimed,
  };
}
// #endregion

// #region claim
/**
 * A claim: the alpha owed is kept as stake, or sold for TAO that is staked on root.
 *
 * @param tao what the pool pays for the alpha, where it is sold; 0 where the pool refuses
 * @see ROOT-CLAIM-06 to ROOT-CLAIM-09; subtensor `root_claim_on_subnet`
 */
export function claimRoot(position: Position, terms: ClaimTerms, tao: Rao): Moved {
  const owed = rootOwed(position);
  const alpha = I96F32.saturatingToU64(owed) as Rao;
  const nothing: Moved = { effect: 'none', alpha: 0n as Rao, position };
  if (owed < terms.threshold || alpha === 0n) return nothing;

  const sells = !keeps(terms);
  if (sells && tao === 0n) return nothing;
  const staked = sells ? addRootStake(position, tao) : position;
  return {
    effect: sells ? 'sold' : 'kept',
    alpha,
    position: { ...staked, rootClaimed: staked.rootClaimed + alpha },
  };
}

/** Whether the alpha of the subnet is kept. @see ROOT-CLAIM-08 */
function keeps({ claimType, keepSubnets, netuid }: ClaimTerms): boolean {
  return claimType === 'Keep' || (claimType === 'KeepSubnets' && keepSubnets.includes(netuid));
}
// #endregion
