/**
 * A whole block of emission, from the mint to the prices and proportions that the next block reads.
 *
 * @module
 */
import type { Rao } from '../numbers/index.ts';
import type { Ruleset } from '../versions.ts';
import { blockEmission } from './block-emission.ts';
import type { BlockState, Coinbase, SubnetBefore } from './block-state.ts';
import {
  emissionsOf,
  nextPrice,
  proportionOf,
  sellsRoot,
  splitAlpha,
  subnetsThatEmit,
  termsOf,
} from './coinbase-stages.ts';
import { drain, inStorageOrder } from './drain.ts';
import { inject } from './injection.ts';
import { mint } from './mint.ts';

// #region coinbase
/**
 * One block of emission. Pots that are due are emptied here; who is paid from them is another rule.
 *
 * @see COINBASE-01 to COINBASE-13; subtensor `block_step`, `run_coinbase`, `emit_to_subnets`
 */
export function coinbase(state: BlockState, ruleset: Ruleset): Coinbase {
  const { totalIssuance: issuance, totalStake } = state;
  const { emission, blockEmission: recorded } = blockEmission({ ...state, issuance }, ruleset);
  const { minted, totalIssuance, balancesIssuance } = mint({ ...state, emission });

  const emitting = subnetsThatEmit(state, ruleset);
  const emissions = emissionsOf(emitting, minted, ruleset);
  const rootSellFlag = sellsRoot(emitting);
  const { terms, lastRecorded } = termsOf(state, emissions, recorded, ruleset);

  const inOrder = inStorageOrder(emitting).map(({ netuid }) => netuid);
  const toFill = inOrder.map((netuid) => {
    const { taoIn, alphaIn, excessTao } = one(terms, netuid);
    return { ...one(state.subnets, netuid), taoIn, alphaIn, excessTao };
  });
  const injection = inject({ credit: minted, totalIssuance, totalStake, subnets: toFill });
  const filled = changed(state.subnets, injection.subnets);

  const alpha = inOrder.map((netuid) =>
    splitAlpha(one(filled, netuid), one(terms, netuid).alphaOut, { state, rootSellFlag, ruleset }),
  );
  const owed = changed(
    filled,
    alpha.map(({ subnet }) => subnet),
  );

  const drained = drain({ ...state, subnets: owed }, ruleset);
  const emptied = changed(owed, drained.subnets);
  const prices = inOrder.map((netuid) => nextPrice(state, one(emptied, netuid), ruleset));
  const proportions = inOrder.map((netuid) => proportionOf(state, one(emptied, netuid)));
  const left = changed(changed(emptied, prices), proportions);

  return {
    totalIssuance: injection.totalIssuance,
    balancesIssuance: (balancesIssuance - injection.recycled) as Rao,
    totalStake: injection.totalStake,
    storedBlockEmission: lastRecorded,
    subnets: left.map((subnet) => ({ ...subnet, rootSellTao: 0n as Rao })),
    recycled: injection.recycled,
    drained: drained.drained,
    ownerChanges: drained.ownerChanges,
    blockEmission: emission,
    minted,
    emitSet: inOrder,
    shares: emissions.map(({ netuid, share }) => ({ netuid, share })),
    emissions: emissions.map(({ netuid, emission: ofSubnet }) => ({ netuid, emission: ofSubnet })),
    rootSellFlag,
    terms,
    injected: injection.adjusted,
    bought: injection.bought,
    split: alpha.map(({ split }) => split),
    courses: drained.order.map((netuid, i) => ({ netuid, course: drained.courses[i] })),
    movingPrices: prices,
    rootProportions: proportions.map(({ netuid, rootProp: rootProportion }) => ({ netuid, rootProportion })),
  };
}
// #endregion

/** The entry of a subnet, which is there. */
function one<T extends { readonly netuid: number }>(list: readonly T[], netuid: number): T {
  const found = list.find((each) => each.netuid === netuid);
  if (found === undefined) throw new RangeError(`no subnet ${netuid}`);
  return found;
}

/** The subnets with what has changed in some of them. */
function changed(
  subnets: readonly SubnetBefore[],
  changes: readonly (Partial<SubnetBefore> & { readonly netuid: number })[],
): readonly SubnetBefore[] {
  const byNetuid = new Map(changes.map((change) => [change.netuid, change]));
  return subnets.map((subnet) => ({ ...subnet, ...byNetuid.get(subnet.netuid) }));
}
