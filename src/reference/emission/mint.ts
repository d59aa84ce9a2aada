/**
 * Minting: the block's emission becomes TAO, as far as the 21 million allow.
 *
 * @module
 */
import { saturatingRao, type Rao } from '../numbers/index.ts';
import { totalSupply } from './supply.ts';

/** What minting takes. */
export interface MintInput {
  /** What the block emits. */
  readonly emission: Rao;
  /** What subtensor counts as issued. */
  readonly totalIssuance: Rao;
  /** What the balances count as issued. */
  readonly balancesIssuance: Rao;
}

/** What minting gives. */
export interface Minted {
  readonly minted: Rao;
  readonly totalIssuance: Rao;
  readonly balancesIssuance: Rao;
}

// #region mint
/**
 * What is minted, and both counters afterwards.
 *
 * @see MINT-01 to MINT-03; subtensor `mint_tao`
 */
export function mint({ emission, totalIssuance, balancesIssuance }: MintInput): Minted {
  const left = saturatingRao(totalSupply - balancesIssuance);
  const minted = emission < left ? emission : left;
  return {
    minted,
    totalIssuance: saturatingRao(totalIssuance + minted),
    balancesIssuance: (balancesIssuance + minted) as Rao,
  };
}
// #endregion
