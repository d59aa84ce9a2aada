/**
 * TAO that a block makes and spends: both issuances, and the accounts of the subnets.
 *
 * @module
 */
import { blockEmission, mint } from '../../emission/index.ts';
import { saturatingRao, type Rao } from '../../numbers/index.ts';
import type { Hex } from '../scale/index.ts';
import { balances, subtensor, system } from '../storage/index.ts';
import { tellBlock, type BlockAt } from './at.ts';

// #region mint
/**
 * Mints what the block emits, by the issuance that it finds.
 *
 * @see BLOCK-425-05; subtensor `get_block_emission`, `mint_tao`
 */
export function mintEmission(at: BlockAt): Rao {
  const { store } = at;
  const stored = store.get(subtensor.BlockEmission) as Rao;
  const issuance = store.get(subtensor.TotalIssuance);
  const { emission, blockEmission: recorded } = blockEmission({ issuance, blockEmission: stored }, '425');
  if (recorded !== undefined && recorded !== stored) store.set(subtensor.BlockEmission, [], recorded);
  if (emission === 0n) return emission;

  const balancesIssuance = store.get(balances.TotalIssuance);
  const minted = mint({ emission, totalIssuance: issuance, balancesIssuance });
  store.set(subtensor.TotalIssuance, [], minted.totalIssuance);
  store.set(balances.TotalIssuance, [], minted.balancesIssuance);
  if (minted.minted > 0n) tellBlock(at, 'Balances.Issued', minted.minted.toString());
  return minted.minted;
}
// #endregion

// #region unmint
/** Takes back what nobody was given. @see BLOCK-425-08; subtensor `recycle_credit` */
export function unmint({ store }: BlockAt, left: Rao): void {
  if (left === 0n) return;
  for (const item of [subtensor.TotalIssuance, balances.TotalIssuance])
    store.update(item, [], (issued) => saturatingRao(issued - left));
}
// #endregion

// #region deposit
/** Puts TAO of the block's own on an account, which is made where there was none. @see Balances `resolve` */
export function deposit(at: BlockAt, who: Hex, amount: Rao): void {
  const { store } = at;
  const before = store.get(system.Account, who);
  const isNew = before.data.free === 0n && before.data.reserved === 0n;
  const free = saturatingRao(before.data.free + amount);
  store.set(system.Account, [who], {
    ...before,
    providers: before.providers + (before.data.free === 0n ? 1 : 0),
    data: { ...before.data, free },
  });
  if (before.data.free === 0n && before.providers === 0) tellBlock(at, 'System.NewAccount', who);
  if (isNew) tellBlock(at, 'Balances.Endowed', who, free.toString());
  tellBlock(at, 'Balances.Deposit', who, amount.toString());
}
// #endregion
