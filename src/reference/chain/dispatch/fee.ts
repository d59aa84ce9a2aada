import type { Hex } from '../scale/index.ts';
import { balances, subtensor, system } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { canWithdraw, setFree } from '../extrinsics/balances.ts';
import { saturatingU64, type Rao } from '../../numbers/index.ts';
import { tell, type At } from './at.ts';

/** How heavy a call is. */
export interface Weight {
  readonly refTime: bigint;
  readonly proofSize: bigint;
}

/** What an extrinsic weighs before its call does. @see System `BlockWeights` */
export const baseWeight = 108_157_000n;

// #region fee
/** A weight as a fee: a 2000th, the half rounded down. @see BLOCKS-02; subtensor `LinearWeightToFee` */
function ofWeight(refTime: bigint): bigint {
  return (refTime + 999n) / 2000n;
}

/**
 * What an extrinsic costs: its length, and the weight of an extrinsic and that of its call, each rounded for itself.
 *
 * @see BLOCKS-02; Substrate `compute_fee`
 */
export function feeOf(length: number, refTime: bigint): bigint {
  return saturatingU64(ofWeight(baseWeight) + BigInt(length) + ofWeight(refTime));
}
// #endregion

// #region charge
/** Whether an account can pay a fee and remain one. @see BLOCKS-03; Substrate `can_withdraw_fee` */
export function canPay(store: Store, who: Hex, fee: bigint): boolean {
  return canWithdraw(store, who, fee) === 'yes';
}

/** Takes a fee before the call. @see BLOCKS-04; Substrate `withdraw_fee` */
export function takeFee(at: At, fee: bigint): void {
  if (fee === 0n) return;
  setFree(at.store, at.signer, at.store.get(system.Account, at.signer).data.free - fee);
  tell(at, 'Balances.Withdraw', at.signer, fee.toString());
}

/**
 * Settles a fee after the call: nobody gets it, so that both issuances fall.
 *
 * @see BLOCKS-04; subtensor `TransactionFeeHandler`
 */
export function burnFee(at: At, fee: bigint, tip: bigint): void {
  if (fee > 0n) {
    tell(at, 'Balances.Deposit', at.signer, '0');
    for (const item of [balances.TotalIssuance, subtensor.TotalIssuance])
      at.store.update(item, [], (issued) => saturatingU64(issued - fee) as Rao);
  }
  tell(at, 'TransactionPayment.TransactionFeePaid', at.signer, fee.toString(), tip.toString());
}
// #endregion
