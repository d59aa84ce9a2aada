/**
 * What registering a subnet costs: twice the last lock, falling with each block.
 *
 * @module
 */
import { I64F64, saturatingU64, type BlockNumber, type Rao } from '../numbers/index.ts';

/** What `lockCost` takes. */
export interface LockCostInput {
  /** What the last subnet locked. */
  readonly lastLock: Rao;
  readonly minLock: Rao;
  /** The block of the last registration; 0 where there was none. */
  readonly lastLockBlock: BlockNumber;
  readonly block: BlockNumber;
  /** The blocks in which the cost falls by the last lock, at an emission of 1 TAO a block. */
  readonly interval: bigint;
  readonly blockEmission: Rao;
}

/** The cost, and how it came about. */
export interface LockCostStages {
  /** The interval at this emission. */
  readonly interval: bigint;
  /** What the cost has fallen by. */
  readonly reduction: Rao;
  readonly lockCost: Rao;
}

const wholeEmission = I64F64.saturatingFromInteger(1_000_000_000n);

// #region cost
/** The interval, shortened as the emission has halved. @see LOCK-COST-01; subtensor `get_lock_reduction_interval` */
export function lockReductionInterval(interval: bigint, blockEmission: Rao): bigint {
  const halving = I64F64.safeDiv(I64F64.saturatingFromInteger(blockEmission), wholeEmission);
  return I64F64.saturatingToU64(I64F64.saturatingMul(I64F64.saturatingFromInteger(interval), halving));
}

/**
 * The cost of registering a subnet.
 *
 * @see LOCK-COST-02 to LOCK-COST-04; subtensor `get_network_lock_cost`
 */
export function lockCost(input: LockCostInput): LockCostStages {
  const { lastLock, minLock, lastLockBlock, block, blockEmission } = input;
  const interval = lockReductionInterval(input.interval, blockEmission);
  const doubled = saturatingU64(lastLockBlock === 0n ? lastLock : lastLock * 2n);
  const perBlock = interval === 0n ? 0n : lastLock / interval;
  const reduction = saturatingU64(perBlock * saturatingU64(block - lastLockBlock)) as Rao;
  const cost = saturatingU64(doubled - reduction);
  return { interval, reduction, lockCost: (cost < minLock ? minLock : cost) as Rao };
}
// #endregion
