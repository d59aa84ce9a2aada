import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/consensus/weights.ts';

/** A wrong rule, or two, for each clause of the weights. */
export const weightsRules: readonly FauxRule[] = [
  {
    clause: 'WEIGHTS-01',
    file,
    find: '([target]) => target < n',
    replace: '([target]) => target <= n',
    says: 'the uid after the last belongs to the subnet',
  },
  {
    clause: 'WEIGHTS-02',
    file: 'src/reference/consensus/masks.ts',
    find: '((mask[uid] ?? true) ? [] : row)',
    replace: '((mask[uid] ?? false) ? [] : row)',
    says: 'who is not in the list of permits may judge',
  },
  {
    clause: 'WEIGHTS-03',
    file,
    find: 'maskDiagSparseExceptIndex(permitted, ownerUid)',
    replace: 'maskDiagSparseExceptIndex(permitted, null)',
    says: 'the owner may not judge itself either',
  },
  {
    clause: 'WEIGHTS-04',
    file,
    find: 'update <= registration',
    replace: 'update < registration',
    says: 'an update in the block of the registration counts',
  },
  {
    clause: 'WEIGHTS-05',
    file,
    find: 'commit < registration',
    replace: 'commit <= registration',
    says: 'a commit in the block of the registration does not count',
  },
  {
    clause: 'WEIGHTS-05',
    file,
    find: 'block ?? lastBlock',
    replace: 'block ?? 0n',
    says: 'who has no open commit has one in block 0',
  },
  {
    clause: 'WEIGHTS-06',
    file: 'src/reference/consensus/normalize.ts',
    find: 'return row.map(([column, value]) => [column, I32F32.safeDiv(value, sum)] as const);',
    replace:
      'return row.map(([column, value]) => [column, I32F32.fromBits(((value << 33n) / sum + 1n) >> 1n)] as const);',
    says: 'shares are rounded to the nearest',
  },
  {
    clause: 'WEIGHTS-06',
    file: 'src/reference/consensus/normalize.ts',
    find: 'if (sum <= I32F32.zero) return row;',
    replace: 'if (sum <= I32F32.zero) return [];',
    says: 'a row that sums to 0 is no row',
  },
  {
    clause: 'WEIGHTS-07',
    file,
    find: 'return weights.map((row) =>',
    replace: 'return weights.map((row) => row.toSorted(([a], [b]) => a - b)).map((row) =>',
    says: 'rows are sorted by uid',
  },
  {
    clause: 'WEIGHTS-07',
    file,
    find: '.filter(([target]) => target < n)',
    replace: '.filter(([target, weight]) => target < n && weight > 0)',
    says: 'a weight of 0 is no entry',
  },
];
