/**
 * The emission of the developer build: what a block puts into each pool, and what it lays aside for the epochs.
 *
 * @module
 */
import { blockEmission, movingPrice, subnetTerms } from '../../emission/index.ts';
import {
  saturatingRao,
  saturatingConversion,
  I96F32,
  U96F32,
  type BlockNumber,
  type Rao,
} from '../../numbers/index.ts';
import type { Missing } from '../dispatch/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { alphaIssuance, layAside, layCutAside } from './lay-aside.ts';
import { adjustPool, poolPrice } from './pool/index.ts';

/** Under which ruleset the emission's own rules were as the developer build has them. */
const then = '261';
const asPrice = saturatingConversion(I96F32, U96F32);

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
  for (const { netuid, alphaOut } of given) layCutAside(store, netuid, alphaOut);
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
