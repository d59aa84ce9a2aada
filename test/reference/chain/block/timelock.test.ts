import { describe, expect, test } from 'vitest';
import { alice, bob, neurons } from '../../../../src/generate/chain/blocks/block-425/universe.ts';
import { chain, type JsonObject } from '../../../../src/reference/index.ts';
import { lockUntil, openByDrand, quicknet } from './drand.ts';

const { subtensor } = chain.storage;
const { bytes, encode, list, struct, toHex, fromHex, u16, u64 } = chain.scale;
type Hex = chain.scale.Hex;

const signature: Hex = `0x${'5a'.repeat(48)}`;
const row = { uids: list(u16), values: list(u16), version_key: u64 };
const [newer, older] = [struct('Newer', { hotkey: bytes(), ...row }), struct('Older', row)];

/** A cipher for tests: the signature in front, and every byte behind it turned by one of the signature's. */
const turn = (raw: Uint8Array, key: Hex) => {
  const by = fromHex(key);
  return raw.map((byte, i) => byte ^ by[i % by.length]);
};
const close = (plain: Uint8Array, key = signature): Hex =>
  toHex(Uint8Array.of(...fromHex(key), ...turn(plain, key)));
const open: chain.OpenTimelock = (ciphertext, key) =>
  ciphertext.startsWith(key) ? toHex(turn(fromHex(`0x${ciphertext.slice(key.length)}`), key)) : undefined;

const weights = { uids: [0, 2], values: [1, 2], version_key: 0n };
const ofAlice = close(encode(newer, { hotkey: alice, ...weights }));

/** The block in which the epoch of the subnet is due, with commits of the epoch whose turn it is. */
function revealed(commits: readonly Hex[], more: JsonObject = {}, how: chain.OpenTimelock | 'nobody' = open) {
  const pre = neurons({
    'SubtensorModule.TimelockedWeightCommits': {
      '1,7': commits.map((commit) => [alice, '990', commit, '5']),
    },
    'SubtensorModule.WeightsSetRateLimit': { '1': '0' },
    'SubtensorModule.MinAllowedWeights': { '1': 1 },
    'Drand.Pulses': { '5': { round: '5', randomness: `0x${'00'.repeat(32)}`, signature } },
    ...more,
  });
  const store = chain.openStore(pre, { build: '425' });
  if ('path' in store) throw new Error(`${store.path}: ${store.expected}`);
  const made = chain.makeBlocks(
    store,
    [{ number: 1000n, extrinsics: [] }],
    how === 'nobody' ? undefined : how,
  );
  return { store, made };
}

function told(commits: readonly Hex[], more?: JsonObject, how = open) {
  const { store, made } = revealed(commits, more, how);
  if ('missing' in made) throw new Error(made.missing);
  return {
    row: store.get(subtensor.Weights, 1, 0),
    events: made[0].told.map(({ event }) => event).filter((event) => event.includes('Weights')),
    waiting: store.get(subtensor.TimelockedWeightCommits, 1, 7n).length,
  };
}
const set = {
  row: [
    [0, 32768],
    [2, 65535],
  ],
  events: ['SubtensorModule.WeightsSet', 'SubtensorModule.TimelockedWeightsRevealed'],
  waiting: 0,
};
const lost = { row: [[2, 65535]], events: [], waiting: 0 };

describe('timelocked weights', () => {
  test('are set when their round has come, as their hotkey', () => {
    expect(told([ofAlice])).toEqual(set);
  });

  test('of the older form, without a hotkey, too; bytes behind don’t matter', () => {
    expect(told([close(encode(older, weights))])).toEqual(set);
    expect(told([close(Uint8Array.of(...encode(newer, { hotkey: alice, ...weights }), 1, 2))])).toEqual(set);
  });

  test('of another hotkey than the committer are lost', () => {
    expect(told([close(encode(newer, { hotkey: bob, ...weights }))])).toEqual(lost);
  });

  test('that do not open, or may not be set, are lost without a word, and the next is opened', () => {
    expect(told([close(encode(newer, { hotkey: alice, ...weights }), `0x${'11'.repeat(48)}`)])).toEqual(lost);
    expect(told([close(encode(newer, { hotkey: alice, ...weights, uids: [0, 9] }))])).toEqual(lost);
    expect(told([close(Uint8Array.of(1)), ofAlice])).toEqual(set);
  });

  test('wait where their round has not come', () => {
    expect(told([ofAlice], { 'Drand.Pulses': {} })).toEqual({ ...lost, waiting: 1 });
  });

  test('a pulse whose signature is written as text has its 0x taken off', () => {
    const text: Hex = `0x3078${signature.slice(2)}`;
    const pulse = { round: '5', randomness: `0x${'00'.repeat(32)}`, signature: text };
    expect(told([ofAlice], { 'Drand.Pulses': { '5': pulse } })).toEqual(set);
  });

  test('locked until a round of drand’s quicknet they open with what the beacon signed in it', () => {
    const payload = encode(newer, { hotkey: alice, ...weights });
    const pulse = { round: '5', randomness: `0x${'00'.repeat(32)}`, signature: quicknet.signature };
    const pulses = { 'Drand.Pulses': { '5': pulse } };
    expect(told([lockUntil(quicknet.round, payload)], pulses, openByDrand)).toEqual(set);
    expect(told([lockUntil(quicknet.round + 1n, payload)], pulses, openByDrand)).toEqual(lost);
    expect(told([`0x${'12'.repeat(200)}`], pulses, openByDrand)).toEqual(lost);
  });

  test('nobody who can open them is one clear answer', () => {
    const { made } = revealed([ofAlice], {}, 'nobody');
    expect(made).toMatchObject({ missing: 'the opening of timelocked weights of subnet 1' });
  });
});
