import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/moving-price.ts';

/** A wrong rule for each clause of the moving price. */
export const movingPriceRules: readonly FauxRule[] = [
  {
    clause: 'MOVING-PRICE-01',
    file,
    find: 'format.saturatingMul(format.saturatingSub(format.one, alpha), before)',
    replace: 'format.saturatingSub(before, format.saturatingMul(alpha, before))',
    says: 'what the average keeps is the rest of a product, and not a product itself',
  },
  {
    clause: 'MOVING-PRICE-02',
    file,
    find: 'subnetMechanism === 0 ? format.one :',
    replace: 'subnetMechanism < 0 ? format.one :',
    says: 'a subnet without a market has its stored average',
  },
  {
    clause: 'MOVING-PRICE-03',
    file,
    find: "has(ruleset, 'priceCapped') && price > format.one",
    replace: 'price > format.one',
    says: 'a price always counts as at most 1',
  },
  {
    clause: 'MOVING-PRICE-04',
    file,
    find: 'format.saturatingAdd(blocks, format.saturatingFromInteger(halving))',
    replace: 'format.saturatingFromInteger(halving)',
    says: 'the pace grows with age without an end',
  },
  {
    clause: 'MOVING-PRICE-05',
    file,
    find: ': twoWeeks;',
    replace: ': 201_600n;',
    says: 'the halving time was always four weeks',
  },
  {
    clause: 'MOVING-PRICE-06',
    file,
    find: 'lessOrNone(input.firstEmissionBlock ?? 0n, 1n)',
    replace: '(input.firstEmissionBlock ?? 0n)',
    says: 'age counts from the first emission block',
  },
  {
    clause: 'MOVING-PRICE-07',
    file,
    find: "has(ruleset, 'startCall') ? average(U96F32, input, ruleset)",
    replace: "has(ruleset, 'movingPriceAges') ? average(U96F32, input, ruleset)",
    says: 'prices had no sign from the age on',
  },
  {
    clause: 'MOVING-PRICE-08',
    file,
    find: 'return average(U64F64, input, ruleset);',
    replace: 'return average(U96F32, { ...input, price: input.price >> 32n }, ruleset);',
    says: 'there are 32 bits behind the point to this day',
  },
];
