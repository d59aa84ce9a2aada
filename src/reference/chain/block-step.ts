/**
 * What a block does before its extrinsics, at the developer build: registration terms, the clock, and what is cleared.
 *
 * @module
 */
import { mostU64, saturatingU64, type Rao } from '../numbers/index.ts';
import { constants } from './constants.ts';
import { emissionFor, makeEpoch, runCoinbase, setPendingChildren } from './developer/index.ts';
import { isMissing, type Missing } from './dispatch/index.ts';
import { epochIsDue } from './extrinsics/epoch-index.ts';
import { subtensor } from './storage/index.ts';
import type { Store } from './store.ts';

const bits = 18n;

/** The subnets in the order in which the chain goes through them. */
function netuids(store: Store): readonly number[] {
  return store.entries(subtensor.NetworksAdded).map(({ keys: [netuid] }) => netuid);
}

// #region terms
/** What becomes of a price or a difficulty after an interval. */
interface Terms {
  readonly current: bigint;
  readonly registrations: number;
  readonly target: number;
  /** What of it stays, in 2^64 − 1 parts. */
  readonly adjustmentAlpha: bigint;
  readonly low: bigint;
  readonly high: bigint;
}

/**
 * Where a price or a difficulty moves: towards itself times the registrations over the target, in steps of 2^-18.
 *
 * @see BLOCKS-30; subtensor `upgraded_burn`, `upgraded_difficulty`
 */
export function adjusted({ current, registrations, target, adjustmentAlpha, low, high }: Terms): bigint {
  const most = (1n << 128n) - 1n;
  const whole = (integer: bigint | number) => BigInt(integer) << bits;
  const times = (a: bigint, b: bigint) => ((a * b) >> bits > most ? most : (a * b) >> bits);
  const over = (a: bigint, b: bigint) => (b === 0n ? 0n : (a << bits) / b);
  const sum = (a: number, b: number) => whole(Math.min(a + b, 65535));

  const updated = over(times(whole(current), sum(registrations, target)), sum(target, target));
  const alpha = over(whole(adjustmentAlpha), whole(mostU64));
  const next = times(alpha, whole(current)) + times(whole(1) - alpha, updated);
  if (next >= whole(high)) return high;
  if (next <= whole(low)) return low;
  return saturatingU64(next >> bits);
}
// #endregion

// #region interval
/**
 * Ends a subnet's interval where it is over: the way that more registered by becomes dearer where more came than
 * wanted, the other one cheaper where not; where both had as many, both move.
 *
 * @see BLOCKS-29; subtensor `adjust_registration_terms_for_networks`
 */
function endInterval(store: Store, netuid: number, block: bigint): void {
  const get = <T>(item: Parameters<typeof store.get<readonly [number], T, false>>[0]) =>
    store.get(item, netuid);
  const since = saturatingU64(block - get(subtensor.LastAdjustmentBlock));
  if (since < BigInt(get(subtensor.AdjustmentInterval))) return;

  const registrations = get(subtensor.RegistrationsThisInterval);
  const target = get(subtensor.TargetRegistrationsPerInterval);
  const lead = get(subtensor.POWRegistrationsThisInterval) - get(subtensor.BurnRegistrationsThisInterval);
  const more = registrations > target;
  const terms = { registrations, target, adjustmentAlpha: get(subtensor.AdjustmentAlpha) };
  if (more ? lead <= 0 : lead >= 0)
    store.set(
      subtensor.Burn,
      [netuid],
      adjusted({
        ...terms,
        current: get(subtensor.Burn),
        low: get(subtensor.MinBurn),
        high: get(subtensor.MaxBurn),
      }) as Rao,
    );
  if (more ? lead >= 0 : lead <= 0)
    store.set(
      subtensor.Difficulty,
      [netuid],
      adjusted({
        ...terms,
        current: get(subtensor.Difficulty),
        low: get(subtensor.MinDifficulty),
        high: get(subtensor.MaxDifficulty),
      }),
    );
  store.set(subtensor.LastAdjustmentBlock, [netuid], block);
  for (const item of [
    subtensor.RegistrationsThisInterval,
    subtensor.POWRegistrationsThisInterval,
    subtensor.BurnRegistrationsThisInterval,
  ])
    store.set(item, [netuid], 0);
}
// #endregion

/** Removes old records of swapped hotkeys, of the subnets whose turn it is. @see subtensor `clean_up_hotkey_swap_records` */
function clearSwapRecords(store: Store, block: bigint): void {
  const swapInterval = store.constant(constants.hotkeySwapInterval);
  if (swapInterval === 0n) return;
  for (const netuid of netuids(store))
    if (BigInt(netuid) % swapInterval === block % swapInterval)
      for (const { keys, value } of store.entries(subtensor.LastHotkeySwapOnNetuid, netuid))
        if (saturatingU64(value + swapInterval) < block)
          store.remove(subtensor.LastHotkeySwapOnNetuid, ...keys);
}

// #region block-step
/**
 * What a block does before its extrinsics: the emission, and then the epochs that are due.
 *
 * @see BLOCKS-28 to BLOCKS-33; subtensor `on_initialize`, `block_step`
 */
export function blockStep(store: Store, block: bigint): Missing | undefined {
  clearSwapRecords(store, block);
  for (const netuid of netuids(store)) {
    endInterval(store, netuid, block);
    store.set(subtensor.RegistrationsThisBlock, [netuid], 0);
  }
  const emission = emissionFor(store, store.get(subtensor.TotalIssuance));
  const subnets = netuids(store).filter((netuid) => netuid !== 0);
  const lacking = runCoinbase(store, subnets, block, emission);
  if (lacking !== undefined) return lacking;
  for (const netuid of subnets)
    if (epochIsDue(store, netuid, block)) {
      const made = makeEpoch(store, netuid, block);
      if (isMissing(made)) return made;
    } else store.update(subtensor.BlocksSinceLastStep, [netuid], (age) => saturatingU64(age + 1n));
  for (const netuid of netuids(store))
    if (epochIsDue(store, netuid, block)) setPendingChildren(store, netuid, block);
  return undefined;
}
// #endregion

/** What is cleared when a block ends. @see subtensor `on_finalize` */
export function blockEnd(store: Store): void {
  store.clear(subtensor.StakingOperationRateLimiter);
}
