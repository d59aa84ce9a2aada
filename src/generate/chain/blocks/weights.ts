/** Weights, commits and reveals in a block. */
import { chain, type JsonObject } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { alice, bob, carol, eve, key, signed, told, type Told } from './universe.ts';

const set = (signer: string, dests: number[], weights: number[], more: JsonObject = {}) =>
  signed(signer, 'SubtensorModule.set_weights', { netuid: 1, dests, weights, version_key: '0', ...more });

const error = 'the first check that fails gives the error';
const setting: readonly Omit<Told, 'note'>[] = [
  {
    id: 'weights-root',
    title: 'weights on root are no weights of this call, whatever else is wrong',
    clauses: [10],
    extrinsics: [set(alice, [0, 1], [1], { netuid: 0 })],
  },
  {
    id: 'weights-too-many',
    title: 'more uids than the subnet has',
    clauses: [10],
    extrinsics: [set(alice, [0, 1, 2, 3], [1, 1, 1, 1])],
  },
  {
    id: 'weights-unregistered',
    title: 'weights of a hotkey without a uid',
    clauses: [10],
    extrinsics: [set(eve, [0, 1], [1, 1])],
  },
  {
    id: 'weights-no-permit',
    title: 'weights without a permit',
    clauses: [10],
    extrinsics: [set(carol, [0, 1], [1, 1])],
  },
  {
    id: 'weights-self-no-permit',
    title: 'a weight on oneself alone needs no permit',
    clauses: [10],
    extrinsics: [set(carol, [2], [5])],
  },
  {
    id: 'weights-duplicate',
    title: 'a uid twice',
    clauses: [10],
    extrinsics: [set(alice, [1, 1], [1, 1])],
  },
  {
    id: 'weights-invalid-uid',
    title: 'a uid that nobody has',
    clauses: [10],
    extrinsics: [set(alice, [1, 3], [1, 1])],
  },
  {
    id: 'weights-duplicate-first',
    title: 'a uid twice that nobody has is a duplicate first',
    clauses: [10],
    extrinsics: [set(alice, [7, 7], [1, 1])],
  },
  {
    id: 'weights-zeros',
    title: 'weights of 0 are kept',
    clauses: [10],
    extrinsics: [set(alice, [1, 2], [0, 0])],
  },
  {
    id: 'weights-committed',
    title: 'where weights are committed first they are not set',
    clauses: [10],
    pre: { 'SubtensorModule.CommitRevealWeightsEnabled': { '1': true } },
    extrinsics: [set(alice, [1, 2], [1, 1])],
  },
  {
    id: 'weights-min-stake',
    title: 'a stake weight of the threshold is enough',
    clauses: [9],
    pre: {
      'SubtensorModule.StakeThreshold': '1000',
      'SubtensorModule.TotalHotkeyAlpha': { [`${alice},1`]: '1000' },
    },
    extrinsics: [set(alice, [1, 2], [1, 1])],
  },
  {
    id: 'weights-little-stake',
    title: 'one rao less is refused before the block',
    clauses: [5, 9],
    pre: {
      'SubtensorModule.StakeThreshold': '1000',
      'SubtensorModule.TotalHotkeyAlpha': { [`${alice},1`]: '999' },
    },
    extrinsics: [set(alice, [1, 2], [1, 1])],
  },
  {
    id: 'weights-little-stake-batched',
    title: 'in a batch it is the call that fails',
    clauses: [5, 7, 10],
    pre: { 'SubtensorModule.StakeThreshold': '1000' },
    extrinsics: [
      signed(alice, 'Utility.batch', {
        calls: [
          {
            call: 'SubtensorModule.set_weights',
            args: { netuid: 1, dests: [1, 2], weights: [1, 1], version_key: '0' },
          },
        ],
      }),
    ],
  },
  {
    id: 'weights-limit-met',
    title: 'the rate limit is over when it is met',
    clauses: [11],
    pre: {
      'SubtensorModule.LastUpdate': { '1': ['5', '0', '0'] },
      'SubtensorModule.WeightsSetRateLimit': { '1': '5' },
    },
    extrinsics: [set(alice, [1, 2], [1, 1])],
  },
  {
    id: 'weights-limit-short',
    title: 'one block sooner is too soon',
    clauses: [11],
    number: 9,
    pre: {
      'SubtensorModule.LastUpdate': { '1': ['5', '0', '0'] },
      'SubtensorModule.WeightsSetRateLimit': { '1': '5' },
    },
    extrinsics: [set(alice, [1, 2], [1, 1])],
  },
  {
    id: 'weights-share-met',
    title: 'a largest weight of just the allowed share',
    clauses: [12],
    pre: { 'SubtensorModule.MaxWeightsLimit': { '1': 32768 } },
    extrinsics: [set(alice, [1, 2], [1, 1])],
  },
  {
    id: 'weights-share-over',
    title: 'a largest weight of more than the allowed share',
    clauses: [12],
    pre: { 'SubtensorModule.MaxWeightsLimit': { '1': 32767 } },
    extrinsics: [set(alice, [1, 2], [1, 1])],
  },
  {
    id: 'weights-many-subnets',
    title: 'for many subnets at once: what fails is told, and stops nothing',
    clauses: [10],
    extrinsics: [
      signed(alice, 'SubtensorModule.batch_set_weights', {
        netuids: [2, 1],
        weights: [
          [[1, 1]],
          [
            [1, 1],
            [2, 2],
          ],
        ],
        version_keys: ['0', '0'],
      }),
    ],
  },
  {
    id: 'weights-many-lengths',
    title: 'for many subnets at once, with a list too short',
    clauses: [10],
    extrinsics: [
      signed(alice, 'SubtensorModule.batch_set_weights', { netuids: [1], weights: [], version_keys: ['0'] }),
    ],
  },
];

