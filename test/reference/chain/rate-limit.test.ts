import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeCorpora, goldensOf, outputOf } from './goldens.ts';

const passes = (of: string, limit: bigint | string, block: bigint | string, last: bigint | string) =>
  outputOf('chain.rateLimit', { of, limit: String(limit), block: String(block), last: String(last) }).passes;

interface Times {
  readonly limit: string;
  readonly block: string;
  readonly lastBlock: string;
  readonly currentBlock: string;
  readonly prevTxBlock: string;
}

describeCorpora('limits are those of the sheet', () => {
  test.each(goldensOf<Times>('checkPassesRateLimit'))('$id', ({ input, output }) => {
    expect(passes('children', input.limit, input.block, input.lastBlock)).toBe(output);
  });
  test.each(goldensOf<Times>('exceedsTxRateLimit'))('$id', ({ input, output }) => {
    expect(passes('hotkeySwap', input.limit, input.currentBlock, input.prevTxBlock)).toBe(!output);
  });
});

const block = fc.bigInt(1n, 2n ** 40n);
const kinds = fc.constantFrom(
  'weights',
  'serving',
  'hotkeySwap',
  'delegateTake',
  'hotkeySwapOnSubnet',
  'evmKey',
);

test('what may be done in a block may be done in the next', () => {
  fc.assert(
    fc.property(kinds, fc.bigInt(0n, 10_000n), block, fc.bigInt(0n, 20_000n), (of, limit, last, wait) => {
      if (passes(of, limit, last + wait, last)) expect(passes(of, limit, last + wait + 1n, last)).toBe(true);
    }),
  );
});

test('a swap waits a block longer than weights', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 10_000n), block, (limit, last) => {
      expect(passes('weights', limit, last + limit, last)).toBe(true);
      expect(passes('hotkeySwap', limit, last + limit, last)).toBe(false);
      expect(passes('hotkeySwap', limit, last + limit + 1n, last)).toBe(true);
    }),
  );
});
