/**
 * What of a subnet's alpha is laid aside for its epoch, and what of it is sold for root.
 *
 * @module
 */
import { ownerCutShare, rootProportion } from '../../emission/index.ts';
import { saturatingRao, U96F32, type Rao } from '../../numbers/index.ts';
import { isMissing, type Missing } from '../dispatch/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { sellAlpha } from './pool/index.ts';

const root = 0;
const half = U96F32.fromBits(U96F32.one >> 1n);
const whole = (amount: U96F32): Rao => saturatingRao(U96F32.saturatingToU64(amount));

/** The alpha of a subnet, in its pool and outside it. @see subtensor `get_alpha_issuance` */
export function alphaIssuance(store: Store, netuid: number): Rao {
  return saturatingRao(
    store.get(subtensor.SubnetAlphaIn, netuid) + store.get(subtensor.SubnetAlphaOut, netuid),
  );
}

/** The owner's part of a subnet's alpha. */
function ownerCut(store: Store, alphaOut: Rao): U96F32 {
  const share = ownerCutShare(store.get(subtensor.SubnetOwnerCut));
  return U96F32.saturatingMul(U96F32.saturatingFromInteger(alphaOut), share);
}

/** Lays the owner's cut aside. @see BLOCKS-37 */
export function layCutAside(store: Store, netuid: number, alphaOut: Rao): void {
  const cut = whole(ownerCut(store, alphaOut));
  store.update(subtensor.PendingOwnerCut, [netuid], (before) => saturatingRao(before + cut));
}

// #region lay-aside
/**
 * Lays a subnet's alpha aside for its epoch; root's part is sold for TAO at once. Where the pool does not sell, nothing
 * is laid aside.
 *
 * @see BLOCKS-37; subtensor of 293 `run_coinbase`
 */
export function layAside(store: Store, netuid: number, alphaOut: Rao): Missing | undefined {
  const rest = U96F32.saturatingSub(U96F32.saturatingFromInteger(alphaOut), ownerCut(store, alphaOut));
  const { rootProportion: proportion } = rootProportion({
    rootTao: store.get(subtensor.SubnetTAO, root),
    taoWeight: store.get(subtensor.TaoWeight),
    alphaIssuance: alphaIssuance(store, netuid),
  });
  const rootAlpha = U96F32.saturatingMul(U96F32.saturatingMul(proportion, rest), half);
  const sold = sell(store, netuid, whole(rootAlpha));
  if (sold === undefined || isMissing(sold)) return sold;

  const add = (item: typeof subtensor.PendingEmission, amount: Rao) =>
    store.update(item, [netuid], (before) => saturatingRao(before + amount));
  add(subtensor.PendingAlphaSwapped, whole(rootAlpha));
  add(subtensor.PendingEmission, whole(U96F32.saturatingSub(rest, rootAlpha)));
  add(subtensor.PendingRootDivs, sold.tao);
  return undefined;
}

/** Sells root's alpha, and moves the reserves by it. @see BLOCKS-36; subtensor of 293 `swap_alpha_for_tao` */
function sell(store: Store, netuid: number, alpha: Rao): { readonly tao: Rao } | Missing | undefined {
  if (store.get(subtensor.SubnetMechanism, netuid) !== 1) return { tao: alpha };
  const tao = sellAlpha(store, netuid, alpha);
  if (tao === undefined || typeof tao === 'object') return tao;

  store.update(subtensor.SubnetAlphaIn, [netuid], (held) => saturatingRao(held + alpha));
  store.update(subtensor.SubnetAlphaOut, [netuid], (held) => saturatingRao(held - alpha));
  // What others put in goes first.
  const provided = store.get(subtensor.SubnetTaoProvided, netuid);
  store.set(subtensor.SubnetTaoProvided, [netuid], saturatingRao(provided - tao));
  const rest = saturatingRao(tao - provided);
  if (rest > 0n) store.update(subtensor.SubnetTAO, [netuid], (held) => saturatingRao(held - rest));
  store.update(subtensor.TotalStake, [], (held) => saturatingRao(held - tao));
  store.update(subtensor.SubnetVolume, [netuid], (volume) => volume + tao);
  return { tao };
}
// #endregion
