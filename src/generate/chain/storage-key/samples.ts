/**
 * A key of each kind, for entries that stand for their item.
 *
 * @module
 */
import type { chain, Json } from '../../../reference/index.ts';
import { alice, bob } from '../accounts.ts';

/** For each kind of key the first, the second and the third of an entry. */
const samples: Readonly<Record<string, readonly Json[]>> = {
  u16: [1, 5, 2],
  u32: [7, 8, 9],
  i32: [-887272, -887272],
  u64: ['42', '42'],
  u128: ['3', '3', '3'],
  AccountId32: [alice, bob, alice],
  Bytes: ['0x6d6967726174655f617373657473'],
  RateLimitKey: ['NetworkLastRegistered'],
  PalletSubtensorSwapTickLayerLevel: ['Middle', 'Middle'],
};

/** Keys for an entry of an item. */
export function sampleKeys({ keys }: chain.StorageItem): readonly Json[] {
  return keys.map(({ kind }, i) => {
    const key = samples[kind.type]?.at(i);
    if (key === undefined) throw new Error(`there is no sample of ${kind.type} as key ${i + 1}`);
    return key;
  });
}
