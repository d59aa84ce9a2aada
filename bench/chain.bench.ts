import { chain, findOperation, type Json, type JsonObject } from '../src/reference/index.ts';
import { largeEpoch } from '../test/reference/corpus/large-epoch.ts';
import type { Bench } from './bench.ts';

const epoch = findOperation('consensus.epoch')!;
const input = largeEpoch(256, 0);
const account = (kind: string, uid: number) => `0x${kind}${uid.toString(16).padStart(63, '0')}`;
const uids = Array.from({ length: 256 }, (_, uid) => uid);
const byUid = (key: (uid: number) => string, value: (uid: number) => Json): JsonObject =>
  Object.fromEntries(uids.map((uid) => [key(uid), value(uid)]));
const [hotkey, coldkey] = ['a', 'c'].map((kind) => (uid: number) => account(kind, uid));
const rows = (of: Json) =>
  byUid(
    (uid) => `1,${uid}`,
    (uid) => (of as readonly Json[])[uid],
  );
/** Stake weights are I64F64; the stakes of the bench are their whole rao. */
const stake = (uid: number) => (BigInt((input.stakeBits as readonly string[])[uid]) >> 64n).toString();

/** The storage of a full subnet whose epoch is due in the block. */
const pre: JsonObject = {
  'SubtensorModule.NetworksAdded': { '1': true },
  'SubtensorModule.SubnetworkN': { '1': 256 },
  'SubtensorModule.Tempo': { '1': 360 },
  'SubtensorModule.PendingEmission': { '1': '300000000000' },
  'SubtensorModule.LastUpdate': { '1': input.lastUpdate },
  'SubtensorModule.ValidatorPermit': { '1': input.validatorPermit },
  'SubtensorModule.MaxAllowedValidators': { '1': 64 },
  'SubtensorModule.ActivityCutoff': { '1': 65535 },
  'SubtensorModule.BlockAtRegistration': rows(input.blockAtRegistration),
  'SubtensorModule.Weights': rows(input.weights),
  'SubtensorModule.Bonds': rows(input.bonds),
  'SubtensorModule.Keys': byUid((uid) => `1,${uid}`, hotkey),
  'SubtensorModule.Uids': byUid(
    (uid) => `1,${hotkey(uid)}`,
    (uid) => uid,
  ),
  'SubtensorModule.Owner': byUid(hotkey, coldkey),
  'SubtensorModule.TotalHotkeyAlpha': byUid((uid) => `${hotkey(uid)},1`, stake),
  'SubtensorModule.TotalHotkeyShares': byUid(
    (uid) => `${hotkey(uid)},1`,
    (uid) => (BigInt(stake(uid)) << 64n).toString(),
  ),
  'SubtensorModule.Alpha': byUid(
    (uid) => `${hotkey(uid)},${coldkey(uid)},1`,
    (uid) => (BigInt(stake(uid)) << 64n).toString(),
  ),
};
/** The first block from some block on that ends a tempo of subnet 1. */
const due = (from: number) => from + ((360 - ((from + 2) % 361) + 361) % 361);
const block = due(Number(input.currentBlock));

const opened = (): chain.Store => {
  const store = chain.openStore(pre, { build: 'dev-293' });
  if ('path' in store) throw new Error(store.path);
  return store;
};
const kept = opened();
/** Runs something over the storage, and takes back what it wrote. */
const overAgain = (run: (store: chain.Store) => unknown) =>
  void kept.attempt(
    () => run(kept),
    () => false,
  );

/** A block of a full subnet: with the epoch that is due, without it, and what reading its storage costs. */
export const benches: readonly Bench[] = [
  { name: 'consensus.epoch, classic', run: () => void epoch.apply(input, '425') },
  {
    name: 'a block with the epoch of 256 neurons',
    run: () => overAgain((store) => chain.makeBlocks(store, [{ number: BigInt(block), extrinsics: [] }])),
  },
  {
    name: 'a block without it',
    run: () => overAgain((store) => chain.makeBlocks(store, [{ number: BigInt(block + 1), extrinsics: [] }])),
  },
  { name: 'its storage, read from JSON', run: () => void opened() },
];
