/** Weights in a block. */
import type { JsonObject } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { alice, carol, eve, signed, told, type Told } from './universe.ts';

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

/** Cases of weights. */
export const weightCases: readonly Draft[] = setting.map((each) => told({ ...each, note: error }));
