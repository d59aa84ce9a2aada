/**
 * The stages of a block, each on the subnets as the block knows them by then.
 *
 * @module
 */
import { spotPrice } from '../market/index.ts';
import type { U96F32 } from '../numbers/index.ts';
import { U64F64, type I96F32, type Rao } from '../numbers/index.ts';
import type { Ruleset } from '../versions.ts';
import { blockEmission } from './block-emission.ts';
import type { BlockState, Of, SplitStage, SubnetBefore, TermsStage } from './block-state.ts';
import { subnetsToEmitTo } from './emitting.ts';
import { movingPrice, movingPriceIn } from './moving-price.ts';
import { alphaIssuanceOf, minus, plus } from './pool-state.ts';
import { priceShares } from './price-shares.ts';
import { rootProportion } from './root-proportion.ts';
import { splitEmission } from './split.ts';
import { subnetBlockEmissions } from './subnet-shares.ts';
import { subnetTerms } from './terms.ts';

/** A subnet in the words of the shares. */
type Emitting = SubnetBefore & { readonly subnetMechanism: number };

// #region shares
/** The subnets that are emitted to. @see COINBASE-02 */
export function subnetsThatEmit({ subnets }: BlockState, ruleset: Ruleset): readonly Emitting[] {
  const asked = subnets.map((subnet) => ({
    ...subnet,
    subnetMechanism: subnet.mechanism,
    started: subnet.firstEmissionBlock !== null,
  }));
  return subnetsToEmitTo(asked, ruleset);
}

/** What of the minted TAO falls to each. @see COINBASE-03 */
export function emissionsOf(
  emitting: readonly Emitting[],
  minted: Rao,
  ruleset: Ruleset,
): readonly Of<{ readonly share: U64F64; readonly emission: U96F32 }>[] {
  const { shares } = priceShares(emitting, ruleset);
  const enabled = emitting.map(({ emissionEnabled }) => emissionEnabled);
  const given = subnetBlockEmissions(shares, enabled, minted, ruleset);
  return emitting.map(({ netuid }, i) => ({ netuid, ...given[i] }));
}

/**
 * Whether root is paid in this block: where the moving prices come to more than 1.
 *
 * @see COINBASE-04; subtensor `get_network_root_sell_flag`
 */
export function sellsRoot(emitting: readonly Emitting[]): boolean {
  return U64F64.sum(emitting.map((subnet) => movingPriceIn(U64F64, subnet))) > U64F64.one;
}
// #endregion

// #region terms
/** Each subnet's terms, by netuid; the last alpha emission stays in the chain's record. @see COINBASE-05 */
export function termsOf(
  state: BlockState,
  emissions: readonly Of<{ readonly emission: U96F32 }>[],
  recorded: Rao,
  ruleset: Ruleset,
): { readonly terms: readonly Of<TermsStage>[]; readonly lastRecorded: Rao } {
  const terms: Of<TermsStage>[] = [];
  let lastRecorded = recorded;
  for (const subnet of state.subnets) {
    const taoEmission = emissions.find(({ netuid }) => netuid === subnet.netuid)?.emission;
    if (taoEmission === undefined) continue;
    const alpha = blockEmission({ issuance: alphaIssuanceOf(subnet), blockEmission: lastRecorded }, ruleset);
    lastRecorded = alpha.blockEmission;
    const price = spotPrice(subnet);
    const { rootProp } = proportionOf(state, subnet);
    const { taoIn, alphaIn, alphaOut, excessTao } = subnetTerms(
      { taoEmission, alphaEmission: alpha.emission, price, rootProportion: rootProp },
      ruleset,
    );
    terms.push({
      netuid: subnet.netuid,
      price,
      rootProportion: rootProp,
      taoIn,
      alphaIn,
      alphaOut,
      excessTao,
    });
  }
  return { terms, lastRecorded };
}
// #endregion

// #region proportion
/** Root's proportion of a subnet as it stands. @see COINBASE-07, COINBASE-12 */
export function proportionOf(
  { rootTao, taoWeight }: BlockState,
  subnet: SubnetBefore,
): Of<{ readonly rootProp: U96F32 }> {
  const alphaIssuance = alphaIssuanceOf(subnet);
  return {
    netuid: subnet.netuid,
    rootProp: rootProportion({ rootTao, taoWeight, alphaIssuance }).rootProportion,
  };
}
// #endregion

interface Block {
  readonly state: BlockState;
  readonly rootSellFlag: boolean;
  readonly ruleset: Ruleset;
}

// #region split
/** The people's alpha is minted, and then divided among the pots. @see COINBASE-06 to COINBASE-08 */
export function splitAlpha(
  before: SubnetBefore,
  alphaOut: Rao,
  { state, rootSellFlag, ruleset }: Block,
): { readonly subnet: SubnetBefore; readonly split: Of<SplitStage> } {
  const minted = { ...before, alphaOut: plus(before.alphaOut, alphaOut) };
  const { rootProp } = proportionOf(state, minted);
  const {
    ownerCut,
    server = nothing,
    validator = nothing,
    root = nothing,
    recycled = nothing,
    dust,
  } = splitEmission(
    {
      emission: alphaOut,
      subnetOwnerCut: state.subnetOwnerCut,
      hasOwner: true,
      ownerCutEnabled: before.ownerCutEnabled,
      rootProportion: rootProp,
      rootSellFlag,
    },
    ruleset,
  );
  const subnet = {
    ...minted,
    alphaOut: minus(minted.alphaOut, recycled),
    alphaOutEmission: alphaOut,
    alphaRecycled: plus(before.alphaRecycled, recycled),
    totalAlphaIssuance: minus(plus(before.totalAlphaIssuance, alphaOut), recycled),
    pendingOwnerCut: plus(before.pendingOwnerCut, ownerCut),
    pendingServerEmission: plus(before.pendingServerEmission, server),
    pendingValidatorEmission: plus(before.pendingValidatorEmission, validator),
    pendingRootAlphaDivs: plus(before.pendingRootAlphaDivs, root),
  };
  const split = {
    netuid: before.netuid,
    rootProportion: rootProp,
    ownerCut,
    server,
    validator,
    root,
    recycled,
    dust,
  };
  return { subnet, split };
}

const nothing = 0n as Rao;
// #endregion

// #region price
/** The moving price with this block's price in it. @see COINBASE-11 */
export function nextPrice(
  { block, subnetMovingAlpha }: BlockState,
  subnet: SubnetBefore,
  ruleset: Ruleset,
): Of<{ readonly movingPrice: I96F32 }> {
  const given = {
    ...subnet,
    subnetMechanism: subnet.mechanism,
    subnetMovingAlpha,
    block,
    price: spotPrice(subnet),
  };
  return { netuid: subnet.netuid, movingPrice: movingPrice(given, ruleset).movingPrice };
}
// #endregion
