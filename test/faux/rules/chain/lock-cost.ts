import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/chain/lock-cost.ts';

/** A wrong rule for each clause of the cost of a subnet. */
export const lockCostRules: readonly FauxRule[] = [
  {
    clause: 'LOCK-COST-01',
    file,
    find: 'I64F64.saturatingFromInteger(interval), halving',
    replace: 'I64F64.saturatingFromInteger(interval), I64F64.one',
    says: 'the interval does not follow the emission',
  },
  {
    clause: 'LOCK-COST-02',
    file,
    find: 'lastLockBlock === 0n ? lastLock : lastLock * 2n',
    replace: 'lastLock * 2n',
    says: 'the first lock counts twice',
  },
  {
    clause: 'LOCK-COST-03',
    file,
    find: 'perBlock * saturatingU64(block - lastLockBlock)',
    replace: 'interval === 0n ? 0n : (lastLock * saturatingU64(block - lastLockBlock)) / interval',
    says: 'the division comes last',
  },
  {
    clause: 'LOCK-COST-04',
    file,
    find: 'cost < minLock ? minLock : cost',
    replace: 'cost',
    says: 'there is no least lock',
  },
];
