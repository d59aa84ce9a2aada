import { expect, test } from 'vitest';
import { market } from '../../../src/reference/index.ts';
import { exampleTable } from '../tables.ts';

const float = (mantissa: bigint, exponent = 0n) => market.safeFloat(mantissa, exponent)!;
const made = [
  float(1n),
  market.divFloats(float(3n), float(7n)),
  market.subFloats(float(5n), float(7n)),
  market.addFloats(float(1n, 23n), float(123n)),
];

test('the floats of the chapter are what it says', () => {
  const rows = exampleTable('spec/market/safe-float.md', 'safe-float');
  expect(
    rows.map(({ mantissa, exponent }) => ({ mantissa: BigInt(mantissa), exponent: BigInt(exponent) })),
  ).toEqual(made);
  for (const { mantissa, exponent, ...row } of rows) {
    const [whole, fraction = ''] = row['as a decimal'].split('.');
    const shift = BigInt(exponent) + BigInt(fraction.length);
    const scaled = BigInt(whole + fraction) * 10n ** (shift < 0n ? -shift : 0n);
    expect(scaled).toBe(BigInt(mantissa) * 10n ** (shift < 0n ? 0n : shift));
  }
});
