/**
 * Timelocked weights in a block.
 *
 * @module
 */
import type { JsonObject } from '../../../../reference/index.ts';
import type { Draft } from '../../../topic.ts';
import { alice, bob, carol, each, quiet, told425 } from './universe.ts';

/** A round of the beacon that has come. */
export const pulse = (round: number): JsonObject => ({
  [String(round)]: {
    round: String(round),
    randomness: `0x${'11'.repeat(32)}`,
    signature: `0x${'22'.repeat(48)}`,
  },
});
const commit = (who: string, round: number, bytes = 40): JsonObject[string] => [
  who,
  '900',
  `0x${'33'.repeat(bytes)}`,
  String(round),
];

/** Subnet 1 in its eighth epoch, whose queue is that of the seventh. */
const queues = (commits: JsonObject, more: JsonObject = {}): JsonObject => ({
  ...quiet(),
  'SubtensorModule.SubnetEpochIndex': { '1': '8' },
  'SubtensorModule.TimelockedWeightCommits': commits,
  'Drand.Pulses': pulse(5),
  ...more,
});

/** Cases of timelocked weights. */
export const revealCases: readonly Draft[] = [
  told425({
    id: 'reveal-waits-for-round',
    title: 'a commit whose round has not come stays in the queue of its epoch, in the order of the queue',
    clauses: [6],
    note: 'the queue dropped, or turned round',
    pre: queues({ '1,7': [commit(alice, 9, 100), commit(bob, 5), commit(carol, 8, 100)] }),
  }),
  told425({
    id: 'reveal-not-a-ciphertext',
    title: 'bytes that are no ciphertext are dropped when their round has come, without a word',
    clauses: [6],
    note: 'kept for ever, or an error that stops the block',
    pre: queues({ '1,7': [commit(alice, 5), commit(bob, 5, 47)] }),
  }),
  told425({
    id: 'reveal-former-epochs',
    title: 'queues of former epochs are removed whatever they hold, and that of the coming epoch stays',
    clauses: [6],
    note: 'the queue of a former epoch retried',
    kind: 'boundary',
    pre: queues({
      '1,5': [commit(alice, 9)],
      '1,6': [commit(alice, 9)],
      '1,7': [commit(alice, 9)],
      '1,8': [commit(alice, 9)],
    }),
  }),
  told425({
    id: 'reveal-before-its-epoch',
    title: 'in the block of an epoch the queue for that epoch is taken, before the epoch runs',
    clauses: [1, 6],
    note: 'the queue of the epoch that ends',
    pre: queues(
      { '1,7': [commit(alice, 9)], '1,8': [commit(alice, 5), commit(bob, 9)] },
      { 'SubtensorModule.LastEpochBlock': { '0': '900', '1': '640' } },
    ),
  }),
  told425({
    id: 'reveal-long-period',
    title: 'with a period of three epochs the queue of three epochs ago is taken',
    clauses: [6],
    note: 'a period of one for all',
    pre: queues(
      { '1,4': [commit(alice, 5)], '1,5': [commit(alice, 5)], '1,7': [commit(alice, 5)] },
      { 'SubtensorModule.RevealPeriodEpochs': { '1': '3' } },
    ),
  }),
  told425({
    id: 'reveal-too-early',
    title: 'before there were as many epochs as the period nothing is taken, not even what is old',
    clauses: [6],
    note: 'epoch 0 taken early',
    kind: 'boundary',
    pre: queues(
      { '1,0': [commit(alice, 5)] },
      {
        'SubtensorModule.SubnetEpochIndex': { '1': '2' },
        'SubtensorModule.RevealPeriodEpochs': { '1': '3' },
      },
    ),
  }),
  told425({
    id: 'reveal-mechanisms',
    title: 'each mechanism has its queue, and those of a mechanism that there is not are left alone',
    clauses: [6],
    note: 'the first mechanism alone',
    pre: queues(
      {
        '1,7': [commit(alice, 5)],
        '4097,7': [commit(alice, 5)],
        '4097,6': [commit(alice, 9)],
        '8193,7': [commit(alice, 5)],
      },
      { 'SubtensorModule.MechanismCountCurrent': { '1': 2 } },
    ),
  }),
  told425({
    id: 'reveal-deferred',
    title: 'a subnet whose epoch is put off keeps its queues for the next block, those of former epochs too',
    clauses: [6, 11],
    note: 'queues taken a block before their epoch',
    pre: {
      ...quiet([1, 2, 3]),
      'SubtensorModule.LastEpochBlock': { '0': '900', ...each([1, 2, 3], '640') },
      'SubtensorModule.SubnetEpochIndex': { '1': '8', '3': '8' },
      'SubtensorModule.TimelockedWeightCommits': {
        '1,8': [commit(alice, 5)],
        '3,8': [commit(alice, 5)],
        '3,2': [commit(alice, 5)],
      },
      'Drand.Pulses': pulse(5),
    },
  }),
];
