import type { FauxRule } from '../../../../src/check/index.ts';

const at = 'src/reference/chain/';
const row = (clause: number, file: string, find: string, replace: string, says: string): FauxRule => ({
  clause: `FEE-0${clause}`,
  file: `${at}${file}.ts`,
  find,
  replace,
  says,
});

/** A wrong rule for each clause of the fee. */
export const feeRules: readonly FauxRule[] = [
  row(1, 'fee', 'BigInt(length)', '2n * BigInt(length)', 'a byte costs two'),
  row(2, 'fee', '(charged + 999n) / 2000n', '(charged + 1999n) / 2000n', 'a fee is rounded up'),
  row(
    3,
    'fee',
    'const base = weightFee(baseWeight);',
    'const base = 0n;',
    'an extrinsic without its call weighs nothing',
  ),
  row(4, 'fee', 'refTime < mostWeight ? refTime : mostWeight', 'refTime', 'there is no most'),
  row(5, 'fee', 'paysFee ? base', 'paysFee || tip > 0n ? base', 'who tips pays'),
  row(6, 'fee', 'saturatingU64(own + tip)', 'saturatingU64(own)', 'a tip is not charged'),
];
