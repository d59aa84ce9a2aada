/**
 * Root's dividends, claimed for some coldkeys in each block.
 *
 * @module
 */
import { addRootStake, drawClaims, rootOwed, type Position } from '../../emission/index.ts';
import { swapAlphaForTao } from '../../market/index.ts';
import { I96F32, saturatingRao, type Rao } from '../../numbers/index.ts';
import { subnetAccount } from '../accounts.ts';
import { isMissing } from '../dispatch/index.ts';
import { transfer } from '../extrinsics/balances.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor, swap, system } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { addStake, hotkeyStake, stakeOf } from '../stake-pool.ts';
import { tellBlock, type BlockAt } from './at.ts';
import { readPool } from './subnet-state.ts';

const root = 0;

// #region claims
/**
 * Claims root's dividends for the coldkeys that the hash of the block before draws.
 *
 * @see BLOCK-425-23; subtensor `run_auto_claim_root_divs`
 */
export function claimRootDividends(at: BlockAt): void {
  const { store } = at;
  const { indices } = drawClaims({
    blockHash: store.get(system.ParentHash),
    numRootClaim: store.get(subtensor.NumRootClaim),
    numStakingColdkeys: store.get(subtensor.NumStakingColdkeys),
  });
  for (const index of indices) {
    const coldkey = store.get(subtensor.StakingColdkeysByIndex, index);
    if (coldkey !== undefined) claimAll(at, coldkey);
  }
}

/** All that a coldkey is owed, on every hotkey and subnet; a sale that fails undoes all of it. @see subtensor `do_root_claim` */
function claimAll(at: BlockAt, coldkey: Hex): void {
  const { store, told } = at;
  const before = told.length;
  const done = store.attempt(
    () =>
      store.get(subtensor.StakingHotkeys, coldkey).every((hotkey) =>
        store
          .get(subtensor.RootClaimable, hotkey)
          .map(([netuid]) => netuid)
          .sort((a, b) => a - b)
          .every((netuid) => claimOn(at, { hotkey, coldkey, netuid })),
      ),
    (worked) => worked,
  );
  if (done) tellBlock(at, 'SubtensorModule.RootClaimed', coldkey);
  else told.length = before;
}
// #endregion

/** Whose claim, on which hotkey, of which subnet's alpha. */
interface Claim {
  readonly hotkey: Hex;
  readonly coldkey: Hex;
  readonly netuid: number;
}

// #region claim
/** What a position on root has been credited and has claimed, of one subnet. */
function positionOf(store: Store, { hotkey, coldkey, netuid }: Claim): Position {
  const rates = new Map(store.get(subtensor.RootClaimable, hotkey));
  return {
    rootClaimable: rates.get(netuid) ?? I96F32.zero,
    rootClaimed: store.get(subtensor.RootClaimed, netuid, hotkey, coldkey),
    rootStake: stakeOf(store, { hotkey, coldkey, netuid: root }),
    hotkeyRootStake: hotkeyStake(store, hotkey, root),
  };
}

/** Whether the coldkey keeps the alpha of a subnet. @see ROOT-CLAIM-08 */
function keeps(store: Store, { coldkey, netuid }: Claim): boolean {
  const wanted = store.get(subtensor.RootClaimType, coldkey);
  return wanted === 'Keep' || (typeof wanted === 'object' && wanted.KeepSubnets.subnets.includes(netuid));
}

/**
 * One claim: below the threshold nothing, else the alpha is kept as stake, or sold and staked on root.
 *
 * @returns whether nothing failed
 * @see BLOCK-425-24; subtensor `root_claim_on_subnet`
 */
function claimOn(at: BlockAt, claim: Claim): boolean {
  const { store } = at;
  const { hotkey, coldkey, netuid } = claim;
  const owed = rootOwed(positionOf(store, claim));
  const alpha = I96F32.saturatingToU64(owed) as Rao;
  if (owed < store.get(subtensor.RootClaimableThreshold, netuid) || alpha === 0n) return true;

  if (keeps(store, claim)) addStake(store, claim, alpha);
  else if (!sell(at, claim, alpha)) return false;
  store.update(subtensor.RootClaimed, [netuid, hotkey, coldkey], (claimed) => claimed + alpha);
  return true;
}
// #endregion

// #region sale
/** Sells alpha in the pool, without a fee, and stakes the TAO on root. @see ROOT-CLAIM-07 */
function sell(at: BlockAt, { hotkey, coldkey, netuid }: Claim, alpha: Rao): boolean {
  const { store } = at;
  const tao = swapInPool(store, netuid, alpha);
  if (tao === undefined) return false;
  const failed = transfer({ ...at, signer: subnetAccount(netuid) }, subnetAccount(root), tao, false);
  if (isMissing(failed)) at.lacking.push(failed.missing);
  if (failed !== undefined) return false;

  const add = (item: typeof subtensor.SubnetTAO, key: number) =>
    store.update(item, [key], (held) => saturatingRao(held + tao));
  add(subtensor.SubnetRootSellTao, netuid);
  store.update(subtensor.SubnetProtocolFlow, [netuid], (flow) => flow - tao);
  addStake(store, { hotkey, coldkey, netuid: root }, tao);
  add(subtensor.SubnetTAO, root);
  add(subtensor.SubnetAlphaOut, root);
  store.update(subtensor.TotalStake, [], (stake) => saturatingRao(stake + tao));
  for (const [other] of store.get(subtensor.RootClaimable, hotkey)) {
    const { rootClaimed } = addRootStake(positionOf(store, { hotkey, coldkey, netuid: other }), tao);
    store.set(subtensor.RootClaimed, [other, hotkey, coldkey], rootClaimed);
  }
  return true;
}

/** Alpha for TAO in the pool of a subnet; none where the pool refuses. @see subtensor `swap_alpha_for_tao` */
function swapInPool(store: Store, netuid: number, alpha: Rao): Rao | undefined {
  const pool = readPool(store, netuid);
  const swapped = swapAlphaForTao({ pool, amount: alpha, feeRate: 0, dropFees: true });
  if ('rejection' in swapped) return undefined;
  const { amountPaidIn: paid, amountPaidOut: tao, quoteWeight } = swapped;
  if (pool.mechanism === 1 && !pool.initialized) {
    store.set(swap.SwapBalancer, [netuid], quoteWeight);
    store.set(swap.PalSwapInitialized, [netuid], true);
  }
  store.set(subtensor.SubnetAlphaIn, [netuid], saturatingRao(pool.alphaReserve + paid));
  store.set(subtensor.SubnetAlphaOut, [netuid], saturatingRao(pool.alphaOut - paid));
  if (tao > 0n) store.set(subtensor.SubnetTAO, [netuid], saturatingRao(pool.taoReserve - tao));
  store.update(subtensor.TotalStake, [], (stake) => saturatingRao(stake - tao));
  store.set(subtensor.SubnetVolume, [netuid], pool.volume + tao);
  return tao;
}
// #endregion
