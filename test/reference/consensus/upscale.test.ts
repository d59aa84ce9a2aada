import { describe, expect, test } from 'vitest';
import { consensus, numbers } from '../../../src/reference/index.ts';
import { part } from './drawn.ts';

const { I32F32 } = numbers;
const { colMaxUpscaleSparse, vecMaxUpscaleToU16, vecU16MaxUpscaleToU16 } = consensus;
const integer = (value: number) => I32F32.saturatingFromInteger(BigInt(value));

describe('scaling up', () => {
  test('makes the largest 65535, and rounds halves up', () => {
    expect(vecMaxUpscaleToU16([part(1, 4), part(1, 2), I32F32.zero])).toEqual([32768, 65535, 0]);
    expect(vecU16MaxUpscaleToU16([1, 2])).toEqual([32768, 65535]);
  });

  test('divides first where a product would not fit', () => {
    expect(vecMaxUpscaleToU16([integer(32769), integer(16384)])).toEqual([65535, 32767]);
    expect(vecMaxUpscaleToU16([integer(32768), integer(16384)])).toEqual([65535, 32768]);
    expect(vecU16MaxUpscaleToU16([65535, 1])).toEqual([65535, 1]);
  });

  test('leaves zeros, and nothing, as they are', () => {
    expect(vecMaxUpscaleToU16([I32F32.zero, I32F32.zero])).toEqual([0, 0]);
    expect(vecMaxUpscaleToU16([])).toEqual([]);
  });

  test('of a column leaves those beyond the last uid alone', () => {
    const rows = [
      [
        [0, part(1, 4)],
        [2, part(1, 4)],
      ],
      [[0, part(1, 2)]],
    ] as const;
    expect(colMaxUpscaleSparse(rows, 2)).toEqual([
      [
        [0, part(1, 2)],
        [2, part(1, 4)],
      ],
      [[0, I32F32.one]],
    ]);
  });
});
