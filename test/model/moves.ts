/**
 * What may happen in a block of the small chain, as data: right and wrong, in about equal parts.
 *
 * @module
 */
import fc from 'fast-check';
import { chain, type Json, type JsonObject } from '../../src/reference/index.ts';
import { coldkeys, everybody, hashOf } from './universe.ts';
import { hotkey, netuid, row, signed, signer, weightMoves } from './weight-moves.ts';

type Hex = chain.scale.Hex;

/** A call that somebody signs. */
export interface SignedCall {
  readonly signer: Hex;
  readonly call: string;
  readonly args: JsonObject;
}

/** Work for a registration, which is done when its block is known. */
export interface Work {
  readonly netuid: number;
  readonly hotkey: Hex;
  readonly coldkey: Hex;
  readonly signer: Hex;
  /** How many blocks ago the work's block was; below zero it is to come. */
  readonly age: number;
  readonly spoilt: boolean;
}

/** One block: how far after the last, and what is in it. */
export interface Move {
  readonly after: number;
  readonly extrinsics: readonly (SignedCall | Work)[];
}

const coldkey = fc.constantFrom(...coldkeys);
const amount = fc
  .oneof(fc.bigInt(0n, 1200n), fc.bigInt(0n, 2_000_000_000n), fc.constant((1n << 64n) - 1n))
  .map(String);

const axon = signed(
  'serve_axon',
  signer,
  fc
    .tuple(netuid, fc.constantFrom('0', '1', '2130706433', '16909060'), fc.constantFrom(0, 8091))
    .map(([id, ip, port]) => ({
      ...{ netuid: id, version: 1, ip, port, ip_type: 4, protocol: 4 },
      ...{ placeholder1: 0, placeholder2: 0 },
    })),
);
const rootRegister = signed(
  'root_register',
  coldkey,
  hotkey.map((who) => ({ hotkey: who })),
);
const work: fc.Arbitrary<Work> = fc
  .record({
    netuid,
    hotkey,
    coldkey,
    age: fc.oneof({ weight: 5, arbitrary: fc.nat(2) }, fc.constantFrom(-1, 3)),
    spoilt: fc.oneof({ weight: 8, arbitrary: fc.constant(false) }, fc.boolean()),
    other: fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, fc.constantFrom(...everybody)),
  })
  .map(({ other, ...each }) => ({ ...each, signer: other ?? each.hotkey }));
const burned = signed(
  'burned_register',
  coldkey,
  fc.tuple(netuid, hotkey).map(([id, who]) => ({ netuid: id, hotkey: who })),
);
const registerLimit = signed(
  'register_limit',
  coldkey,
  fc
    .tuple(netuid, hotkey, fc.constantFrom('0', '500000', '18446744073709551615'))
    .map(([id, who, limit]) => ({ netuid: id, hotkey: who, limit_price: limit })),
);
const timelocked = signed(
  'commit_timelocked_weights',
  signer,
  netuid.map((id) => ({ netuid: id, commit: '0x0102', reveal_round: '9', commit_reveal_version: 4 })),
);
const mechanismWeights = signed(
  'set_mechanism_weights',
  signer,
  fc.tuple(netuid, fc.nat(2), row).map(([id, mecid, weights]) => ({
    ...{ netuid: id, mecid, ...weights },
    version_key: '0',
  })),
);
const transfer = fc.record({
  signer: fc.constantFrom(...everybody),
  call: fc.constantFrom('Balances.transfer_keep_alive', 'Balances.transfer_allow_death'),
  args: fc
    .tuple(fc.constantFrom(...everybody), amount)
    .map(([dest, value]): JsonObject => ({ dest: { Id: dest }, value })),
});

const simple: readonly fc.Arbitrary<SignedCall>[] = [...weightMoves, axon, rootRegister, transfer];
const batch = fc
  .record({
    signer,
    kind: fc.constantFrom('batch', 'batch_all', 'force_batch'),
    within: fc.array(fc.oneof(...simple), { maxLength: 3 }),
  })
  .map(({ signer: who, kind, within }): SignedCall => ({
    signer: who,
    call: `Utility.${kind}`,
    args: { calls: within.map(({ call, args }): Json => ({ call, args })) },
  }));

/** Which calls a build's chain takes that the other one does not. */
const ofBuild: Readonly<Record<chain.Build, readonly fc.Arbitrary<SignedCall | Work>[]>> = {
  'dev-293': [work, work],
  'dev-300': [work, work],
  '425': [burned, burned, registerLimit, timelocked, mechanismWeights],
};

/** A block of the small chain. */
export function move(build: chain.Build): fc.Arbitrary<Move> {
  return fc.record({
    after: fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 25 })),
    extrinsics: fc.array(fc.oneof(...simple, batch, ...ofBuild[build]), { maxLength: 3 }),
  });
}

/** The extrinsic that a move stands for in a block. */
export function extrinsicOf(each: SignedCall | Work, block: bigint): JsonObject {
  const { signer: who, call, args } = 'call' in each ? each : workCall(each, block);
  const hex = chain.encodeCall(chain.anyCall.read({ call, args }));
  return {
    ...{ signer: who, call: hex, length: (hex.length - 2) / 2 + 105 },
    weight: { refTime: '50000000', proofSize: '0' },
  };
}

function workCall({ netuid: id, age, spoilt, ...keys }: Work, block: bigint): SignedCall {
  const at = block - BigInt(age);
  const { nonce, seal } = chain.firstNonce(hashOf(at), keys.hotkey, 4n);
  return {
    signer: keys.signer,
    call: 'SubtensorModule.register',
    args: {
      ...{ netuid: id, block_number: at.toString(), nonce: (spoilt ? nonce + 1n : nonce).toString() },
      ...{ work: seal, hotkey: keys.hotkey, coldkey: keys.coldkey },
    },
  };
}
