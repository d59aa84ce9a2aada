import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/consensus/yuma3-bonds.ts';

/** A wrong rule for each clause of the bonds in Yuma3 mode. */
export const yuma3BondsRules: readonly FauxRule[] = [
  {
    clause: 'YUMA3-BONDS-01',
    file,
    find: 'if (input.liquidAlpha && agreement)',
    replace: 'if (input.liquidAlpha)',
    says: 'liquid alpha needs no consensus',
  },
  {
    clause: 'YUMA3-BONDS-01',
    file,
    find: 'input.consensus.some((weight) => weight !== I32F32.zero)',
    replace: 'input.consensus.every((weight) => weight !== I32F32.zero)',
    says: 'liquid alpha needs a consensus in every column',
  },
  {
    clause: 'YUMA3-BONDS-02',
    file: 'src/reference/consensus/flat-alpha.ts',
    find: 'I32F32.saturatingSub(I32F32.one, wrappingFixed64ToFixed32(kept))',
    replace: 'wrappingFixed64ToFixed32(kept)',
    says: 'alpha is the share of the old',
  },
  {
    clause: 'YUMA3-BONDS-02',
    file: 'src/reference/consensus/flat-alpha.ts',
    find: 'I32F32.saturatingSub(I32F32.one, wrappingFixed64ToFixed32(kept))',
    replace: 'yuma2Alpha(bondsMovingAverage)',
    says: 'a moving average that does not fit is brought to the nearest that does, as in classic mode',
  },
  {
    clause: 'YUMA3-BONDS-03',
    file: 'src/reference/consensus/ema.ts',
    find: 'if (column < average.length)',
    replace: 'if (column < average.length && freshRow.some(([other]) => other === column))',
    says: 'a bond without a weight beside it is gone at once',
  },
  {
    clause: 'YUMA3-BONDS-04',
    file,
    find: 'colNormalizeSparse(averaged.emaBondsRaw, input.incentive.length)',
    replace: 'averaged.emaBondsRaw',
    says: 'the dividends are made of the bonds as they are stored',
  },
  {
    clause: 'YUMA3-BONDS-05',
    file,
    find: 'rowSumSparse(matVecMulSparse(emaBondsNormalized, input.incentive))',
    replace: 'rowSumSparse(emaBondsNormalized)',
    says: 'a bond brings the same in every miner',
  },
  {
    clause: 'YUMA3-BONDS-06',
    file,
    find: 'vecMul(totalBondsPerValidator, input.activeStake)',
    replace: 'totalBondsPerValidator',
    says: 'the stake does not count again',
  },
  {
    clause: 'YUMA3-BONDS-06',
    file,
    find: 'dividends: normalize(dividendsRaw)',
    replace: 'dividends: dividendsRaw',
    says: 'the dividends are left as they come',
  },
  {
    clause: 'YUMA3-BONDS-07',
    file,
    find: '    ...averaged,\n',
    replace: '    ...averaged,\n    emaBondsRaw: emaBondsNormalized,\n',
    says: 'the normalised bonds are stored',
  },
];
