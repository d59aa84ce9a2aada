import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/chain/burn-price.ts';

/** A wrong rule for each clause of the price of a registration. */
export const burnPriceRules: readonly FauxRule[] = [
  {
    clause: 'BURN-PRICE-01',
    file,
    find: 'saturatingU64((value * factor) >> 32n)',
    replace: 'saturatingU64((value * factor + (1n << 31n)) >> 32n)',
    says: 'products are rounded to the nearest',
  },
  {
    clause: 'BURN-PRICE-02',
    file,
    find: '  return low;\n}\n// #endregion',
    replace: '  return high;\n}\n// #endregion',
    says: 'the factor is the first whose power is above one half',
  },
  {
    clause: 'BURN-PRICE-03',
    file,
    find: 'power >>= 1',
    replace: 'power = power > 1 ? power - 2 + (power % 2) : 0',
    says: 'the exponent loses its bits in another order',
  },
  {
    clause: 'BURN-PRICE-04',
    file,
    find: 'block > 1n',
    replace: 'block > 0n',
    says: 'the price falls in block 1',
  },
  {
    clause: 'BURN-PRICE-05',
    file,
    find: 'const raised = burn < minBurn ? minBurn : burn;\n  return (raised > maxBurn ? maxBurn : raised) as Rao;',
    replace:
      'const lowered = burn > maxBurn ? maxBurn : burn;\n  return (lowered < minBurn ? minBurn : lowered) as Rao;',
    says: 'the lower bound wins',
  },
  {
    clause: 'BURN-PRICE-06',
    file,
    find: 'rules.increaseMult > U64F64.one ? rules.increaseMult : U64F64.one',
    replace: 'rules.increaseMult',
    says: 'a multiplier below 1 lowers the price',
  },
  {
    clause: 'BURN-PRICE-07',
    file,
    find: 'paid.push(burn);\n        burn = bumpBurn(burn, input);',
    replace: 'burn = bumpBurn(burn, input);\n        paid.push(burn);',
    says: 'a registration pays the raised price',
  },
];
