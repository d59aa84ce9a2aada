import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/consensus/active-stake.ts';
const masks = 'src/reference/consensus/masks.ts';

/** A wrong rule, or two, for each clause of the active stake. */
export const activeStakeRules: readonly FauxRule[] = [
  {
    clause: 'ACTIVE-STAKE-01',
    file,
    find: 'maskVector(inactive, stake)',
    replace: 'stake',
    says: 'a permit is enough to speak',
  },
  {
    clause: 'ACTIVE-STAKE-02',
    file,
    find: 'normalize(maskVector(forbidden, active))',
    replace: 'normalize(active)',
    says: 'who is active needs no permit',
  },
  {
    clause: 'ACTIVE-STAKE-03',
    file: masks,
    find: 'if (mask.length === 0) return vector;',
    replace: '',
    says: 'an empty list is one that ends too early',
  },
  {
    clause: 'ACTIVE-STAKE-03',
    file: masks,
    find: '((mask[uid] ?? true) ? I32F32.zero : value)',
    replace: '(mask[uid] ? I32F32.zero : value)',
    says: 'who is not in a list is not left out by it',
  },
  {
    clause: 'ACTIVE-STAKE-04',
    file,
    find: 'normalize(maskVector(forbidden, active))',
    replace: 'maskVector(forbidden, normalize(active))',
    says: 'stake without a permit is left out after dividing',
  },
];
