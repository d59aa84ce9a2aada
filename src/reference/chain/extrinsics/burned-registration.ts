/**
 * Registration for a burn: TAO goes into the subnet's pool, and the alpha that it buys is gone.
 *
 * @module
 */
import { swap } from '../../market/index.ts';
import type { U64F64 } from '../../numbers/index.ts';
import { mostU64, saturatingU64, type Rao } from '../../numbers/index.ts';
import { subnetAccount } from '../accounts.ts';
import { bumpBurn } from '../burn-price.ts';
import { firstRefusal, tell, type At } from '../dispatch/at.ts';
import { no, type Refusal } from '../dispatch/refusal.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor, swap as pools } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { spendable, transfer } from './balances.ts';
import { appendPlace, placeToPruneByEmission, replacePlace } from './mechanism-places.ts';
import { ensureOwned } from './owners.ts';
import { isRegistered, root } from './neurons.ts';

/** Who wants a place, and where. */
export interface Newcomer {
  readonly netuid: number;
  readonly hotkey: Hex;
}

// #region register
/** What is against a place on a subnet before its price is looked at. */
function noSubnet({ store }: At, netuid: number): Refusal | undefined {
  return firstRefusal([
    () => netuid === root && no('RegistrationNotPermittedOnRootSubnet'),
    () => !store.get(subtensor.NetworksAdded, netuid) && no('SubnetNotExists'),
  ]);
}

/** Whether a full subnet has nobody who makes room, or has no room at all. */
function isFull({ store, block }: At, netuid: number): boolean {
  const most = store.get(subtensor.MaxAllowedUids, netuid);
  if (most === 0) return true;
  const full = store.get(subtensor.SubnetworkN, netuid) >= most;
  return full && placeToPruneByEmission(store, netuid, block) === null;
}

/**
 * Registers for the subnet's price, which rises at once.
 *
 * @see REGISTRATION-01 to REGISTRATION-07; subtensor `do_register`
 */
export function registerForBurn(at: At, { netuid, hotkey }: Newcomer): Refusal | undefined {
  const { store, signer, block } = at;
  const price = store.get(subtensor.Burn, netuid);
  const refusal = firstRefusal([
    () => noSubnet(at, netuid),
    () => !store.get(subtensor.NetworkRegistrationAllowed, netuid) && no('SubNetRegistrationDisabled'),
    () => isRegistered(store, netuid, hotkey) && no('HotKeyAlreadyRegisteredInSubNet'),
    () => price > spendable(store, signer) && no('NotEnoughBalanceToStake'),
    () => ensureOwned(store, signer, hotkey),
    () => store.get(subtensor.Owner, hotkey) !== signer && no('NonAssociatedColdKey'),
    () => isFull(at, netuid) && no('NoNeuronIdAvailable'),
  ]);
  if (refusal !== undefined) return refusal;

  const paid = payIntoPool(at, netuid, price);
  if (typeof paid === 'object') return paid;
  const lost = buyAlpha(store, netuid, paid);
  if (typeof lost === 'object') return lost;
  store.update(subtensor.SubnetAlphaOut, [netuid], (out) => saturatingU64(out - lost) as Rao);

  const uid = takeAPlace(store, { netuid, hotkey, block });
  store.set(subtensor.Burn, [netuid], bumpBurn(price, burnRules(store, netuid)));
  store.update(subtensor.RegistrationsThisBlock, [netuid], (count) => Math.min(count + 1, 65535));
  const recycled = saturatingU64(store.get(subtensor.RAORecycledForRegistration, netuid) + price) as Rao;
  store.set(subtensor.RAORecycledForRegistration, [netuid], recycled);
  tell(at, 'SubtensorModule.RAORecycledForRegistrationSet', netuid, recycled.toString());
  store.update(subtensor.SubnetTaoFlow, [netuid], (flow) => saturatingI64(flow + BigInt.asIntN(64, paid)));
  tell(at, 'SubtensorModule.NeuronRegistered', netuid, uid, hotkey);
  return undefined;
}

