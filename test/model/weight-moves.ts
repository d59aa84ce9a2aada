/**
 * What may be done with weights: set, committed, revealed.
 *
 * @module
 */
import fc from 'fast-check';
import { chain, type JsonObject } from '../../src/reference/index.ts';
import type { SignedCall } from './moves.ts';
import { everybody, hotkeys, netuids } from './universe.ts';

type Hex = chain.scale.Hex;

/** A subnet, mostly one that is there. */
export const netuid = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(1, 2) }, fc.constantFrom(...netuids));
/** A hotkey. */
export const hotkey = fc.constantFrom(...hotkeys);
/** Who signs, mostly a hotkey. */
export const signer = fc.oneof({ weight: 5, arbitrary: hotkey }, fc.constantFrom(...everybody));

/** Weights that may be kept secret; few, so that a reveal often meets its commit. */
const secrets = [
  { uids: [0], values: [5], salt: [1] },
  { uids: [0, 1], values: [65535, 1], salt: [2, 2] },
  { uids: [2, 0], values: [7, 0], salt: [] },
  { uids: [1, 1], values: [1, 1], salt: [3] },
];
const secret = fc.constantFrom(...secrets);

/** A call of SubtensorModule. */
export const signed = (call: string, who: fc.Arbitrary<Hex>, args: fc.Arbitrary<JsonObject>) =>
  fc.record({ signer: who, call: fc.constant(`SubtensorModule.${call}`), args });

/** A row of weights, mostly of one length. */
export const row = fc
  .array(fc.tuple(fc.nat(4), fc.oneof(fc.nat(3), fc.nat(65535))), { maxLength: 5 })
  .chain((pairs) =>
    fc.record({
      dests: fc.constant(pairs.map(([uid]) => uid)),
      weights: fc.oneof(
        { weight: 9, arbitrary: fc.constant(pairs.map(([, weight]) => weight)) },
        fc.array(fc.nat(9), { maxLength: 5 }),
      ),
    }),
  );
const setWeights = signed(
  'set_weights',
  signer,
  fc.tuple(netuid, row).map(([id, weights]) => ({ netuid: id, ...weights, version_key: '0' })),
);

/** The commit of a secret, and its reveal; who commits is drawn apart from who reveals. */
const commit = fc.tuple(signer, netuid, secret).map(([who, id, kept]): SignedCall => ({
  signer: who,
  call: 'SubtensorModule.commit_weights',
  args: {
    netuid: id,
    commit_hash: chain.weightsCommitHash({ who, mechanismIndex: id, ...kept, versionKey: 0n }),
  },
}));
const reveal = signed(
  'reveal_weights',
  signer,
  fc.tuple(netuid, secret).map(([id, kept]) => ({ netuid: id, ...kept, version_key: '0' })),
);
const revealAll = signed(
  'batch_reveal_weights',
  signer,
  fc.tuple(netuid, fc.array(secret, { maxLength: 3 })).map(([id, kept]) => ({
    netuid: id,
    uids_list: kept.map(({ uids }) => uids),
    values_list: kept.map(({ values }) => values),
    salts_list: kept.map(({ salt }) => salt),
    version_keys: kept.map(() => '0'),
  })),
);

/** Every one of them; weights are set twice as often as the others. */
export const weightMoves: readonly fc.Arbitrary<SignedCall>[] = [
  setWeights,
  setWeights,
  commit,
  reveal,
  revealAll,
];
