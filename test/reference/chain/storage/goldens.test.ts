import { expect, test } from 'vitest';
import { chain } from '../../../../src/reference/index.ts';
import { describeCorpora, goldensOf } from '../goldens.ts';

interface KeyInput {
  readonly pallet: string;
  readonly item: string;
  readonly keys: readonly (readonly [hasher: string, type: string, key: string])[];
}

describeCorpora('raw keys are those of the sheet', () => {
  test.each(goldensOf<{ text: string }>('twox128'))('$id', ({ input, output }) => {
    expect(chain.twox128(input.text)).toBe(output);
  });

  test.each(goldensOf<KeyInput>('storageKey'))('$id', ({ input, output }) => {
    const item = chain.findItem(`${input.pallet}.${input.item}`)!;
    // An enum stands there as its bytes.
    const keys = input.keys.map(([, , key], i) => {
      const { kind } = item.keys[i];
      if (kind.type === 'RateLimitKey') return chain.scale.decode(kind, chain.scale.fromHex(key))[0];
      return kind.read(kind.numeric ? Number(key) : key);
    });
    expect(item.keys.map(({ hasher }) => hasher)).toEqual(input.keys.map(([hasher]) => hasher));
    expect(chain.rawKey(item, keys)).toBe(output);
    expect(chain.readRawKey(item, output as string)).toEqual(keys);
  });
});