const on: JsonObject = { 'SubtensorModule.CommitRevealWeightsEnabled': { '1': true } };
const weights = (value: number) => ({ uids: [1, 2], values: [1, value], salt: [7] });
const hashOf = (value: number) =>
  chain.weightsCommitHash({ who: alice, mechanismIndex: 1, ...weights(value), versionKey: 0n });
const open = (hashes: readonly string[], block = '3'): JsonObject => ({
  ...on,
  'SubtensorModule.WeightCommits': { [`1,${alice}`]: hashes.map((hash) => [hash, block, '359', '719']) },
});
const reveal = (value: number) =>
  signed(alice, 'SubtensorModule.reveal_weights', { netuid: 1, ...weights(value), version_key: '0' });
const revealAll = (...values: readonly number[]) =>
  signed(alice, 'SubtensorModule.batch_reveal_weights', {
    netuid: 1,
    uids_list: values.map(() => [1, 2]),
    values_list: values.map((value) => [1, value]),
    salts_list: values.map(() => [7]),
    version_keys: values.map(() => '0'),
  });
const commit = signed(alice, 'SubtensorModule.commit_weights', { netuid: 1, commit_hash: key('5') });
const timelocked = (who: string) =>
  signed(who, 'SubtensorModule.commit_crv3_weights', { netuid: 1, commit: '0x0102', reveal_round: '9' });
const queue = (who: string, count: number) => ({
  ...on,
  'SubtensorModule.CRV3WeightCommits': { '1,0': Array.from({ length: count }, () => [who, '0x01', '8']) },
});

const committing: readonly Omit<Told, 'note'>[] = [
  { id: 'commit-first', title: 'the first commit', clauses: [14], pre: on, extrinsics: [commit] },
  {
    id: 'commit-off',
    title: 'a commit where weights are set as they are',
    clauses: [14],
    extrinsics: [commit],
  },
  {
    id: 'commit-tenth',
    title: 'the tenth open commit',
    clauses: [14],
    pre: open(Array.from('123456789', key)),
    extrinsics: [commit],
  },
  {
    id: 'commit-eleventh',
    title: 'an eleventh is too many',
    clauses: [14],
    pre: open(Array.from('1234567890', key)),
    extrinsics: [commit],
  },
  {
    id: 'commit-expired',
    title: 'ten that have expired make room for one',
    clauses: [14],
    number: 721,
    pre: open(Array.from('1234567890', key)),
    extrinsics: [commit],
  },
  {
    id: 'timelocked-last',
    title: 'in the last block of the grid it is still the first epoch',
    clauses: [13, 15],
    number: 357,
    pre: on,
    extrinsics: [timelocked(alice)],
  },
  {
    id: 'timelocked-grid',
    title: 'a period is a block longer than the tempo',
    clauses: [13],
    number: 718,
    pre: on,
    extrinsics: [timelocked(alice)],
  },
  {
    id: 'timelocked-others',
    title: 'ten of another hotkey are no hindrance',
    clauses: [15],
    pre: queue(bob, 10),
    extrinsics: [timelocked(alice)],
  },
  {
    id: 'timelocked-own',
    title: 'ten of its own are',
    clauses: [15],
    pre: queue(alice, 10),
    extrinsics: [timelocked(alice)],
  },
  {
    id: 'reveal-second',
    title: 'who reveals a later commit gives up those before',
    clauses: [16],
    number: 400,
    pre: open([hashOf(2), hashOf(3), hashOf(4)]),
    extrinsics: [reveal(3)],
  },
  {
    id: 'reveal-early',
    title: 'a reveal in the epoch of its commit is too early',
    clauses: [16],
    pre: open([hashOf(2)]),
    extrinsics: [reveal(2)],
  },
  {
    id: 'reveal-expired',
    title: 'a reveal two epochs later has expired',
    clauses: [16],
    number: 721,
    pre: open([hashOf(2)]),
    extrinsics: [reveal(2)],
  },
  {
    id: 'reveal-expired-other',
    title: 'of expired commits alone none is found for another hash',
    clauses: [16],
    number: 721,
    pre: open([hashOf(2)]),
    extrinsics: [reveal(3)],
  },
  {
    id: 'reveal-weights-fail',
    title: 'where its weights fail the commit stays',
    clauses: [6, 16],
    number: 400,
    pre: { ...open([hashOf(2)]), 'SubtensorModule.ValidatorPermit': { '1': [false, true, true] } },
    extrinsics: [reveal(2)],
  },
  {
    id: 'reveal-batch',
    title: 'in a batch the last of the weights stand, and the others stay committed',
    clauses: [17],
    number: 400,
    pre: open([hashOf(2), hashOf(3), hashOf(4)]),
    extrinsics: [revealAll(4, 3)],
  },
  {
    id: 'reveal-batch-unknown',
    title: 'one unknown hash in a batch undoes all',
    clauses: [17],
    number: 400,
    pre: open([hashOf(2), hashOf(3)]),
    extrinsics: [revealAll(2, 9)],
  },
];

/** Cases of weights. */
export const weightCases: readonly Draft[] = setting.map((each) => told({ ...each, note: error }));
/** Cases of commits and reveals. */
export const commitCases: readonly Draft[] = committing.map((each) =>
  told({ ...each, note: 'what is open, what has expired, and in which epoch' }),
);
