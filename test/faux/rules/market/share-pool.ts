import type { FauxRule } from '../../../../src/check/index.ts';

const pool = 'src/reference/market/share-pool.ts';
const storage = 'src/reference/market/share-pool-storage.ts';
const fixed = 'src/reference/market/fixed-share-pool.ts';

/** A wrong rule for each clause of the share pool. */
export const sharePoolRules: readonly FauxRule[] = [
  {
    clause: 'SHARE-POOL-01',
    file: pool,
    find: 'mulDivFloats(integer(pool.totalHotkeyAlpha), shareOf(pool, holder), denominatorOf(pool))',
    replace:
      'mulDivFloats(mulDivFloats(integer(pool.totalHotkeyAlpha), integer(1n), denominatorOf(pool)) ?? zeroFloat, shareOf(pool, holder), integer(1n))',
    says: 'the value of one share is cut off before it is multiplied',
  },
  {
    clause: 'SHARE-POOL-02',
    file: pool,
    find: 'saturatingRao(after)',
    replace: 'BigInt.asUintN(64, after) as Rao',
    says: 'the shared value keeps its low 64 bits',
  },
  {
    clause: 'SHARE-POOL-03',
    file: pool,
    find: 'const first = integer(size(amount));',
    replace: 'const first = integer(size(totalHotkeyAlpha));',
    says: 'the first has as many shares as the pool has value',
  },
  {
    clause: 'SHARE-POOL-04',
    file: pool,
    find: 'return shares ?? zeroFloat;',
    replace: 'return shares ?? integer(size(amount));',
    says: 'in a pool without value a rao is a share',
  },
  {
    clause: 'SHARE-POOL-05',
    file: pool,
    find: '(amount > 0n ? addFloats(from, shares) : subFloats(from, shares)) ?? from',
    replace: '(amount > 0n ? addFloats(from, shares) : subFloats(from, shares)) ?? zeroFloat',
    says: 'where there is no result nothing is left',
  },
  {
    clause: 'SHARE-POOL-06',
    file: pool,
    find: 'denominatorOf(pool).mantissa === 0n || sharesFor',
    replace: 'sharesFor',
    says: 'an empty pool takes no stake',
  },
  {
    clause: 'SHARE-POOL-07',
    file: pool,
    find: 'rules.value(pool, holder) >= amount',
    replace: 'rules.value(pool, holder) > amount',
    says: 'a holder cannot take all that it has',
  },
  {
    clause: 'SHARE-POOL-08',
    file: storage,
    find: 'return older === undefined ? (alphaV2.get(holder) ?? zeroFloat) : floatFromU64F64(older);',
    replace: 'return alphaV2.get(holder) ?? (older === undefined ? zeroFloat : floatFromU64F64(older));',
    says: 'a share is read from the newer item first',
  },
  {
    clause: 'SHARE-POOL-09',
    file: storage,
    find: 'alpha: without(pool.alpha, holder),',
    replace: 'alpha: pool.alpha,',
    says: 'the older share stays',
  },
  {
    clause: 'SHARE-POOL-10',
    file: fixed,
    find: 'U64F64.saturatingMul(perShare, share);',
    replace: '(U64F64.checkedDiv(U64F64.saturatingMul(shared, share), denominatorOf(pool)) ?? zero);',
    says: 'the product is always divided',
  },
  {
    clause: 'SHARE-POOL-11',
    file: fixed,
    find: 'return I64F64.saturatingMul(part, signed(denominatorOf(pool)));',
    replace:
      'return I64F64.fromBits(-I64F64.saturatingMul(I64F64.fromBits(-part), signed(denominatorOf(pool))));',
    says: 'the product is cut off towards zero',
  },
  {
    clause: 'SHARE-POOL-12',
    file: fixed,
    find: 'const imprecise =',
    replace: 'const imprecise = false &&',
    says: 'a rest stays however small it is',
  },
];
