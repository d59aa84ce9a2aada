/**
 * The purse of a block: TAO that was minted and not yet spent.
 *
 * @module
 */
import type { Rao } from '../numbers/index.ts';
import type { PoolState } from './pool-state.ts';

/** What is left of the block's TAO, and the stake that grows as it is spent. */
export interface Purse {
  readonly credit: Rao;
  readonly totalStake: Rao;
}

// #region spend
/** What an account must hold at least. */
export const existentialDeposit = 500n;

/**
 * Whether TAO can be spent onto a subnet's account: there is so much, and the account does not stay too small.
 *
 * @see INJECTION-05; subtensor `spend_tao`
 */
export function canSpend({ credit }: Purse, { accountBalance }: PoolState, part: Rao): boolean {
  return part <= credit && accountBalance + part >= existentialDeposit;
}
// #endregion
