/**
 * Shares by decree: sudo says what each subnet gets in a block.
 *
 * @module
 */
import type { Rao } from '../numbers/index.ts';
import type { Rejection } from '../operation.ts';

/** What sudo says, and what it is held against. */
export interface SudoInput {
  /** The subnets that there are. */
  readonly networks: readonly number[];
  readonly netuids: readonly number[];
  readonly emission: readonly Rao[];
  readonly blockEmission: Rao;
}

/** What a subnet gets in each block, in whole rao. */
export interface SubnetRao {
  readonly netuid: number;
  readonly emission: Rao;
}

// #region sudo
const no = (name: string): { readonly rejection: Rejection } => ({
  rejection: { module: 'SubtensorModule', name },
});

/**
 * What each subnet gets from now on.
 *
 * @returns the first reason against it, in the chain's order, where there is one
 * @see SUBNET-SHARES-01, SUBNET-SHARES-02; subtensor `do_set_emission_values`
 */
export function sudoVector({
  networks,
  netuids,
  emission,
  blockEmission,
}: SudoInput): { readonly subnets: readonly SubnetRao[] } | { readonly rejection: Rejection } {
  if (netuids.length !== emission.length) return no('WeightVecNotEqualSize');
  if (netuids.length !== networks.length) return no('NotSettingEnoughWeights');
  if (new Set(netuids).size < netuids.length) return no('DuplicateUids');
  if (netuids.some((netuid) => !networks.includes(netuid))) return no('InvalidUid');
  const sum = BigInt.asUintN(
    64,
    emission.reduce((total, each) => total + each, 0n),
  );
  if (sum !== blockEmission) return no('InvalidEmissionValues');
  return { subnets: networks.map((netuid) => ({ netuid, emission: emission[netuids.indexOf(netuid)] })) };
}
// #endregion
