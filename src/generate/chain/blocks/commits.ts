/** Commits and reveals in a block. */
import { chain, type JsonObject } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { alice, bob, key, signed, told, type Told } from './universe.ts';

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

/** Cases of commits and reveals. */
export const commitCases: readonly Draft[] = committing.map((each) =>
  told({ ...each, note: 'what is open, what has expired, and in which epoch' }),
);
