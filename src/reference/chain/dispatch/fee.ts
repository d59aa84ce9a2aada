import type { Hex } from '../scale/index.ts';
import { balances, buildHas, subtensor, system } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { canWithdraw, existentialDeposit, receive, setFree, totalOf } from '../extrinsics/balances.ts';
import { mostU64, saturatingU64, type Rao } from '../../numbers/index.ts';
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
 * Settles a fee after the call: the author of the block gets it. Where none is known, or before there was an author to
 * pay, nobody does, and the issuance falls.
 *
 * @see BLOCKS-04, CALL-04; subtensor `TransactionFeeHandler`, `correct_and_deposit_fee`
 */
export function settleFee(at: At, fee: bigint, tip: bigint): void {
  if (fee > 0n) {
    // Nothing of it is given back, which is told of an account that is still there.
    if (totalOf(at.store, at.signer) > 0n) tell(at, 'Balances.Deposit', at.signer, '0');
    const toAuthor = buildHas(at.store.build, 'feeToAuthor');
    if (!toAuthor || !payAuthor(at, fee))
      for (const item of [balances.TotalIssuance, ...(toAuthor ? [] : [subtensor.TotalIssuance])])
        at.store.update(item, [], (issued) => saturatingU64(issued - fee) as Rao);
  }
  tell(at, 'TransactionPayment.TransactionFeePaid', at.signer, fee.toString(), tip.toString());
}

/** Pays the author, if there is one and it is enough for an account. */
function payAuthor(at: At, fee: bigint): boolean {
  const { store, author } = at;
  if (author === undefined) return false;
  const free = store.get(system.Account, author).data.free + fee;
  if (free > mostU64 || free < existentialDeposit) return false;
  receive(at, author, free);
  tell(at, 'Balances.Deposit', author, fee.toString());
  return true;
}
// #endregion
