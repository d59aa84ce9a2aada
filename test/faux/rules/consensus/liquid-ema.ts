import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/consensus/liquid-ema.ts';

/** A wrong rule for each clause of the liquid average. */
export const liquidEmaRules: readonly FauxRule[] = [
  {
    clause: 'LIQUID-EMA-01',
    file,
    find: 'I32F32.saturatingSub(I32F32.one, alpha[column])',
    replace: 'alpha[column]',
    says: 'alpha is the share of the old',
  },
  {
    clause: 'LIQUID-EMA-01',
    file,
    find: 'I32F32.saturatingMul(I32F32.saturatingSub(I32F32.one, alpha[column]), value)',
    replace: 'I32F32.saturatingSub(value, I32F32.saturatingMul(alpha[column], value))',
    says: 'what decays is cut, not what is left',
  },
  {
    clause: 'LIQUID-EMA-02',
    file,
    find: 'const product = I32F32.saturatingMul(alpha, weight);',
    replace: 'const product = weight;',
    says: 'the whole weight is bought',
  },
  {
    clause: 'LIQUID-EMA-02',
    file,
    find: 'const bought = product > I32F32.zero ? product : I32F32.zero;',
    replace: 'const bought = product;',
    says: 'a weight below 0 takes off the bond',
  },
  {
    clause: 'LIQUID-EMA-03',
    file,
    find: 'return bond < I32F32.one ? bond : I32F32.one;',
    replace: 'return bond;',
    says: 'a bond may be above 1',
  },
  {
    clause: 'LIQUID-EMA-04',
    file,
    find: '    return row\n',
    replace:
      '    return [...row, ...old[uid].filter(([held]) => !row.some(([column]) => column === held)).map(([held]) => [held, I32F32.zero] as const)]\n',
    says: 'a bond without a weight beside it decays and stays',
  },
  {
    clause: 'LIQUID-EMA-04',
    file,
    find: '    return row\n',
    replace: '    return [...row].sort(([a], [b]) => a - b)\n',
    says: 'the new bonds come in the order of the uids',
  },
  {
    clause: 'LIQUID-EMA-05',
    file,
    find: '.filter(([, bond]) => bond > I32F32.zero)',
    replace: '',
    says: 'bonds of 0 are kept',
  },
];
