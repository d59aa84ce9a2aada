import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/chain/subnet-to-prune.ts';

/** A wrong rule for each clause of which subnet makes room. */
export const subnetToPruneRules: readonly FauxRule[] = [
  {
    clause: 'SUBNET-TO-PRUNE-01',
    file,
    find: 'block >= saturatingU64',
    replace: 'block > saturatingU64',
    says: 'immunity lasts a block longer',
  },
  {
    clause: 'SUBNET-TO-PRUNE-02',
    file,
    find: 'a.movingPrice - b.movingPrice',
    replace: 'b.movingPrice - a.movingPrice',
    says: 'the dearest subnet goes',
  },
  {
    clause: 'SUBNET-TO-PRUNE-03',
    file,
    find: '|| a.registeredAt - b.registeredAt',
    replace: '|| b.registeredAt - a.registeredAt',
    says: 'of equals the youngest goes',
  },
  {
    clause: 'SUBNET-TO-PRUNE-04',
    file,
    find: 'order(subnet, best) < 0n',
    replace: 'order(subnet, best) <= 0n',
    says: 'of equals the last in storage goes',
  },
];
