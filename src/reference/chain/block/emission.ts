/**
 * The coinbase over storage: the block's TAO goes into the pools, and the people's alpha into the pots.
 *
 * @module
 */
import {
  emissionsOf,
  inject,
  inStorageOrder,
  sellsRoot,
  splitAlpha,
  subnetsThatEmit,
  termsOf,
  type BlockState,
  type SubnetBefore,
  type TermsStage,
} from '../../emission/index.ts';
import { isWeight, rebalanced } from '../../market/index.ts';
import type { Rao } from '../../numbers/index.ts';
import { subnetAccount } from '../accounts.ts';
import { subtensor, swap } from '../storage/index.ts';
import type { BlockAt } from './at.ts';
import { readBlockState, readSubnet, writeAmounts } from './subnet-state.ts';
import { deposit, unmint } from './treasury.ts';

type Terms = TermsStage & { readonly netuid: number };

// #region emission
/**
 * Emits a block: shares and terms by what the block found, then the pools, then the pots.
 *
 * @see BLOCK-425-07 to BLOCK-425-10; subtensor `run_coinbase`, `emit_to_subnets`
 */
export function emitToSubnets(at: BlockAt, minted: Rao): void {
  const { store, block } = at;
  store.clear(subtensor.SubnetRootSellTao);
  const state = readBlockState(store, block);
  const emitting = subnetsThatEmit(state, '425');
  const emissions = emissionsOf(emitting, minted, '425');
  const rootSellFlag = sellsRoot(emitting);
  const { terms, lastRecorded } = termsOf(state, emissions, state.blockEmission, '425');
  if (lastRecorded !== state.blockEmission) store.set(subtensor.BlockEmission, [], lastRecorded);

  const inOrder = inStorageOrder(terms);
  fillPools(at, state, inOrder, minted);
  for (const { netuid, alphaOut } of inOrder) fillPots(at, state, netuid, alphaOut, rootSellFlag);
}
// #endregion

// #region pools
/** Spends the block's TAO on the pools, one after the other; what is left over is unminted. @see BLOCK-425-08 */
function fillPools(at: BlockAt, state: BlockState, terms: readonly Terms[], credit: Rao): void {
  const { store, block } = at;
  const before = terms.map(({ netuid }) => readSubnet(store, netuid, block));
  const filled = inject({
    credit,
    totalIssuance: state.totalIssuance,
    totalStake: state.totalStake,
    subnets: before.map((subnet, i) => ({ ...subnet, ...amountsOf(terms[i]) })),
  });
  for (const [i, after] of filled.subnets.entries()) {
    const { netuid } = after;
    writeAmounts(store, before[i], after);
    if (takesWeight(before[i], terms[i]) || after.initialized !== before[i].initialized)
      store.set(swap.SwapBalancer, [netuid], after.quoteWeight);
    if (after.initialized !== before[i].initialized) store.set(swap.PalSwapInitialized, [netuid], true);
    store.set(subtensor.SubnetExcessTao, [netuid], after.subnetExcessTao);
    store.set(subtensor.SubnetTaoInEmission, [netuid], after.taoInEmission);
    store.set(subtensor.SubnetAlphaInEmission, [netuid], after.alphaInEmission);
    if (filled.bought[i].spent) deposit(at, subnetAccount(netuid), terms[i].excessTao);
    if (after.taoInEmission > 0n) deposit(at, subnetAccount(netuid), after.taoInEmission);
  }
  if (filled.totalStake !== state.totalStake) store.set(subtensor.TotalStake, [], filled.totalStake);
  unmint(at, filled.recycled);
}

const amountsOf = ({ taoIn, alphaIn, excessTao }: Terms) => ({ taoIn, alphaIn, excessTao });

/** Whether the weight that a pool would have is one that it may have, so that it is written. */
function takesWeight(pool: SubnetBefore, { taoIn, alphaIn }: Terms): boolean {
  return isWeight(rebalanced({ ...pool, taoDelta: taoIn, alphaDelta: alphaIn }).newQuoteWeight);
}
// #endregion

// #region pots
/** Mints the people's alpha, and divides it among the pots. @see BLOCK-425-09 */
function fillPots(
  { store, block }: BlockAt,
  state: BlockState,
  netuid: number,
  alphaOut: Rao,
  rootSellFlag: boolean,
): void {
  const before = readSubnet(store, netuid, block);
  const { subnet } = splitAlpha(before, alphaOut, { state, rootSellFlag, ruleset: '425' });
  writeAmounts(store, before, subnet);
  store.set(subtensor.SubnetAlphaOutEmission, [netuid], alphaOut);
  if (before.ownerCutEnabled) store.set(subtensor.PendingOwnerCut, [netuid], subnet.pendingOwnerCut);
  store.set(subtensor.PendingServerEmission, [netuid], subnet.pendingServerEmission);
  store.set(subtensor.PendingValidatorEmission, [netuid], subnet.pendingValidatorEmission);
  if (rootSellFlag) store.set(subtensor.PendingRootAlphaDivs, [netuid], subnet.pendingRootAlphaDivs);
}
// #endregion
