/**
 * Which subnet makes room for a new one.
 *
 * @module
 */
import { saturatingU64, type BlockNumber, type U64F64 } from '../numbers/index.ts';

/** What counts of a subnet. */
export interface PrunableSubnet {
  readonly netuid: number;
  readonly movingPrice: U64F64;
  readonly registeredAt: BlockNumber;
}

/** What `subnetToPrune` takes. */
export interface SubnetToPruneInput {
  /** In the order of storage. */
  readonly subnets: readonly PrunableSubnet[];
  readonly networkImmunityPeriod: bigint;
  readonly block: BlockNumber;
}

/** The subnet, and those that it was chosen from. */
export interface SubnetToPruneStages {
  readonly candidates: readonly number[];
  readonly netuid: number | null;
}

const root = 0;

// #region choice
/**
 * The subnet that makes room.
 *
 * @see SUBNET-TO-PRUNE-01 to SUBNET-TO-PRUNE-04; subtensor `get_network_to_prune`
 */
export function subnetToPrune(input: SubnetToPruneInput): SubnetToPruneStages {
  const { block, networkImmunityPeriod } = input;
  const isOld = ({ registeredAt }: PrunableSubnet): boolean =>
    block >= saturatingU64(registeredAt + networkImmunityPeriod);
  const candidates = input.subnets.filter((subnet) => subnet.netuid !== root && isOld(subnet));
  const order = (a: PrunableSubnet, b: PrunableSubnet): bigint =>
    a.movingPrice - b.movingPrice || a.registeredAt - b.registeredAt;
  const cheapest = candidates.reduce<PrunableSubnet | undefined>(
    (best, subnet) => (best === undefined || order(subnet, best) < 0n ? subnet : best),
    undefined,
  );
  return { candidates: candidates.map(({ netuid }) => netuid), netuid: cheapest?.netuid ?? null };
}
// #endregion
