import { saturatingRao, type Rao } from '../../numbers/index.ts';
import { alphaAssets, subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';

// #region alpha
/** Takes alpha out of issuance, from outside the pool. @see subtensor `recycle_subnet_alpha` */
export function recycleAlpha(store: Store, netuid: number, amount: Rao): void {
  if (amount === 0n) return;
  const less = (held: Rao) => saturatingRao(held - amount);
  store.update(subtensor.SubnetAlphaOut, [netuid], less);
  store.update(alphaAssets.AlphaRecycled, [netuid], (held) => saturatingRao(held + amount));
  store.update(alphaAssets.TotalAlphaIssuance, [netuid], less);
}

/** Counts alpha that nobody gets; it stays in issuance. @see subtensor `burn_subnet_alpha` */
export function burnAlpha(store: Store, netuid: number, amount: Rao): void {
  if (amount === 0n) return;
  store.update(alphaAssets.AlphaBurned, [netuid], (held) => saturatingRao(held + amount));
}
// #endregion