/** As {@link registerForBurn}, unless the price is above a limit. @see REGISTRATION-08; subtensor `do_register_limit` */
export function registerBelow(at: At, newcomer: Newcomer, limit: bigint): Refusal | undefined {
  const dear = () =>
    at.store.get(subtensor.Burn, newcomer.netuid) > limit && no('RegistrationPriceLimitExceeded');
  return firstRefusal([() => noSubnet(at, newcomer.netuid), dear, () => registerForBurn(at, newcomer)]);
}
// #endregion

// #region pay
/** Moves the price to the subnet's account, or what leaves the payer an account. @see REGISTRATION-05; subtensor `transfer_tao_to_subnet` */
function payIntoPool(at: At, netuid: number, price: Rao): Rao | Refusal {
  if (price === 0n) return price;
  const most = spendable(at.store, at.signer, true);
  const amount = (price < most ? price : most) as Rao;
  if (amount === 0n) return no('InsufficientBalance');
  return transfer(at, subnetAccount(netuid), amount, true) ?? amount;
}

/** Buys alpha for TAO that is in the pool's account already. @see REGISTRATION-06; subtensor `swap_tao_for_alpha` */
function buyAlpha(store: Store, netuid: number, tao: Rao): Rao | Refusal {
  const initialized = store.get(pools.PalSwapInitialized, netuid);
  const pool = {
    mechanism: store.get(subtensor.SubnetMechanism, netuid),
    taoReserve: store.get(subtensor.SubnetTAO, netuid),
    alphaReserve: store.get(subtensor.SubnetAlphaIn, netuid),
    quoteWeight: store.get(pools.SwapBalancer, netuid),
    initialized,
  };
  const feeRate = store.get(pools.FeeRate, netuid);
  const answer = swap('buy', { pool, amount: tao, feeRate, dropFees: false });
  if ('rejection' in answer) return answer.rejection;
  const { amountPaidIn, amountPaidOut, quoteWeight } = answer.output;
  if (pool.mechanism === 1 && !initialized) {
    store.set(pools.SwapBalancer, [netuid], quoteWeight);
    store.set(pools.PalSwapInitialized, [netuid], true);
  }
  const add = (item: typeof subtensor.SubnetTAO, more: bigint) =>
    store.update(item, [netuid], (amount) => saturatingU64(amount + more) as Rao);
  if (amountPaidOut > 0n) add(subtensor.SubnetAlphaIn, -amountPaidOut);
  add(subtensor.SubnetAlphaOut, amountPaidOut);
  add(subtensor.SubnetTAO, amountPaidIn);
  store.update(subtensor.TotalStake, [], (stake) => saturatingU64(stake + tao) as Rao);
  store.update(subtensor.SubnetVolume, [netuid], (volume) => volume + tao);
  return amountPaidOut;
}
// #endregion

/** The next uid, or in a full subnet that of another. @see REGISTRATION-09, REGISTRATION-10; subtensor `register_neuron` */
function takeAPlace(store: Store, place: Newcomer & { readonly block: bigint }): number {
  const { netuid, block } = place;
  const n = store.get(subtensor.SubnetworkN, netuid);
  if (n < store.get(subtensor.MaxAllowedUids, netuid)) return appendPlace(store, place);
  const uid = placeToPruneByEmission(store, netuid, block) ?? 0;
  replacePlace(store, uid, place);
  return uid;
}

function burnRules(store: Store, netuid: number) {
  return {
    minBurn: store.get(subtensor.MinBurn, netuid),
    maxBurn: store.get(subtensor.MaxBurn, netuid),
    halfLife: store.get(subtensor.BurnHalfLife, netuid),
    increaseMult: store.get(subtensor.BurnIncreaseMult, netuid) as U64F64,
  };
}

const mostI64 = mostU64 >> 1n;

function saturatingI64(value: bigint): bigint {
  if (value > mostI64) return mostI64;
  return value < -mostI64 - 1n ? -mostI64 - 1n : value;
}
