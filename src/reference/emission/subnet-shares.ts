/**
 * What each subnet gets of a block's TAO, in every era.
 *
 * @module
 */
import { saturatingConversion, U64F64, U96F32, type Rao } from '../numbers/index.ts';
import type { Rejection } from '../operation.ts';
import { has, type Ruleset } from '../versions.ts';
import { subnetsToEmitTo } from './emitting.ts';
import { flowShares, type FlowParameters, type FlowShares, type FlowSubnet } from './flow-shares.ts';
import {
  priceEmissions,
  priceShares,
  type PriceEmissions,
  type PriceShares,
  type UnburnedSubnet,
} from './price-shares.ts';
import { rootVotes, type RootVotesInput, type RootVotesStages } from './root-votes.ts';
import { sudoVector, type SudoInput } from './sudo-vector.ts';

/** A subnet as some era's shares need it. */
export type ShareSubnet = FlowSubnet &
  UnburnedSubnet & {
    /** Whether it gets TAO, from 411 on; absent is yes. */
    readonly emissionEnabled?: boolean | undefined;
  };

/** What the eras since the pools take. */
export interface SubnetSharesInput extends FlowParameters {
  readonly subnets: readonly ShareSubnet[];
  readonly blockEmission: Rao;
}

/** What a subnet gets, with its share where the era has one; the emission is bits of the ruleset's format, or rao. */
export interface SubnetEmission {
  readonly netuid: number;
  readonly share?: U64F64;
  readonly emission: bigint;
}

/** What every subnet gets, and how it came about. */
export type SubnetSharesStages = { readonly subnets: readonly SubnetEmission[] | null } & Partial<
  Omit<RootVotesStages, 'subnets'> &
    Omit<PriceEmissions, 'emissions'> &
    Omit<FlowShares, 'shares'> &
    Omit<PriceShares, 'movingPrices' | 'totalMovingPrice'>
>;

// #region subnet-shares
/**
 * What each subnet gets of a block's TAO under the rules of a ruleset.
 *
 * @see SUBNET-SHARES-01 to SUBNET-SHARES-22
 */
export function subnetShares(
  input: SudoInput | RootVotesInput | SubnetSharesInput,
  ruleset: Ruleset,
): SubnetSharesStages | { readonly rejection: Rejection } {
  if ('netuids' in input) return sudoVector(input);
  if ('networks' in input) return rootVotes(input, ruleset);

  const subnets = subnetsToEmitTo(input.subnets, ruleset);
  if (has(ruleset, 'pricesDecide')) {
    const { emissions, ...stages } = priceEmissions(subnets, input.blockEmission, ruleset);
    return { ...stages, subnets: subnets.map(({ netuid }, i) => ({ netuid, emission: emissions[i] })) };
  }
  const stages = has(ruleset, 'flowDecides')
    ? flowShares(subnets, input, ruleset)
    : priceShares(subnets, ruleset);
  const enabled = subnets.map(({ emissionEnabled = true }) => emissionEnabled);
  const given = subnetBlockEmissions(stages.shares, enabled, input.blockEmission, ruleset);
  return { ...stages, subnets: subnets.map(({ netuid }, i) => ({ netuid, ...given[i] })) };
}
// #endregion

// #region enabled
const widened = saturatingConversion(U96F32, U64F64);
const narrowed = saturatingConversion(U64F64, U96F32);

/**
 * What each subnet gets by its share, when the shares of those that are barred have gone to the others.
 *
 * @param shares  one a subnet
 * @param enabled whether a subnet gets any, in the same order
 * @see SUBNET-SHARES-21, SUBNET-SHARES-22; subtensor `get_subnet_block_emissions`
 */
export function subnetBlockEmissions(
  shares: readonly U64F64[],
  enabled: readonly boolean[],
  blockEmission: Rao,
  ruleset: Ruleset,
): readonly { readonly share: U64F64; readonly emission: U96F32 }[] {
  const some = has(ruleset, 'emissionEnabledFlags') && enabled.includes(false);
  const ofEnabled = shares.filter((_, i) => enabled[i]).reduce(U64F64.saturatingAdd, U64F64.zero);
  const total = widened(U96F32.saturatingFromInteger(blockEmission));
  return shares.map((before, i) => {
    const share = !some ? before : enabled[i] ? U64F64.safeDiv(before, ofEnabled) : U64F64.zero;
    return { share, emission: narrowed(U64F64.saturatingMul(total, share)) };
  });
}
// #endregion
