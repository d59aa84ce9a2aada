import { expect, test } from 'vitest';
import { eventReader } from '../../../src/harness/substrate/events.ts';
import { nonceIn, refusalOutcome, signedExtrinsic } from '../../../src/harness/substrate/extrinsic.ts';
import type { chain } from '../../../src/reference/index.ts';
import { metadata } from '../../faux/substrate/node.ts';
import { batchEvents } from './batch-events.ts';

const signer = `0x${'ab'.repeat(32)}`;
const weight = { refTime: '0', proofSize: '0' };

test('an extrinsic is its call with 105 bytes around it', () => {
  const call = `0x0703${'00'.repeat(40)}`;
  const hex = signedExtrinsic({ signer, call, length: 0, weight }, 5);
  expect((hex.length - 2) / 2).toBe(42 + 105);
  expect(hex.startsWith(`0x45028400${'ab'.repeat(32)}01deadbeef${'cd'.repeat(60)}`)).toBe(true);
  expect(hex.endsWith(`cd00140000${call.slice(2)}`)).toBe(true);
});

test('a tip is written as a compact integer', () => {
  const hex = signedExtrinsic({ signer, call: '0x0000', length: 0, weight, tip: '64' }, 0);
  expect(hex.endsWith('cd0000010100' + '0000')).toBe(true);
});

test.each([
  ['0x00', undefined],
  ['0x010001', { invalid: 'Payment' }],
  ['0x01000706', { invalid: { custom: 6 } }],
  ['0x010003', { invalid: 'Stale' }],
  ['0x010100', { invalid: 'Unknown' }],
])('validity %s is read', (validity, outcome) => {
  expect(refusalOutcome(validity as chain.scale.Hex)).toEqual(outcome);
});

test('a nonce is that of the account, or 0', () => {
  expect(nonceIn({ 'System.Account': { [signer]: { nonce: 7 } } }, signer)).toBe(7);
  expect(nonceIn({}, signer)).toBe(0);
});

test('events of a real block are read as vectors write them', () => {
  const read = eventReader(metadata as chain.scale.Hex);
  expect(read(batchEvents.raw)?.get(batchEvents.extrinsic)).toEqual(batchEvents.told);
  expect(read(`${batchEvents.raw}00`)).toBeUndefined();
});
