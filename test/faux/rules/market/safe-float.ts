import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/market/safe-float.ts';

/** A wrong rule for each clause of the float of shares. */
export const safeFloatRules: readonly FauxRule[] = [
  {
    clause: 'SAFE-FLOAT-01',
    file,
    find: 'if (mantissa <= leastMantissa)',
    replace: 'if (mantissa < leastMantissa)',
    says: 'a mantissa of 10^20 is in range',
  },
  {
    clause: 'SAFE-FLOAT-02',
    file,
    find: 'return mantissa > mostMantissa ? undefined : normalized(mantissa, exponent)',
    replace: 'return normalized(mantissa, exponent)',
    says: 'a float is made of any mantissa',
  },
  {
    clause: 'SAFE-FLOAT-03',
    file,
    find: '  if (!fitsExponent(exponent)) return undefined;\n',
    replace: '',
    says: 'an exponent may be of any size',
  },
  {
    clause: 'SAFE-FLOAT-04',
    file,
    find: 'return normalized(aligned(a, exponent) + aligned(b, exponent), exponent)',
    replace: 'return normalized(a.mantissa + b.mantissa, exponent)',
    says: 'mantissas are added as they stand',
  },
  {
    clause: 'SAFE-FLOAT-05',
    file,
    find: 'if (isZero(a)) return undefined;',
    replace: 'if (isZero(a)) return zeroFloat;',
    says: 'nothing less something is nothing',
  },
  {
    clause: 'SAFE-FLOAT-06',
    file,
    find: '(a.mantissa * mostMantissa) / b.mantissa',
    replace: '(a.mantissa * mostMantissa + b.mantissa / 2n) / b.mantissa',
    says: 'a quotient is rounded',
  },
  {
    clause: 'SAFE-FLOAT-07',
    file,
    find: 'if (isZero(c) || !fitsExponent(together) ||',
    replace: 'if (isZero(c) ||',
    says: 'exponents may leave 64 bits on the way',
  },
  {
    clause: 'SAFE-FLOAT-08',
    file,
    find: 'return addFloats(whole, fraction) as SafeFloat;',
    replace: 'return divFloats({ mantissa: value, exponent: 0n }, integer(2n ** 64n)) as SafeFloat;',
    says: 'all 128 bits are divided at once',
  },
  {
    clause: 'SAFE-FLOAT-09',
    file,
    find: 'return saturatingU64(whole)',
    replace: 'return BigInt.asUintN(64, whole)',
    says: 'an integer keeps its low 64 bits',
  },
];
