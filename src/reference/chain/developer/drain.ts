/**
 * The drain of the developer build: what waited for the epoch of a subnet, cut up between its hotkeys.
 *
 * @module
 */
import { distributeDividends, parents, taoWeightShare, type Paid } from '../../emission/index.ts';
import { saturatingRao, U96F32, type Rao } from '../../numbers/index.ts';
import { stakeOf } from '../epoch/index.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import type { HotkeyEmission } from './epoch.ts';

/** What waits for the epoch of a subnet. */
export interface Pending {
  /** Alpha for miners and validators. */
  readonly alpha: Rao;
  /** TAO for root, that was had for the alpha of root. */
  readonly tao: Rao;
  /** The alpha of root that was sold for it. */
  readonly swapped: Rao;
  readonly ownerCut: Rao;
}

/** What each hotkey is owed. */
export interface Owed {
  /** The alpha for validators. */
  readonly validatorAlpha: Rao;
  readonly incentives: readonly { readonly hotkey: Hex; readonly amount: Rao }[];
  /** Alpha and TAO of validators, in the order of their hotkeys. */
  readonly dividends: readonly (Paid & { readonly hotkey: Hex })[];
}

// #region take-pending
/** Empties the pots of a subnet. @see SUBNET-EPOCH-07; subtensor of 293 `run_coinbase` */
export function takePending(store: Store, netuid: number): Pending {
  const taken = (item: typeof subtensor.PendingEmission): Rao => {
    const amount = store.get(item, netuid);
    store.set(item, [netuid], 0n as Rao);
    return amount;
  };
  return {
    alpha: taken(subtensor.PendingEmission),
    tao: taken(subtensor.PendingRootDivs),
    swapped: taken(subtensor.PendingAlphaSwapped),
    ownerCut: taken(subtensor.PendingOwnerCut),
  };
}
// #endregion

// #region validators
/**
 * The alpha for validators: half of all there is, less what was sold for root; everything that was not sold, where no
 * miner earned anything.
 *
 * @see SUBNET-EPOCH-08; subtensor of 293 `drain_pending_emission`
 */
export function validatorAlpha(alpha: Rao, swapped: Rao, incentives: Rao): Rao {
  if (incentives === 0n) return alpha;
  const half = saturatingRao(alpha + swapped) / 2n;
  return saturatingRao(half - swapped);
}
// #endregion

// #region owed
/**
 * What each hotkey is owed, when parents have had their part and root its own.
 *
 * @see SUBNET-EPOCH-08, SUBNET-EPOCH-09; subtensor of 293 `calculate_dividend_and_incentive_distribution`
 */
export function owed(
  store: Store,
  netuid: number,
  pending: Pending,
  emissions: readonly HotkeyEmission[],
): Owed {
  const incentives = sumByHotkey(emissions.map(({ hotkey, incentive }) => [hotkey, incentive]));
  const weights = sumByHotkey(emissions.flatMap((each) => withParents(store, netuid, each)));
  const sum = BigInt.asUintN(
    64,
    emissions.reduce((all, { incentive }) => all + incentive, 0n),
  ) as Rao;
  const pot = validatorAlpha(pending.alpha, pending.swapped, sum);
  const { dividends } = distributeDividends(
    {
      pendingValidatorAlpha: pot,
      pendingRootAlpha: pending.tao,
      taoWeight: taoWeightShare(store.get(subtensor.TaoWeight)),
      validators: weights.map(([hotkey, dividend]) => ({
        hotkey,
        ...stakesOf(store, netuid, hotkey),
        dividend: U96F32.saturatingFromInteger(dividend),
      })),
    },
    'dev-293',
  );
  return {
    validatorAlpha: pot,
    incentives: incentives.map(([hotkey, amount]) => ({ hotkey, amount })),
    dividends: dividends as Owed['dividends'],
  };
}

/** The dividend of a hotkey, its parents' parts first. @see SUBNET-EPOCH-09; PARENTS-03 */
function withParents(
  store: Store,
  netuid: number,
  { hotkey, dividend }: HotkeyEmission,
): readonly (readonly [Hex, Rao])[] {
  const staked = (who: Hex) => ({
    hotkey: who,
    coldkey: store.get(subtensor.Owner, who),
    ...stakesOf(store, netuid, who),
  });
  return parents({
    ...staked(hotkey),
    dividend,
    childkeyTake: store.get(subtensor.ChildkeyTake, hotkey, netuid),
    ckBurn: 0n,
    taoWeight: store.get(subtensor.TaoWeight),
    children: store.get(subtensor.ChildKeys, hotkey, netuid).map(([proportion]) => proportion),
    parents: store
      .get(subtensor.ParentKeys, hotkey, netuid)
      .map(([proportion, parent]) => ({ ...staked(parent), proportion })),
  }).dividends.map((each) => [each.hotkey as Hex, each.dividend] as const);
}
// #endregion

/** A hotkey's alpha on the subnet, and its TAO on root. */
function stakesOf(store: Store, netuid: number, hotkey: Hex): { alphaStake: Rao; rootStake: Rao } {
  return { alphaStake: stakeOf(store, hotkey, netuid), rootStake: stakeOf(store, hotkey, 0) };
}

/** Amounts added up by hotkey, in the order of the hotkeys' bytes. */
function sumByHotkey(amounts: readonly (readonly [Hex, Rao])[]): readonly (readonly [Hex, Rao])[] {
  const sums = new Map<Hex, Rao>();
  for (const [hotkey, amount] of amounts) sums.set(hotkey, saturatingRao((sums.get(hotkey) ?? 0n) + amount));
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
}
