/**
 * The cases of `access.verify`.
 *
 * @module
 */
import type { JsonObject } from '../../reference/index.ts';
import type { Draft, Topic } from '../topic.ts';
import { miner, stranger, validator } from './peers.ts';

const now = 1_764_000_000_123_456_789n;
const uuid = '5ecbd69c-1cec-11ee-b0dc-e29ce36fec1a';
const bodyHash = 'a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a';
const key = `${validator.hotkey}:${uuid}`;
const text = (nonce: bigint, from = validator.hotkey, to = miner.hotkey, id = uuid, hash = bodyHash) =>
  [nonce, from, to, id, hash].join('.');
const request = (nonce: bigint, more: JsonObject = {}): JsonObject => ({
  ...{ now: String(now), receiverHotkey: miner.hotkey, nonces: {}, senderHotkey: validator.hotkey, uuid },
  ...{ nonce: String(nonce), timeout: { float: '0x4028000000000000' }, version: '10002000', bodyHash },
  signature: validator.sign(text(nonce)),
  ...more,
});
const one = (id: string, title: string, clauses: readonly number[], input: JsonObject): Draft => ({
  id: `verify-${id}`,
  title,
  clauses: clauses.map((clause) => `VERIFY-0${clause}`),
  why: { kind: 'boundary', note: 'what a receiver lets through' },
  input,
});

const signatures: readonly Draft[] = [
  one('good', 'a fresh request with a good signature', [2, 4, 5], request(now)),
  one('none', 'a request without a signature is let through', [3, 5], request(now, { signature: null })),
  one('empty', 'so is one with an empty one', [3], request(now, { signature: '' })),
  one('stranger', 'signed by somebody else', [4, 5], request(now, { signature: stranger.sign(text(now)) })),
  one('zeros', 'a signature of zeros', [4], request(now, { signature: `0x${'00'.repeat(64)}` })),
  one('short', 'a signature that is too short', [4], request(now, { signature: '0x12' })),
  one('no-hex', 'a signature that is no hex', [4], request(now, { signature: 'signed, the validator' })),
  one(
    'other-nonce',
    'the signature of another nonce',
    [4],
    request(now, { signature: validator.sign(text(now + 1n)) }),
  ),
  one(
    'other-receiver',
    'a request that was meant for somebody else',
    [4],
    request(now, { signature: validator.sign(text(now, validator.hotkey, stranger.hotkey)) }),
  ),
  one(
    'other-body',
    'a body that was changed',
    [4],
    request(now, {
      signature: validator.sign(text(now, validator.hotkey, miner.hotkey, uuid, 'f'.repeat(64))),
    }),
  ),
  one('other-uuid', 'another uuid than was signed', [4], request(now, { uuid: 'another' })),
  one(
    'no-address',
    'a sender whose hotkey is no address',
    [4],
    request(now, { senderHotkey: '5'.repeat(48) }),
  ),
  one(
    'wrapped',
    'a signature of the text in a wallet’s brackets',
    [4],
    request(now, { signature: validator.sign(`<Bytes>${text(now)}</Bytes>`) }),
  ),
];

const order: readonly Draft[] = [
  one('replayed', 'the same request again', [1, 2], request(now, { nonces: { [key]: String(now) } })),
  one(
    'newer',
    'a nonce that is one above the last',
    [1, 5],
    request(now, { nonces: { [key]: String(now - 1n) } }),
  ),
  one(
    'new-uuid',
    'the same nonce under a fresh uuid passes again',
    [1, 5],
    request(now, {
      ...{ nonces: { [key]: String(now) }, uuid: 'fresh' },
      signature: validator.sign(text(now, validator.hotkey, miner.hotkey, 'fresh')),
    }),
  ),
  one(
    'others-nonce',
    'another sender’s nonce is no hindrance',
    [1, 5],
    request(now, { nonces: { [`${stranger.hotkey}:${uuid}`]: String(now) } }),
  ),
  one(
    'stale-and-forged',
    'an old nonce is refused before its signature is looked at',
    [2],
    request(now, { nonces: { [key]: String(now) }, signature: `0x${'11'.repeat(64)}` }),
  ),
  one(
    'forged-keeps',
    'a forged request does not move the stored nonce',
    [5],
    request(now, { nonces: { [key]: '5' }, signature: `0x${'11'.repeat(64)}` }),
  ),
  one('future', 'a nonce of the far future passes, and locks its sender out', [5], request(1n << 70n)),
  one('stale', 'a first nonce that is too old', [2], request(now - 17_000_000_000n)),
  one('no-nonce', 'a request without a nonce', [2], request(now, { nonce: null, signature: null })),
];

/** The topics of `access.verify`. */
export const verifyTopics: readonly Topic[] = [
  { operation: 'access.verify', topic: 'signatures', by: 'generate/access/verify.ts', cases: signatures },
  { operation: 'access.verify', topic: 'nonces', by: 'generate/access/verify.ts', cases: order },
];
