import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';

const view = new DataView(new ArrayBuffer(4));
const bitsOf = (value: number): number => {
  view.setFloat32(0, value);
  return view.getUint32(0);
};

/** The same in doubles, which hold every float of 32 bits times 256 exactly. */
function inDoubles(value: number): number {
  const scaled = value * 256;
  const floor = Math.floor(scaled);
  const rest = scaled - floor;
  const nearest = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
  return Math.min(32767, Math.max(-32768, nearest));
}

test('is what doubles say, where those are exact', () => {
  const float = fc.oneof(
    fc.float({ noNaN: true }),
    fc.integer({ min: -70_000, max: 70_000 }).map((n) => n / 512),
  );
  fc.assert(fc.property(float, (value) => Number(scoring.quantise(bitsOf(value))) === inDoubles(value) + 0));
});

test('every NaN is the least', () => {
  const nan = fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 0x7fffff }));
  fc.assert(
    fc.property(nan, ([negative, fraction]) => {
      expect(scoring.quantise((((negative ? 0x1ff : 0xff) << 23) | fraction) >>> 0)).toBe(-32768n);
    }),
  );
});
