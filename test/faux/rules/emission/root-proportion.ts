import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/root-proportion.ts';

/** A wrong rule for each clause of root proportion. */
export const rootProportionRules: readonly FauxRule[] = [
  {
    clause: 'ROOT-PROPORTION-01',
    file,
    find: 'saturatingFromInteger(2n ** 64n - 1n)',
    replace: 'saturatingFromInteger(2n ** 64n)',
    says: 'the TAO weight is in parts of 2^64',
  },
  {
    clause: 'ROOT-PROPORTION-02',
    file,
    find: 'U96F32.saturatingMul(U96F32.saturatingFromInteger(input.rootTao), taoWeight)',
    replace: 'U96F32.saturatingFromInteger(input.rootTao)',
    says: 'all TAO on root counts',
  },
  {
    clause: 'ROOT-PROPORTION-03',
    file,
    find: 'U96F32.checkedDiv(weightedRootTao, both)',
    replace: 'U96F32.checkedDiv(weightedRootTao, U96F32.saturatingFromInteger(input.alphaIssuance))',
    says: 'the TAO is compared with the alpha, and not with both',
  },
  {
    clause: 'ROOT-PROPORTION-04',
    file,
    find: '?? U96F32.zero',
    replace: '?? U96F32.one',
    says: 'where there is nothing, root has all',
  },
];
