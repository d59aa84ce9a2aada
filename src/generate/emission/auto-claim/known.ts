import type { Confirmation, Draft } from '../../topic.ts';
import { autoClaimInput as input } from './input.ts';

const evidence = (
  kind: 'sheet' | 'repo-test',
  id: string,
  indices: readonly string[],
): readonly Confirmation[] => [{ evidence: { kind, id }, rulesets: ['425'], output: { indices } }];
const test = 'test_claim_root_block_hash_indices';
const words = (text: string): readonly string[] => text.split(' ');

/** What the chain's own test asserts, and the lines of the sheet. */
export const known: readonly Draft[] = [
  {
    id: 'auto-claim-known-some',
    title: 'the first hash of the chain’s own test: fifteen of fifteen thousand',
    clauses: ['AUTO-CLAIM-01', 'AUTO-CLAIM-02', 'AUTO-CLAIM-04'],
    why: { kind: 'model', note: 'keccak-256 of «some»' },
    input: input('0x4e7e8301f5d206748d1c4f822e3564ddb1124f86591a839f58dfc2f007983b61', 15, 15_000n),
    confirmed: evidence(
      'repo-test',
      test,
      words('265 630 1286 1558 4496 4861 5517 5789 6803 8096 9092 11034 11399 12055 12327'),
    ),
  },
  {
    id: 'auto-claim-known-some2',
    title: 'the second hash of the chain’s own test',
    clauses: ['AUTO-CLAIM-01', 'AUTO-CLAIM-02', 'AUTO-CLAIM-04'],
    why: { kind: 'model', note: 'keccak-256 of «some2»' },
    input: input('0xc357a61b4f8af02f92c4f354b4839925d8c5a18c9c017f80efab7efcb363aed7', 15, 15_000n),
    confirmed: evidence(
      'repo-test',
      test,
      words('61 246 1440 2855 3521 5236 6130 6615 8511 9405 9890 11786 11971 13165 14580'),
    ),
  },
  {
    id: 'auto-claim-known-0001',
    title: 'the bytes 0 to 31 as a hash: five of a thousand',
    clauses: ['AUTO-CLAIM-01', 'AUTO-CLAIM-02'],
    why: { kind: 'model', note: 'the line root-claim-idx-0001-5-1000 of the sheet' },
    input: input('0x000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', 5, 1000n),
    confirmed: evidence('sheet', 'root-claim-idx-0001-5-1000', words('219 366 402 884 933')),
  },
  {
    id: 'auto-claim-known-ffff',
    title: 'a hash of ones: every sum is full, and every draw the same',
    clauses: ['AUTO-CLAIM-03'],
    why: { kind: 'overflow', note: 'the line root-claim-idx-ffff-4-7 of the sheet' },
    input: input(`0x${'f'.repeat(64)}`, 4, 7n),
    confirmed: evidence('sheet', 'root-claim-idx-ffff-4-7', ['1']),
  },
];
