/**
 * The emission of the developer build: what a block puts into each pool, and what it lays aside for the epochs.
 *
 * @module
 */
import {
  blockEmission,
  movingPrice,
  ownerCutShare,
  rootProportion,
  subnetTerms,
} from '../../emission/index.ts';
import {
  saturatingRao,
  saturatingConversion,
  I96F32,
  U96F32,
  type BlockNumber,
  type Rao,
} from '../../numbers/index.ts';
import { isMissing, type Missing } from '../dispatch/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { adjustPool, poolPrice, sellAlpha } from './pool/range-pool.ts';

const root = 0;
/** Under which ruleset the emission's own rules were as the developer build has them. */
const then = '261';
const asPrice = saturatingConversion(I96F32, U96F32);
const half = U96F32.fromBits(U96F32.one >> 1n);
const whole = (amount: U96F32): Rao => saturatingRao(U96F32.saturatingToU64(amount));

/** What a subnet is given in a block. */
interface Given {
  readonly netuid: number;
  readonly taoIn: Rao;
  readonly alphaIn: Rao;
  readonly alphaOut: Rao;
}

// #region emission
/**
 * What an issuance emits; it is noted where it differs from what is noted.
 *
 * @see BLOCKS-31; subtensor `get_block_emission_for_issuance`
 */
export function emissionFor(store: Store, issuance: Rao): Rao {
  const noted = store.get(subtensor.BlockEmission);
  const { emission, blockEmission: next } = blockEmission(
    { issuance, blockEmission: saturatingRao(noted) },
    'dev-293',
  );
  if (next !== undefined && next !== noted) store.set(subtensor.BlockEmission, [], next);
  return emission;
}

/** The alpha of a subnet, in its pool and outside it. @see subtensor `get_alpha_issuance` */
function alphaIssuance(store: Store, netuid: number): Rao {
  return saturatingRao(
    store.get(subtensor.SubnetAlphaIn, netuid) + store.get(subtensor.SubnetAlphaOut, netuid),
  );
}

/** The moving price of a subnet; 1 without a market. */
function priceThatCounts(store: Store, netuid: number): U96F32 {
  return store.get(subtensor.SubnetMechanism, netuid) === 0
    ? U96F32.one
    : asPrice(store.get(subtensor.SubnetMovingPrice, netuid));
}
// #endregion

// #region coinbase
/**
 * The emission of a block to the subnets that emit: terms of all, then the reserves of all, then the pots of all, then
 * the moving prices of all.
 *
 * @see BLOCKS-32, BLOCKS-33, BLOCKS-37; subtensor of 293 `run_coinbase`
 */
export function runCoinbase(
  store: Store,
  subnets: readonly number[],
  block: bigint,
  emission: Rao,
): Missing | undefined {
  const emitting = subnets.filter((netuid) => store.has(subtensor.FirstEmissionBlockNumber, netuid));
  const total = emitting
    .map((netuid) => priceThatCounts(store, netuid))
    .reduce(U96F32.saturatingAdd, U96F32.zero);
  const given = emitting.map((netuid) => terms(store, netuid, emission, total));
  for (const each of given) inject(store, each);
  for (const { netuid, alphaOut } of given) {
    const cut = ownerCut(store, alphaOut);
    store.update(subtensor.PendingOwnerCut, [netuid], (before) => saturatingRao(before + whole(cut)));
  }
  for (const { netuid, alphaOut } of given) {
    const lacking = layAside(store, netuid, alphaOut);
    if (lacking !== undefined) return lacking;
  }
  for (const netuid of emitting) movePrice(store, netuid, block);
  return undefined;
}

/** What a subnet is given: its part by moving prices; a closed one has its alpha, and no TAO. @see BLOCKS-32 */
function terms(store: Store, netuid: number, emission: Rao, total: U96F32): Given {
  const all = U96F32.saturatingFromInteger(emission);
  const part = U96F32.checkedDiv(U96F32.saturatingMul(all, priceThatCounts(store, netuid)), total);
  const { taoIn, alphaIn, alphaOut } = subnetTerms(
    {
      taoEmission: part ?? U96F32.zero,
      alphaEmission: emissionFor(store, alphaIssuance(store, netuid)),
      price: poolPrice(store, netuid),
    },
    then,
  );
  const open =
    store.get(subtensor.NetworkRegistrationAllowed, netuid) ||
    store.get(subtensor.NetworkPowRegistrationAllowed, netuid);
  return { netuid, taoIn: open ? taoIn : saturatingRao(0n), alphaIn, alphaOut };
}

/** Puts into the reserves what a subnet is given. @see BLOCKS-33 */
function inject(store: Store, { netuid, taoIn, alphaIn, alphaOut }: Given): void {
  const add = (amount: Rao) => (before: Rao) => saturatingRao(before + amount);
  store.set(subtensor.SubnetAlphaInEmission, [netuid], alphaIn);
  store.update(subtensor.SubnetAlphaIn, [netuid], add(alphaIn));
  store.set(subtensor.SubnetAlphaOutEmission, [netuid], alphaOut);
  store.update(subtensor.SubnetAlphaOut, [netuid], add(alphaOut));
  store.set(subtensor.SubnetTaoInEmission, [netuid], taoIn);
  store.update(subtensor.SubnetTAO, [netuid], add(taoIn));
  store.update(subtensor.TotalStake, [], add(taoIn));
  store.update(subtensor.TotalIssuance, [], add(taoIn));
  adjustPool(store, netuid, taoIn, alphaIn);
}

/** The owner's part of a subnet's alpha. */
function ownerCut(store: Store, alphaOut: Rao): U96F32 {
  const share = ownerCutShare(store.get(subtensor.SubnetOwnerCut));
  return U96F32.saturatingMul(U96F32.saturatingFromInteger(alphaOut), share);
}
// #endregion

// #region lay-aside
/**
 * Lays a subnet's alpha aside for its epoch; root's part is sold for TAO at once. Where the pool does not sell, nothing
 * is laid aside.
 *
 * @see BLOCKS-37; subtensor of 293 `run_coinbase`
 */
function layAside(store: Store, netuid: number, alphaOut: Rao): Missing | undefined {
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

// #region moving-price
/** Moves the moving price of a subnet towards the pool's. @see BLOCKS-38; subtensor of 293 `update_moving_price` */
function movePrice(store: Store, netuid: number, block: bigint): void {
  const { movingPrice: next } = movingPrice(
    {
      subnetMechanism: store.get(subtensor.SubnetMechanism, netuid),
      movingPrice: store.get(subtensor.SubnetMovingPrice, netuid),
      subnetMovingAlpha: store.get(subtensor.SubnetMovingAlpha),
      price: poolPrice(store, netuid),
      block: block as BlockNumber,
      firstEmissionBlock: (store.get(subtensor.FirstEmissionBlockNumber, netuid) ??
        null) as BlockNumber | null,
      emaPriceHalvingBlocks: store.get(subtensor.EMAPriceHalvingBlocks, netuid),
    },
    then,
  );
  store.set(subtensor.SubnetMovingPrice, [netuid], next);
}
// #endregion
