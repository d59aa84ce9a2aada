import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/market/power.ts';
const series = 'src/reference/market/series.ts';

/** A wrong rule for each clause of the power. */
export const powerRules: readonly FauxRule[] = [
  {
    clause: 'POWER-01',
    file,
    find: 'return { power: undefined };',
    replace: 'return { power: 0n };',
    says: 'where a denominator is 0 the power is 0',
  },
  {
    clause: 'POWER-02',
    file,
    find: 'if (base[0] === 0n) return { power: 0n };',
    replace: 'if (base[0] === 0n) return { power: exponent[0] === 0n ? scale : 0n };',
    says: 'nothing to the power of nothing is 1',
  },
  {
    clause: 'POWER-03',
    file,
    find: 'const reducedExponent = lowestTerms(exponent);',
    replace: 'const reducedExponent = exponent;',
    says: 'the exponent is taken as it comes',
  },
  {
    clause: 'POWER-04',
    file: series,
    find: 'bitLength(scale) + 8n',
    replace: 'bitLength(scale)',
    says: 'the bits of the scale are enough',
  },
  {
    clause: 'POWER-05',
    file: series,
    find: 'return value < 0n ? -((half - value) >> guardBits) : (half + value) >> guardBits;',
    replace: 'return value >> guardBits;',
    says: 'guard bits are cut off',
  },
  {
    clause: 'POWER-06',
    file: series,
    find: 'n % 2 === 0 ? -term : term',
    replace: 'n % 2 === 1 ? -term : term',
    says: 'every odd term of the logarithm is taken away',
  },
  {
    clause: 'POWER-07',
    file: series,
    find: 'if (leading >= one + (one >> 1n))',
    replace: 'if (leading > one + one)',
    says: 'the digits are taken from 1 up to 2',
  },
  {
    clause: 'POWER-08',
    file: series,
    find: 'for (let n = 1; n <= terms; n++)',
    replace: 'for (let n = 1; n <= 4096; n++)',
    says: 'the exponential goes on until it converges',
  },
  {
    clause: 'POWER-09',
    file,
    find: '(withoutGuard(exponential) * scale) >> (fine.bits - guardBits)',
    replace:
      '(withoutGuard(exponential) * scale + (1n << (fine.bits - guardBits - 1n))) >> (fine.bits - guardBits)',
    says: 'the power is rounded to the nearest',
  },
];
