import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/terms.ts';

/** A wrong rule for each clause of a subnet's terms. */
export const termsRules: readonly FauxRule[] = [
  {
    clause: 'TERMS-01',
    file,
    find: 'U96F32.safeDiv(input.taoEmission, price)',
    replace: 'U96F32.checkedDiv(input.taoEmission, price) ?? U96F32.max',
    says: 'without a price the alpha is beyond every cap',
  },
  {
    clause: 'TERMS-02',
    file,
    find: 'U96F32.saturatingMul(input.rootProportion ?? U96F32.zero, alphaEmission)',
    replace: 'alphaEmission',
    says: 'the cap is the whole alpha emission',
  },
  {
    clause: 'TERMS-03',
    file,
    find: 'capped ? U96F32.saturatingMul(cap, price) : taoEmission',
    replace: 'taoEmission',
    says: 'all TAO goes in, with the capped alpha',
  },
  {
    clause: 'TERMS-04',
    file,
    find: 'cutPrice(input.price as U64F64)',
    replace: 'U96F32.fromBits((input.price + (1n << 31n)) >> 32n)',
    says: 'the price is rounded to 32 bits',
  },
  {
    clause: 'TERMS-05',
    file,
    find: 'alphaEmission < taoBlockEmission ? alphaEmission : taoBlockEmission',
    replace: 'alphaEmission < taoBlockEmission ? taoBlockEmission : alphaEmission',
    says: 'the cap is the larger of alpha and TAO',
  },
  {
    clause: 'TERMS-06',
    file,
    find: 'U96F32.checkedDiv(taoEmission, price) ?? most',
    replace: 'U96F32.safeDiv(taoEmission, price)',
    says: 'without a price no alpha goes in',
  },
  {
    clause: 'TERMS-07',
    file,
    find: 'price >= U96F32.safeDiv(taoEmission, block)',
    replace: 'price > U96F32.safeDiv(taoEmission, block)',
    says: 'a price that is the share is capped too',
  },
  {
    clause: 'TERMS-08',
    file,
    find: 'excessTao: whole(exact.excessTaoExact)',
    replace: 'excessTao: (whole(input.taoEmission) - whole(exact.taoInExact)) as Rao',
    says: 'what is left over is the whole emission less what went in',
  },
];
