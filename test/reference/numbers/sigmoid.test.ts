import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbers } from '../../../src/reference/index.ts';
import { valueOf } from './drawn.ts';
import { real, realExp } from './real.ts';

const { I32F32, sigmoidSafe } = numbers;
const half = I32F32.fromBits(1n << 31n);
const share = fc.bigInt({ min: 0n, max: 1n << 32n }).map((bits) => I32F32.fromBits(bits));
const steepness = fc.bigInt({ min: 0n, max: 10n << 32n }).map((bits) => I32F32.fromBits(bits));

test('the logistic curve is a half at its middle, and between 0 and 1 everywhere', () => {
  const value = valueOf(I32F32);
  fc.assert(
    fc.property(value, value, value, (x, rho, kappa) => {
      expect(sigmoidSafe(kappa, rho, kappa)).toBe(half);
      const y = sigmoidSafe(x, rho, kappa);
      expect(y >= I32F32.zero && y <= I32F32.one).toBe(true);
    }),
  );
});

test('it lies within a millionth of the real curve for shares and a steepness of up to 10', () => {
  fc.assert(
    fc.property(share, steepness, share, (x, rho, kappa) => {
      const exponent = real(I32F32, rho)
        .times(real(I32F32, x).minus(real(I32F32, kappa)))
        .negated();
      const truth = realExp(exponent).plus(1).pow(-1);
      const off = real(I32F32, sigmoidSafe(x, rho, kappa))
        .minus(truth)
        .abs()
        .toNumber();
      expect(off).toBeLessThan(1e-6);
    }),
  );
});
