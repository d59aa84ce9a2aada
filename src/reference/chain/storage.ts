/**
 * The storage items, each declared once: pallet, name, keys with their hashers, value, default.
 *
 * @module
 */
import type { Json } from '../operation.ts';
import {
  bool,
  bytes,
  bytes32,
  i16,
  list,
  tuple,
  u16,
  u32,
  u64,
  type StorageCodec,
} from './storage-codecs.ts';
import type { Hasher, StorageItem, StorageKey } from './storage-item.ts';

const key =
  (codec: StorageCodec, size: number) =>
  (hasher: Hasher): StorageKey => ({ hasher, codec, size });
const netuid = key(u16, 2);
const uid = key(u16, 2);
const account = key(bytes32, 32);
const epoch = key(u64, 8);

const item =
  (pallet: string) =>
  (name: string, keys: readonly StorageKey[], value: StorageCodec, fallback?: Json): StorageItem => ({
    pallet,
    name,
    keys,
    value,
    ...(fallback !== undefined && { default: fallback }),
  });

const subtensor = item('SubtensorModule');
const id = 'identity';
const noOne = `0x${'00'.repeat(32)}`;

/** What the epoch reads. @see subtensor `pallets/subtensor/src/lib.rs` */
export const storageItems: readonly StorageItem[] = [
  // The subnet and its clock.
  subtensor('NetworksAdded', [netuid(id)], bool, false),
  subtensor('SubnetworkN', [netuid(id)], u16, 0),
  subtensor('Tempo', [netuid(id)], u16, 360),
  subtensor('LastMechansimStepBlock', [netuid(id)], u64, '0'),
  subtensor('SubnetEpochIndex', [netuid(id)], u64, '0'),
  subtensor('PendingServerEmission', [netuid(id)], u64, '0'),
  subtensor('PendingValidatorEmission', [netuid(id)], u64, '0'),
  subtensor('PendingRootAlphaDivs', [netuid(id)], u64, '0'),
  subtensor('PendingEmission', [netuid(id)], u64, '0'),
  subtensor('PendingAlphaSwapped', [netuid(id)], u64, '0'),
  subtensor('SubnetOwnerHotkey', [netuid(id)], bytes32, noOne),
  // Its neurons.
  subtensor('Keys', [netuid(id), uid(id)], bytes32, noOne),
  subtensor('BlockAtRegistration', [netuid(id), uid(id)], u64, '0'),
  subtensor('LastUpdate', [netuid(id)], list(u64), []),
  subtensor('ValidatorPermit', [netuid(id)], list(bool), []),
  subtensor('Weights', [netuid(id), uid(id)], list(tuple(u16, u16)), []),
  subtensor('Bonds', [netuid(id), uid(id)], list(tuple(u16, u16)), []),
  subtensor('WeightCommits', [netuid('twox64'), account('twox64')], list(tuple(bytes32, u64, u64, u64))),
  subtensor(
    'TimelockedWeightCommits',
    [netuid('twox64'), epoch('twox64')],
    list(tuple(bytes32, u64, bytes, u64)),
    [],
  ),
  // Its hyperparameters.
  subtensor('ActivityCutoff', [netuid(id)], u16, 5000),
  subtensor('ActivityCutoffFactorMilli', [netuid(id)], u32, 13889),
  subtensor('MaxAllowedValidators', [netuid(id)], u16, 128),
  subtensor('Kappa', [netuid(id)], u16, 32767),
  subtensor('BondsPenalty', [netuid(id)], u16, 65535),
  subtensor('BondsMovingAverage', [netuid(id)], u64, '900000'),
  subtensor('Yuma3On', [netuid('blake2')], bool, false),
  subtensor('LiquidAlphaOn', [netuid('blake2')], bool, false),
  subtensor('AlphaValues', [netuid(id)], tuple(u16, u16), [45875, 58982]),
  subtensor('AlphaSigmoidSteepness', [netuid(id)], i16, 1000),
  subtensor('CommitRevealWeightsEnabled', [netuid(id)], bool, true),
  subtensor('RevealPeriodEpochs', [netuid('twox64')], u64, '1'),
  // Stake.
  subtensor('StakeThreshold', [], u64, '0'),
  subtensor('TaoWeight', [], u64, '971718665099567868'),
  subtensor('TotalHotkeyAlpha', [account('blake2'), netuid(id)], u64, '0'),
  subtensor('ParentKeys', [account('blake2'), netuid(id)], list(tuple(u64, bytes32)), []),
  subtensor('ChildKeys', [account('blake2'), netuid(id)], list(tuple(u64, bytes32)), []),
];
