/**
 * The storage items by pallet, each declared once: its place, keys with their hashers, value, default, builds.
 *
 * @module
 */
import { balances } from './balances.ts';
import { commitments } from './commitments.ts';
import { drand } from './drand.ts';
import { itemName, type StorageItem } from './item.ts';
import { mevShield } from './mev-shield.ts';
import { proxy } from './proxy.ts';
import { safeMode } from './safe-mode.ts';
import { subtensor } from './subtensor/index.ts';
import { alphaAssets, swap } from './swap.ts';
import { aura, sudo, system, timestamp } from './system.ts';

export { buildHas, buildOf, builds, type Build } from './build.ts';
export {
  hashedKey,
  hashedKeys,
  itemName,
  rawKey,
  rawPrefix,
  readRawKey,
  twox128,
  type Hasher,
  type Item,
  type KeyPart,
  type StorageItem,
} from './item.ts';
export { hyperparameters, type RateLimitKey } from './rate-limit-key.ts';
export {
  alphaAssets,
  aura,
  balances,
  commitments,
  drand,
  mevShield,
  proxy,
  safeMode,
  subtensor,
  sudo,
  swap,
  system,
  timestamp,
};

/** Every declared item. */
export const storageItems: readonly StorageItem[] = [
  subtensor,
  system,
  balances,
  swap,
  alphaAssets,
  commitments,
  drand,
  mevShield,
  proxy,
  safeMode,
  timestamp,
  aura,
  sudo,
].flatMap((pallet) => Object.values<StorageItem>(pallet));

const byName = new Map(storageItems.map((item) => [itemName(item), item]));

/** The declared item of that name, as `SubtensorModule.Weights`. */
export function findItem(name: string): StorageItem | undefined {
  return byName.get(name);
}
