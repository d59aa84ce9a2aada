import type { Draft } from '../../topic.ts';
import { account, accountFrom } from '../accounts.ts';
import { boundary, drainCase, drainInput } from './input.ts';

const file = 'v1.1.4 pallets/subtensor/tests/coinbase.rs';

/** Which of the hotkeys 0 to 7 pay in the blocks 0 and 1 of a round of two. */
const times: readonly (readonly [block: bigint, paying: readonly number[]])[] = [
  [0n, [1, 2, 3, 5]],
  [1n, [0, 4, 6, 7]],
];

const drainTime = times.map(([block, pays]): Draft => {
  const hotkeys = [...Array(8).keys()];
  const input = drainInput(
    [],
    hotkeys.map((hotkey) => ({ hotkey, owner: 9, pending: 1n, lastDrain: 0n })),
    { block, tempo: 1n, totalIssuance: 0n },
  );
  return {
    ...drainCase(
      `tests-drain-time-${block}`,
      `which of eight hotkeys pay in block ${block}, by their hashes`,
      [5],
      boundary('a round of two blocks'),
      input,
    ),
    confirmed: [
      {
        evidence: { kind: 'repo-test', id: `${file}: test_hotkey_drain_time, who pays` },
        rulesets: ['195'],
        output: {
          totalIssuance: pays.length.toString(),
          subnets: [],
          ownerCuts: [],
          hotkeys: hotkeys.map((hotkey) => ({
            hotkey: accountFrom(hotkey),
            pendingEmission: pays.includes(hotkey) ? '0' : '1',
            lastDrain: pays.includes(hotkey) ? block.toString() : '0',
            stakes: pays.includes(hotkey) ? [{ coldkey: account(9), stake: '1' }] : [],
          })),
        },
      },
    ],
  };
});

/** Steps of the chain's test: the block, the round of a hotkey, what is pending and staked, and whether it pays. */
const steps = [
  { word: 'gathers', block: 2n, tempo: 0n, pending: 0n, stake: 1000n, pays: false },
  { word: 'pays', block: 3n, tempo: 0n, pending: 1n, stake: 1000n, pays: true },
  { word: 'gathers-again', block: 4n, tempo: 2n, pending: 0n, stake: 1002n, pays: false },
  { word: 'pays-again', block: 5n, tempo: 2n, pending: 1n, stake: 1002n, pays: true },
];

const basic = steps.map(({ word, block, tempo, pending, stake, pays }): Draft => ({
  ...drainCase(
    `tests-basic-${word}`,
    `a tempo of 1: in block ${block} the subnet ${pays ? 'pays, and its hotkey pays on at once' : 'gathers one rao'}`,
    [2, 4],
    { kind: 'ordering', note: 'subnet and hotkey in one block' },
    drainInput(
      [{ tempo: 1, pending, queued: 1n, shares: [[0, 2n]] }],
      [{ hotkey: 0, owner: 3, take: 11796, lastDrain: 0n, stakes: [[3, stake, 0n]] }],
      { block, tempo },
    ),
  ),
  confirmed: [
    {
      evidence: { kind: 'repo-test', id: `${file}: test_coinbase_basic, stakes and what is pending` },
      rulesets: ['195'],
      output: {
        totalIssuance: pays ? '1000002' : '1000000',
        subnets: [
          {
            netuid: 1,
            pendingEmission: pays ? '0' : '1',
            blocksSinceLastStep: pays ? '0' : '5',
            lastMechanismStepBlock: pays ? block.toString() : '900',
          },
        ],
        ownerCuts: [],
        hotkeys: [
          {
            hotkey: accountFrom(0),
            pendingEmission: '0',
            lastDrain: pays ? block.toString() : '0',
            stakes: [{ coldkey: account(3), stake: (pays ? stake + 2n : stake).toString() }],
          },
        ],
      },
    },
  ],
}));

/** What the chain's tests assert (HOTKEY-DRAIN-02, HOTKEY-DRAIN-04, HOTKEY-DRAIN-05). */
export const tests: readonly Draft[] = [...drainTime, ...basic];
