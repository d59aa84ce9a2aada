import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/consensus/stake-weight.ts';

/** A wrong rule, or two, for each clause of the stake weight. */
export const stakeWeightRules: readonly FauxRule[] = [
  {
    clause: 'STAKE-WEIGHT-01',
    file,
    find: 'I64F64.saturatingFromInteger(inheritedAlpha), counted',
    replace: 'I64F64.saturatingFromInteger(input.alpha), counted',
    says: 'alpha counts as it is, without parents and children',
  },
  {
    clause: 'STAKE-WEIGHT-02',
    file,
    find: 'const whole = U96F32.saturatingFromInteger(2n ** 64n - 1n)',
    replace: 'const whole = U96F32.saturatingFromInteger(2n ** 64n)',
    says: 'a share is given in parts of 2^64',
  },
  {
    clause: 'STAKE-WEIGHT-03',
    file,
    find: 'part(own, proportion)',
    replace: 'U96F32.saturatingFromInteger(U96F32.saturatingToU64(part(own, proportion)))',
    says: 'a child takes whole rao',
  },
  {
    clause: 'STAKE-WEIGHT-03',
    file,
    find: 'return U96F32.saturatingToU64(U96F32.saturatingAdd(kept, fromParents)) as Rao;',
    replace:
      'return U96F32.saturatingToU64(U96F32.saturatingSub(U96F32.saturatingAdd(U96F32.saturatingFromInteger(own), fromParents), toChildren)) as Rao;',
    says: 'what children take too much is taken from what parents give',
  },
  {
    clause: 'STAKE-WEIGHT-04',
    file,
    find: 'U96F32.saturatingToU64(U96F32.saturatingAdd(kept, fromParents))',
    replace: '(U96F32.saturatingToU64(kept) + U96F32.saturatingToU64(fromParents))',
    says: 'what is kept and what is given are each cut to whole rao',
  },
  {
    clause: 'STAKE-WEIGHT-05',
    file,
    find: 'const taoWeight = widened(toShare(input.taoWeight));',
    replace: 'const taoWeight = I64F64.fromBits(input.taoWeight);',
    says: 'the TAO weight is read as 64 bits behind the point',
  },
  {
    clause: 'STAKE-WEIGHT-06',
    file,
    find: 'const counted = I64F64.saturatingMul(I64F64.saturatingFromInteger(inheritedTao), taoWeight);',
    replace:
      'const counted = I64F64.saturatingFromInteger(I64F64.floor(I64F64.saturatingMul(I64F64.saturatingFromInteger(inheritedTao), taoWeight)));',
    says: 'the TAO that counts is cut to whole rao',
  },
  {
    clause: 'STAKE-WEIGHT-06',
    file,
    find: 'const stakeBits = I64F64.saturatingAdd(',
    replace: 'const stakeBits = I64F64.wrappingAdd(',
    says: 'a sum that does not fit comes round',
  },
];
