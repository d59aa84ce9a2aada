import { expect, test } from 'vitest';
import { numbers } from '../../../src/reference/index.ts';

const { I32F32, I64F64 } = numbers;

test('values of two formats can not be mixed: the compiler refuses each line below', () => {
  const weight: numbers.I32F32 = I32F32.one;
  const stake: numbers.I64F64 = I64F64.one;

  // @ts-expect-error an I64F64 is no I32F32
  expect(I32F32.saturatingAdd(weight, stake)).toBe(I32F32.max);
  // @ts-expect-error a plain integer is no I32F32
  expect(I32F32.saturatingSub(weight, 1n)).toBe(2n ** 32n - 1n);
  // @ts-expect-error the exact sum of two values is no value yet
  const sum: numbers.I32F32 = weight + weight;
  // @ts-expect-error an I32F32 is converted from an I64F64, not the other way
  expect(numbers.fixed64ToFixed32(weight)).toBe(1n);
  expect(sum).toBe(I32F32.saturatingFromInteger(2n));
});
