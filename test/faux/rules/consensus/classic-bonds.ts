import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/consensus/classic-bonds.ts';

/** A wrong rule for each clause of the bonds in classic mode. */
export const classicBondsRules: readonly FauxRule[] = [
  {
    clause: 'CLASSIC-BONDS-01',
    file,
    find: 'colNormalizeSparse(input.bondsMasked, columns)',
    replace: 'input.bondsMasked',
    says: 'the old bonds are averaged as the integers that they are',
  },
  {
    clause: 'CLASSIC-BONDS-02',
    file,
    find: 'rowHadamardSparse(input.weightsForBonds, input.activeStake)',
    replace: 'input.weightsForBonds',
    says: 'a validator buys by its weights alone',
  },
  {
    clause: 'CLASSIC-BONDS-03',
    file,
    find: 'colNormalizeSparse(bondsDeltaRaw, columns)',
    replace: 'bondsDeltaRaw',
    says: 'what is bought is not normalised',
  },
  {
    clause: 'CLASSIC-BONDS-04',
    file: 'src/reference/consensus/flat-alpha.ts',
    find: 'I32F32.saturatingSub(I32F32.one, fixed64ToFixed32(kept))',
    replace: 'fixed64ToFixed32(kept)',
    says: 'alpha is the share of the old',
  },
  {
    clause: 'CLASSIC-BONDS-04',
    file: 'src/reference/consensus/flat-alpha.ts',
    find: 'I32F32.saturatingSub(I32F32.one, fixed64ToFixed32(kept))',
    replace: 'fixed64ToFixed32(I64F64.saturatingSub(I64F64.one, kept))',
    says: 'what is left of 1 is cut, not what is taken off',
  },
  {
    clause: 'CLASSIC-BONDS-05',
    file: 'src/reference/consensus/ema.ts',
    find: 'if (column < average.length)',
    replace: 'if (column < average.length && freshRow.some(([other]) => other === column))',
    says: 'a bond without a weight beside it is gone at once',
  },
  {
    clause: 'CLASSIC-BONDS-06',
    file,
    find: 'const emaBondsNormalized = colNormalizeSparse(emaBondsRaw, columns);',
    replace: 'const emaBondsNormalized = emaBondsRaw;',
    says: 'the average is not normalised again',
  },
  {
    clause: 'CLASSIC-BONDS-06',
    file,
    find: 'dividends: normalize(dividendsRaw)',
    replace: 'dividends: dividendsRaw',
    says: 'the dividends are left as they come',
  },
  {
    clause: 'CLASSIC-BONDS-07',
    file,
    find: 'colMaxUpscaleSparse(emaBondsNormalized, columns)',
    replace: 'emaBondsNormalized',
    says: 'the normalised bonds are stored',
  },
  {
    clause: 'CLASSIC-BONDS-07',
    file,
    find: 'colMaxUpscaleSparse(emaBondsNormalized, columns)',
    replace: 'colMaxUpscaleSparse(emaBondsRaw, columns)',
    says: 'the average is scaled up before it is normalised',
  },
];
