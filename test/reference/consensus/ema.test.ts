import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consensus, numbers } from '../../../src/reference/index.ts';
import { forUids, matrix, part, share } from './drawn.ts';

const { I32F32 } = numbers;
const { one, zero } = I32F32;
const { matEmaSparse } = consensus;
const half = part(1, 2);

test('an average takes what is missing as 0, sorts, and leaves out zeros and what is beyond the last uid', () => {
  const fresh = [
    [
      [1, one],
      [0, zero],
      [2, one],
    ],
    [],
  ] as const;
  const old = [
    [[2, one]],
    [
      [1, half],
      [0, half],
    ],
  ] as const;
  expect(matEmaSparse(fresh, old, half)).toEqual([
    [[1, half]],
    [
      [0, part(1, 4)],
      [1, part(1, 4)],
    ],
  ]);
  expect(matEmaSparse([[[0, one]]], [], half)).toEqual([[[0, half]]]);
});

test('a negative alpha takes away, and what is not above 0 is gone', () => {
  const minusHalf = I32F32.fromBits(-half);
  expect(matEmaSparse([[[0, one]], []], [[[0, one]], []], minusHalf)).toEqual([[[0, one]], []]);
  expect(matEmaSparse([[[0, one]], []], [[], []], minusHalf)).toEqual([[], []]);
});

test('an average of equal bonds loses at most one step', () => {
  const drawn = forUids((uids) => fc.tuple(matrix(uids, share), share));
  fc.assert(
    fc.property(drawn, ([bonds, alpha]) => {
      for (const [uid, row] of matEmaSparse(bonds, bonds, alpha).entries()) {
        const before = new Map(bonds[uid]);
        for (const [column, bond] of row) {
          const lost = before.get(column)! - bond;
          expect(lost === 0n || lost === 1n).toBe(true);
        }
      }
    }),
  );
});
