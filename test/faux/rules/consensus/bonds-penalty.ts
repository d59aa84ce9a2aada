import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/consensus/bonds-penalty.ts';

/** A wrong rule for each clause of the bonds' penalty. */
export const bondsPenaltyRules: readonly FauxRule[] = [
  {
    clause: 'BONDS-PENALTY-01',
    file,
    find: 'u16ProportionToFixed(input.bondsPenalty)',
    replace: 'I32F32.fromBits(BigInt(input.bondsPenalty) << 16n)',
    says: 'the penalty counts 65536ths',
  },
  {
    clause: 'BONDS-PENALTY-02',
    file,
    find: 'if (share === I32F32.zero) return from;',
    replace: '',
    says: 'without a penalty the weights are sorted and rid of zeros too',
  },
  {
    clause: 'BONDS-PENALTY-03',
    file,
    find: 'share === I32F32.one || ',
    replace: '',
    says: 'at the whole penalty the clipped weights are sorted and rid of zeros too',
  },
  {
    clause: 'BONDS-PENALTY-04',
    file,
    find: 'return I32F32.saturatingAdd(start, I32F32.saturatingMul(share, way));',
    replace:
      'return I32F32.saturatingSub(start, I32F32.saturatingMul(share, I32F32.saturatingSub(I32F32.zero, way)));',
    says: 'what is taken off is cut, not what is added',
  },
  {
    clause: 'BONDS-PENALTY-04',
    file,
    find: 'const way = I32F32.saturatingSub(ends[column], start);',
    replace:
      'const way = ends[column] === I32F32.zero ? I32F32.zero : I32F32.saturatingSub(ends[column], start);',
    says: 'a weight without a clipped one beside it stays as it is',
  },
  {
    clause: 'BONDS-PENALTY-05',
    file: 'src/reference/consensus/matrix.ts',
    find: 'if (value > I32F32.zero) row.push([uid, value]);',
    replace: 'if (value >= I32F32.zero) row.push([uid, value]);',
    says: 'zeros are kept',
  },
];
