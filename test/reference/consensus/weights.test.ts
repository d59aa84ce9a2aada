import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensus, numbers } from '../../../src/reference/index.ts';
import { block, exactSum, forUids, matrix, nearBlock, part, share, times } from './drawn.ts';

const { I32F32 } = numbers;
const { maskDiagSparseExceptIndex, maskRowsSparse, scalarVecMaskSparseMatrix, vecMaskSparseMatrix } =
  consensus;
const half = part(1, 2);

/** Two validators and a miner of whom nothing is left out. */
const plain: consensus.WeightsInput = {
  weights: [
    [
      [1, 1],
      [2, 1],
    ],
    [[2, 3]],
    [],
  ],
  validatorPermitsWithOwner: [true, true, true],
  ownerUid: null,
  lastUpdate: [100, 100, 100].map(block),
  blockAtRegistration: [0, 0, 0].map(block),
  commitReveal: { enabled: false, commitBlocks: [null, null, null] },
};
const weights = (changed: Partial<consensus.WeightsInput>) =>
  consensus.currentWeights({ ...plain, ...changed }).weightsNormalized;

describe('weights', () => {
  test('are shares of their row', () => {
    expect(weights({})).toEqual([
      [
        [1, half],
        [2, half],
      ],
      [[2, I32F32.one]],
      [],
    ]);
  });

  test('of who may not judge are gone, also beyond the end of the list', () => {
    expect(weights({ validatorPermitsWithOwner: [false, true] })).toEqual([[], [[2, I32F32.one]], []]);
    expect(weights({ validatorPermitsWithOwner: [] })).toEqual([[], [], []]);
  });

  test('for oneself are gone, but for the owner’s', () => {
    const own = [
      [
        [0, 1],
        [1, 1],
      ],
      [
        [0, 1],
        [1, 1],
      ],
      [],
    ] as const;
    expect(weights({ weights: own })).toEqual([[[1, I32F32.one]], [[0, I32F32.one]], []]);
    expect(weights({ weights: own, ownerUid: 1 })).toEqual([
      [[1, I32F32.one]],
      [
        [0, half],
        [1, half],
      ],
      [],
    ]);
  });

  test('for a uid that the subnet does not have are gone', () => {
    expect(
      weights({
        weights: [
          [
            [1, 1],
            [3, 9],
          ],
          [],
          [],
        ],
      })[0],
    ).toEqual([[1, I32F32.one]]);
  });

  test('that are not younger than the registration are gone', () => {
    const blockAtRegistration = [0, 99, 100].map(block);
    expect(weights({ blockAtRegistration })).toEqual([[[1, I32F32.one]], [], []]);
  });

  test('without an update are as old as block 0', () => {
    expect(weights({ lastUpdate: [] })).toEqual([[], [], []]);
  });

  test('whose commit is older than the registration are gone', () => {
    const blockAtRegistration = [0, 50, 51].map(block);
    const commitReveal = { enabled: true, commitBlocks: [block(50), null, null] };
    expect(weights({ blockAtRegistration, commitReveal })).toEqual([
      [[1, I32F32.one]],
      [[2, I32F32.one]],
      [],
    ]);
    expect(weights({ blockAtRegistration, commitReveal: { ...commitReveal, enabled: false } })).toEqual(
      weights({}),
    );
  });

  test('keep their order and their zeros', () => {
    expect(
      weights({
        weights: [
          [
            [2, 1],
            [1, 0],
          ],
          [[0, 0]],
          [],
        ],
      }),
    ).toEqual([
      [
        [2, I32F32.one],
        [1, 0n],
      ],
      [[0, 0n]],
      [],
    ]);
  });

  test('of a row add up to 1 or a little less', () => {
    const drawn = forUids((uids) =>
      fc.tuple(fc.constant(uids), matrix(uids, fc.integer({ min: 1, max: 65535 }), 'any')),
    );
    fc.assert(
      fc.property(drawn, ([uids, stored]) => {
        const rows = weights({
          weights: stored,
          validatorPermitsWithOwner: stored.map(() => true),
          lastUpdate: stored.map(() => block(100)),
          blockAtRegistration: stored.map(() => block(0)),
        });
        for (const row of rows) {
          const sum = exactSum(row.map(([, value]) => value));
          expect(row.length === 0 || (sum <= I32F32.one && sum > I32F32.one - BigInt(uids))).toBe(true);
        }
      }),
    );
  });
});

test('every mask leaves nothing for itself to do', () => {
  const drawn = forUids((uids) =>
    fc.record({
      values: matrix(uids, share, 'any'),
      mask: times(uids, fc.boolean()),
      ofRow: times(uids, nearBlock),
      ofColumn: times(uids, nearBlock),
      uid: fc.option(fc.integer({ min: 0, max: 7 })),
    }),
  );
  fc.assert(
    fc.property(drawn, ({ values, mask, ofRow, ofColumn, uid }) => {
      const masks: ((matrix: consensus.SparseMatrix) => consensus.SparseMatrix)[] = [
        (m) => maskRowsSparse(mask, m),
        (m) => maskDiagSparseExceptIndex(m, uid),
        (m) => vecMaskSparseMatrix(m, ofRow, ofColumn, (a, b) => a <= b),
        (m) => scalarVecMaskSparseMatrix(m, block(1000), ofColumn, (a, b) => a <= b),
      ];
      for (const apply of masks) {
        const once = apply(values);
        expect(apply(once)).toEqual(once);
        for (const other of masks) expect(other(once)).toEqual(apply(other(values)));
      }
    }),
  );
});
