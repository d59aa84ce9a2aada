/**
 * Who is paid from the pots of a subnet after its epoch.
 *
 * @module
 */
import { claimableIncrement, splitTake, type Paid } from '../../emission/index.ts';
import { I96F32, saturatingRao, U96F32, type Rao } from '../../numbers/index.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { addStake, addStakeForAll, hotkeyStake } from '../stake-pool.ts';
import { burnAlpha, recycleAlpha } from './alpha.ts';
import { tellBlock, type BlockAt } from './at.ts';
import { incentiveSum, sharesOfPots, type HotkeyEmission } from './dividends.ts';
import type { Drained } from './drain.ts';
import { payLease } from './leases.ts';
import { lockOwnerCut } from './owner-locks.ts';
import { ownerHotkeys } from './owner-hotkeys.ts';

// #region payout
/**
 * Pays the pots of a subnet: the owner, the miners, the validators, and what root may claim.
 *
 * @see BLOCK-425-15 to BLOCK-425-18; subtensor `distribute_emission`, `distribute_dividends_and_incentives`
 */
export function payOut(at: BlockAt, pots: Drained, emissions: readonly HotkeyEmission[]): void {
  const { store } = at;
  const {
    netuid,
    pendingServerEmission: server,
    pendingValidatorEmission,
    pendingRootAlphaDivs: root,
  } = pots;
  const idle = incentiveSum(emissions) === 0n;
  const validator = idle ? saturatingRao(pendingValidatorEmission + server) : pendingValidatorEmission;
  const shares = sharesOfPots(store, netuid, emissions, { validator, root });

  payOwner(at, netuid, pots.pendingOwnerCut);
  payMiners(at, netuid, emissions);
  payValidators(store, netuid, shares);
  creditRoot(store, netuid, shares);
}
// #endregion

// #region owner
/** The owner's cut, where the subnet has an owner with a hotkey; then those who share in it, and its lock. */
function payOwner(at: BlockAt, netuid: number, amount: Rao): void {
  const { store } = at;
  if (!store.has(subtensor.SubnetOwner, netuid) || !store.has(subtensor.SubnetOwnerHotkey, netuid)) return;
  const coldkey = store.get(subtensor.SubnetOwner, netuid);
  addStake(store, { hotkey: store.get(subtensor.SubnetOwnerHotkey, netuid), coldkey, netuid }, amount);
  payLease(at, netuid, amount);
  lockOwnerCut(at, netuid, amount);
}
// #endregion

// #region miners
/** The incentives: staked, or withheld from whoever mines for the owner; and which share was withheld. */
function payMiners(at: BlockAt, netuid: number, emissions: readonly HotkeyEmission[]): void {
  const { store } = at;
  const owners = ownerHotkeys(store, netuid);
  const withheld = emissions.filter(({ hotkey }) => owners.includes(hotkey));
  for (const emission of emissions) {
    if (!withheld.includes(emission)) payMiner(at, netuid, emission);
    else if (store.get(subtensor.RecycleOrBurn, netuid) === 'Recycle')
      recycleAlpha(store, netuid, emission.incentive);
    else burnAlpha(store, netuid, emission.incentive);
  }
  const [part, whole] = [withheld, emissions].map((list) => U96F32.saturatingFromInteger(incentiveSum(list)));
  store.set(subtensor.MinerBurned, [netuid], U96F32.checkedDiv(part, whole) ?? U96F32.zero);
}

function payMiner(at: BlockAt, netuid: number, { hotkey, incentive }: HotkeyEmission): void {
  const { store } = at;
  const owner = store.get(subtensor.Owner, hotkey);
  const destination = store.get(subtensor.AutoStakeDestination, owner, netuid);
  if (destination !== undefined)
    tellBlock(at, 'SubtensorModule.AutoStakeAdded', netuid, destination, hotkey, owner, incentive.toString());
  addStake(store, { hotkey: destination ?? hotkey, coldkey: owner, netuid }, incentive);
}
// #endregion

// #region validators
/** The take of a hotkey in an amount, and the rest. */
const cut = (store: Store, hotkey: Hex, amount: U96F32) =>
  splitTake({ taker: 'delegate', take: store.get(subtensor.Delegates, hotkey), minimumTake: 0, amount });

/** The validators' pot: the take to the owner of the hotkey, the rest to all who stake on it. */
function payValidators(store: Store, netuid: number, shares: readonly Paid[]): void {
  store.clear(subtensor.AlphaDividendsPerSubnet, netuid);
  for (const { hotkey: who, alphaDividend } of shares) {
    const hotkey = who as Hex;
    const { take, rest } = cut(store, hotkey, alphaDividend);
    addStake(store, { hotkey, coldkey: store.get(subtensor.Owner, hotkey), netuid }, take);
    addStakeForAll(store, hotkey, netuid, rest);
    store.set(subtensor.AlphaDividendsPerSubnet, [netuid, hotkey], rest);
    store.set(subtensor.TotalHotkeyAlphaLastEpoch, [hotkey, netuid], hotkeyStake(store, hotkey, netuid));
  }
}
// #endregion

// #region root
/** Root's pot: the take to the owner of the hotkey, the rest to be claimed by those with TAO on it. */
function creditRoot(store: Store, netuid: number, shares: readonly Paid[]): void {
  store.clear(subtensor.RootAlphaDividendsPerSubnet, netuid);
  for (const { hotkey: who, rootDividend } of shares) {
    const hotkey = who as Hex;
    const { take, rest } = cut(store, hotkey, rootDividend);
    const owner = { hotkey, coldkey: store.get(subtensor.Owner, hotkey), netuid };
    addStake(store, owner, take);
    const increment = claimableIncrement(rest, hotkeyStake(store, hotkey, 0));
    if (increment === null) addStake(store, owner, rest);
    else raiseRate(store, hotkey, netuid, increment);
    store.set(subtensor.RootAlphaDividendsPerSubnet, [netuid, hotkey], rest);
  }
}

/** Raises what each rao of TAO on a hotkey may claim of a subnet. @see ROOT-CLAIM-01 */
function raiseRate(store: Store, hotkey: Hex, netuid: number, increment: I96F32): void {
  const rates = new Map(store.get(subtensor.RootClaimable, hotkey));
  rates.set(netuid, I96F32.saturatingAdd(rates.get(netuid) ?? I96F32.zero, increment));
  store.set(
    subtensor.RootClaimable,
    [hotkey],
    [...rates].sort(([a], [b]) => a - b),
  );
}
// #endregion
