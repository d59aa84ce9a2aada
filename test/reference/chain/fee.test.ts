import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corpusFiles, corpusJson } from '../../corpora.ts';
import type { Json } from '../../../src/reference/index.ts';
import { describeCorpora, goldensOf, outputOf } from './goldens.ts';

const weigh = { length: 0, refTime: '0', baseWeight: '0', paysFee: true, tip: '0' };
const fee = (input: object) => BigInt(outputOf('chain.fee', { ...weigh, ...input }).fee as string);

describeCorpora('a weight costs what the sheet says', () => {
  test.each(goldensOf<{ refTime: string }>('weightToFee'))('$id', ({ input, output }) => {
    expect(fee(input)).toBe(BigInt(output as string));
  });
});

interface Xt {
  readonly extrinsic: { readonly callHex: string };
  readonly events: readonly (readonly [name: string, data: readonly Json[]])[];
}
const baseWeight = 108_157_000n;
const fixtures = corpusFiles('runtime/fixtures').filter((file) => file.startsWith('293-xt-'));

test.skipIf(fixtures.length === 0)('measured extrinsics paid just that', () => {
  let paid = 0;
  for (const file of fixtures) {
    const { extrinsic, events } = corpusJson(`runtime/fixtures/${file}`) as Xt;
    const told = events.find(([name]) => name === 'transactionPayment.TransactionFeePaid');
    const end = events.at(-1)?.[1].at(-1) as { weight: { refTime: string } } | undefined;
    const measured = BigInt((told?.[1][1] as string | undefined) ?? 0);
    if (measured === 0n || end === undefined) continue;
    paid += 1;
    const length = (extrinsic.callHex.length - 2) / 2 + 105;
    const refTime = (BigInt(end.weight.refTime) - baseWeight).toString();
    expect(fee({ length, refTime, baseWeight: baseWeight.toString() })).toBe(measured);
  }
  expect(paid).toBe(33);
});

test('a byte and a tip cost what they are, a heavier call no less', () => {
  const refTime = fc.bigInt(0n, 5n * 10n ** 12n);
  fc.assert(
    fc.property(fc.nat(10_000), refTime, fc.bigInt(0n, 10n ** 9n), (length, weight, tip) => {
      const given = { length, refTime: weight.toString() };
      expect(fee({ ...given, length: length + 1 })).toBe(fee(given) + 1n);
      expect(fee({ ...given, tip: tip.toString() })).toBe(fee(given) + tip);
      expect(fee({ ...given, refTime: (weight + 1n).toString() })).toBeGreaterThanOrEqual(fee(given));
    }),
  );
});
