/** Weights that are committed: by their hash, or encrypted for a round of the beacon. */
import type { JsonObject } from '../../../reference/index.ts';
import {
  alice,
  batched,
  before,
  bob,
  casesOf,
  each,
  eve,
  items,
  key,
  signed,
  subtensorCall,
  type Row,
} from './universe.ts';

const hash = key('7');
const commit = (signer: string, more: JsonObject = {}) =>
  signed(signer, 'SubtensorModule.commit_weights', { netuid: 2, commit_hash: hash, ...more });
const onMechanism = (signer: string, more: JsonObject = {}) =>
  signed(signer, 'SubtensorModule.commit_mechanism_weights', {
    netuid: 2,
    mecid: 0,
    commit_hash: hash,
    ...more,
  });
const sealed = { netuid: 2, commit: '0x0102', reveal_round: '1000', commit_reveal_version: 4 };
const timelocked = (signer: string, more: JsonObject = {}) =>
  signed(signer, 'SubtensorModule.commit_timelocked_weights', { ...sealed, ...more });
const timelockedOn = (signer: string, more: JsonObject = {}) =>
  signed(signer, 'SubtensorModule.commit_timelocked_mechanism_weights', { ...sealed, mecid: 0, ...more });
const { commit_reveal_version: _, ...unversioned } = sealed;
const crv3On = (signer: string, more: JsonObject = {}) =>
  signed(signer, 'SubtensorModule.commit_crv3_mechanism_weights', { ...unversioned, mecid: 0, ...more });
const crv3 = (signer: string, more: JsonObject = {}) =>
  signed(signer, 'SubtensorModule.commit_crv3_weights', { ...unversioned, ...more });

/** The clock of subnet 2 by which its epoch 7 runs, and is not over. */
const clock = items({ LastEpochBlock: { '2': '900' }, SubnetEpochIndex: { '2': '7' } });
const poor = items({ StakeThreshold: '1' });
const fast = items({ LastUpdate: each(['901', '0', '0']) });
const inTime = items({ LastUpdate: each(['900', '0', '0']) });

/** So many open commits of an epoch, by the stored clock. */
const open = (count: number, epoch: string, hotkey = alice) => ({
  [`2,${hotkey}`]: Array.from({ length: count }, (_, i) => [key(String(i)), epoch, '950', '0']),
});
/** So many open commits of a block, on the grid. */
const openOf = (count: number, block: string) => ({
  [`2,${alice}`]: Array.from({ length: count }, (_, i) => [key(String(i)), block, '0', '0']),
});
const commits = (of: JsonObject) => ({ ...clock, ...items({ WeightCommits: of }) });

const plain: readonly Row[] = [
  ['commit-weights', 'a commit is stored with its epoch and its block', [1, 3], commit(alice), clock],
  [
    'commit-weights-grid',
    'on the grid it is stored with its block and the blocks of its reveal',
    [3],
    commit(alice),
    undefined,
    { rulesets: before },
  ],
  [
    'commit-weights-due',
    'an epoch that is due counts already',
    [1],
    commit(alice),
    items({ LastEpochBlock: { '2': '640' }, SubnetEpochIndex: { '2': '7' } }),
  ],
  [
    'commit-weights-due-not',
    'one that is due in the next block does not',
    [1],
    commit(alice),
    items({ LastEpochBlock: { '2': '641' }, SubnetEpochIndex: { '2': '7' } }),
  ],
  [
    'commit-weights-due-put-off',
    'one that was put off to this block counts',
    [1],
    commit(alice),
    items({
      LastEpochBlock: { '2': '900' },
      PendingEpochAt: { '2': '1000' },
      SubnetEpochIndex: { '2': '7' },
    }),
  ],
  ['commit-weights-no-subnet', 'a commit on a subnet that is not there', [2], commit(alice, { netuid: 99 })],
  [
    'commit-weights-disabled',
    'where weights are set openly they are not committed',
    [2],
    commit(alice, { netuid: 1 }),
  ],
  ['commit-weights-unregistered', 'a commit of who has no uid', [2], commit(eve)],
  [
    'commit-weights-fast',
    'a commit one block before the rate limit has passed',
    [2, 'CALL-05'],
    commit(alice),
    fast,
  ],
  [
    'commit-weights-fast-batch',
    'which in a batch is an error',
    [2, 'CALL-05'],
    batched(alice, subtensorCall('commit_weights', { netuid: 2, commit_hash: hash })),
    fast,
  ],
  [
    'commit-weights-in-time',
    'a commit when the limit has just passed',
    [2, 3],
    commit(alice),
    { ...clock, ...inTime },
  ],
  [
    'commit-weights-fast-disabled',
    'the pool asks for the rate before it is asked whether weights are committed',
    [2],
    commit(alice, { netuid: 1 }),
    fast,
  ],
  ['commit-weights-stake', 'a commit with too little stake', [2, 'CALL-05'], commit(alice), poor],
  [
    'commit-weights-stake-batch',
    'in a batch too little stake for a commit is an error since the guards',
    [2, 'CALL-05'],
    batched(alice, subtensorCall('commit_weights', { netuid: 2, commit_hash: hash })),
    { ...clock, ...poor },
  ],
  [
    'commit-weights-stake-owner',
    'the owner’s hotkey commits without stake',
    ['SETTING-WEIGHTS-05', 2],
    commit(alice),
    { ...clock, ...items({ StakeThreshold: '1', SubnetOwnerHotkey: each(alice) }) },
  ],
  ['commit-weights-tenth', 'a tenth open commit', [3], commit(alice), commits(open(9, '7'))],
  ['commit-weights-eleventh', 'an eleventh', [3], commit(alice), commits(open(10, '7'))],
  [
    'commit-weights-eleventh-grid',
    'an eleventh on the grid',
    [3],
    commit(alice),
    items({ WeightCommits: openOf(10, '990') }),
    { rulesets: before },
  ],
  [
    'commit-weights-tenth-grid',
    'a tenth on the grid',
    [3],
    commit(alice),
    items({ WeightCommits: openOf(9, '990') }),
    { rulesets: before },
  ],
  [
    'commit-weights-expired',
    'commits in front that have expired make room',
    [3, 5],
    commit(alice),
    commits(open(10, '5')),
  ],
  [
    'commit-weights-last-epoch',
    'commits of the epoch before may still be revealed, and stay',
    [3, 5],
    commit(alice),
    commits(open(10, '6')),
  ],
  [
    'commit-weights-expired-behind',
    'an expired one behind an open one stays',
    [3],
    commit(alice),
    commits({
      [`2,${alice}`]: [
        [key('1'), '7', '950', '0'],
        [key('2'), '1', '10', '0'],
      ],
    }),
  ],
  [
    'commit-weights-others',
    'commits of others do not count',
    [3],
    commit(alice),
    commits(open(10, '7', bob)),
  ],
  [
    'commit-weights-period',
    'a longer period keeps commits open longer',
    [3, 5],
    commit(alice),
    { ...commits(open(10, '5')), ...items({ RevealPeriodEpochs: { '2': '2' } }) },
  ],
];

const mechanisms: readonly Row[] = [
  [
    'commit-mechanism-weights',
    'a commit for a mechanism is kept at its index',
    [3],
    onMechanism(alice, { mecid: 1 }),
    { ...clock, ...items({ MechanismCountCurrent: { '2': 2 } }) },
  ],
  [
    'commit-mechanism-weights-missing',
    'a mechanism that is not there is too fast for who has a uid',
    [2, 'SETTING-WEIGHTS-06'],
    onMechanism(alice, { mecid: 1 }),
    clock,
  ],
  [
    'commit-mechanism-weights-missing-unregistered',
    'for who has none it is not there',
    [2],
    onMechanism(eve, { mecid: 1 }),
  ],
  [
    'commit-mechanism-weights-disabled',
    'where weights are set openly no mechanism commits',
    [2],
    onMechanism(alice, { netuid: 1 }),
  ],
  [
    'commit-mechanism-weights-unregistered',
    'a commit for a mechanism of who has no uid',
    [2],
    onMechanism(eve),
  ],
  [
    'commit-mechanism-weights-fast',
    'too fast for a mechanism',
    [2],
    batched(alice, subtensorCall('commit_mechanism_weights', { netuid: 2, mecid: 0, commit_hash: hash })),
    fast,
  ],
  [
    'commit-mechanism-weights-stake',
    'too little stake for a mechanism',
    [2],
    batched(alice, subtensorCall('commit_mechanism_weights', { netuid: 2, mecid: 0, commit_hash: hash })),
    poor,
  ],
  [
    'commit-mechanism-weights-eleventh',
    'an eleventh commit for a mechanism',
    [3],
    onMechanism(alice),
    commits(open(10, '7')),
  ],
];

const many = (netuids: number[], commit_hashes: string[]) => ({ netuids, commit_hashes });
const batch = (netuids: number[], hashes: string[], signer: string = alice) =>
  signed(signer, 'SubtensorModule.batch_commit_weights', many(netuids, hashes));
const batches: readonly Row[] = [
  [
    'batch-commit-weights',
    'commits on two subnets, of which one takes none',
    ['SETTING-WEIGHTS-08', 3],
    batch([2, 1], [hash, hash]),
    clock,
  ],
  [
    'batch-commit-weights-twice',
    'twice on one subnet: the second is too fast',
    ['SETTING-WEIGHTS-08', 2],
    batch([2, 2], [hash, hash]),
    clock,
  ],
  [
    'batch-commit-weights-failures',
    'each failure has its own error',
    ['SETTING-WEIGHTS-08', 2],
    batch([99, 1, 2], [hash, hash, hash], eve),
    clock,
  ],
  [
    'batch-commit-weights-eleventh',
    'an eleventh in a list',
    ['SETTING-WEIGHTS-08', 3],
    batch([2], [hash]),
    commits(open(10, '7')),
  ],
  [
    'batch-commit-weights-unequal',
    'one hash fewer than subnets',
    ['SETTING-WEIGHTS-08'],
    batch([2, 1], [hash]),
  ],
  [
    'batch-commit-weights-unequal-batch',
    'which in a batch is an error',
    ['SETTING-WEIGHTS-08'],
    batched(alice, subtensorCall('batch_commit_weights', many([2], []))),
  ],
  [
    'batch-commit-weights-stake',
    'too little stake on one of them refuses all',
    ['SETTING-WEIGHTS-08', 2],
    batch([2, 1], [hash, hash]),
    { ...clock, ...items({ StakeThreshold: '5', TotalHotkeyAlpha: { [`${alice},2`]: '5' } }) },
  ],
  [
    'batch-commit-weights-stake-batch',
    'and in a batch is an error',
    ['SETTING-WEIGHTS-08', 2],
    batched(alice, subtensorCall('batch_commit_weights', many([2], [hash]))),
    { ...clock, ...poor },
  ],
];

const round = (last: string) => ({ 'Drand.LastStoredRound': last });
/** So many commits in the queue of an epoch. */
const queue = (count: number, epoch: string, hotkey = alice) =>
  items({
    TimelockedWeightCommits: {
      [`2,${epoch}`]: Array.from({ length: count }, () => [hotkey, '950', '0xff', '900']),
    },
  });
const queueBefore = (count: number) =>
  items({ CRV3WeightCommits: { '2,2': Array.from({ length: count }, () => [alice, '0xff', '900']) } });

const encrypted: readonly Row[] = [
  [
    'commit-timelocked',
    'an encrypted commit joins the queue of its epoch, and its hash is told',
    [4],
    timelocked(alice),
    clock,
  ],
  [
    'commit-timelocked-due',
    'in a block whose epoch is due it joins the next',
    [1, 4],
    timelocked(alice),
    items({ LastEpochBlock: { '2': '640' }, SubnetEpochIndex: { '2': '7' } }),
  ],
  ['commit-timelocked-empty', 'an empty commit is one', [4], timelocked(alice, { commit: '0x' }), clock],
  [
    'commit-timelocked-round-stored',
    'a round that is the last one stored',
    [4],
    timelocked(alice),
    { ...clock, ...round('1000') },
  ],
  [
    'commit-timelocked-round-past',
    'a round that is past',
    [4, 'CALL-05'],
    timelocked(alice),
    { ...clock, ...round('1001') },
  ],
  [
    'commit-timelocked-round-batch',
    'which in a batch is an error',
    [4, 'CALL-05'],
    batched(alice, subtensorCall('commit_timelocked_weights', sealed)),
    round('1001'),
  ],
  [
    'commit-timelocked-round-first',
    'the round comes before the subnet',
    [4],
    timelocked(alice, { netuid: 99 }),
    round('1001'),
  ],
  [
    'commit-timelocked-stake',
    'stake comes before the round',
    [4, 2],
    timelocked(alice),
    { ...poor, ...round('1001') },
  ],
  [
    'commit-timelocked-stake-batch',
    'too little stake for an encrypted commit, in a batch',
    [4, 2],
    batched(alice, subtensorCall('commit_timelocked_weights', sealed)),
    poor,
  ],
  [
    'commit-timelocked-no-subnet',
    'an encrypted commit on a subnet that is not there',
    [4, 2],
    timelocked(alice, { netuid: 99 }),
  ],
  ['commit-timelocked-disabled', 'where weights are set openly', [4, 2], timelocked(alice, { netuid: 1 })],
  [
    'commit-timelocked-version-below',
    'an older version',
    [4],
    timelocked(alice, { commit_reveal_version: 3 }),
    clock,
  ],
  [
    'commit-timelocked-version-above',
    'a newer one',
    [4],
    timelocked(alice, { commit_reveal_version: 5 }),
    clock,
  ],
  [
    'commit-timelocked-version-set',
    'the version that the chain asks for',
    [4],
    timelocked(alice, { commit_reveal_version: 5 }),
    { ...clock, ...items({ CommitRevealWeightsVersion: 5 }) },
  ],
  [
    'commit-timelocked-version-first',
    'the version comes before the uid',
    [4],
    timelocked(eve, { commit_reveal_version: 3 }),
    clock,
  ],
  ['commit-timelocked-unregistered', 'of who has no uid', [4, 2], timelocked(eve), clock],
  [
    'commit-timelocked-fast',
    'too fast: the pool does not ask',
    [4, 2],
    timelocked(alice),
    { ...clock, ...fast },
  ],
  ['commit-timelocked-tenth', 'a tenth in the epoch', [4], timelocked(alice), { ...clock, ...queue(9, '7') }],
  ['commit-timelocked-eleventh', 'an eleventh', [4], timelocked(alice), { ...clock, ...queue(10, '7') }],
  [
    'commit-timelocked-eleventh-others',
    'those of others do not count',
    [4],
    timelocked(alice),
    { ...clock, ...queue(10, '7', bob) },
  ],
  [
    'commit-timelocked-eleventh-epoch',
    'nor those of the epoch before',
    [4],
    timelocked(alice),
    { ...clock, ...queue(10, '6') },
  ],
  [
    'commit-timelocked-mechanism',
    'an encrypted commit for a mechanism',
    [4],
    timelockedOn(alice, { mecid: 1 }),
    { ...clock, ...items({ MechanismCountCurrent: { '2': 2 } }) },
  ],
  [
    'commit-timelocked-mechanism-missing',
    'for a mechanism that is not there',
    [4, 2],
    timelockedOn(alice, { mecid: 1 }),
    clock,
  ],
  [
    'commit-timelocked-mechanism-disabled',
    'for a mechanism where weights are set openly',
    [4, 2],
    timelockedOn(alice, { netuid: 1 }),
  ],
  [
    'commit-timelocked-mechanism-version',
    'for a mechanism with another version',
    [4],
    timelockedOn(alice, { commit_reveal_version: 3 }),
    clock,
  ],
  [
    'commit-timelocked-mechanism-unregistered',
    'for a mechanism, of who has no uid',
    [4, 2],
    timelockedOn(eve),
    clock,
  ],
  [
    'commit-timelocked-mechanism-fast',
    'for a mechanism, too fast',
    [4, 2],
    timelockedOn(alice),
    { ...clock, ...fast },
  ],
  [
    'commit-timelocked-mechanism-round',
    'for a mechanism, a round that is past',
    [4],
    batched(alice, subtensorCall('commit_timelocked_mechanism_weights', { ...sealed, mecid: 0 })),
    round('1001'),
  ],
  [
    'commit-timelocked-mechanism-stake',
    'for a mechanism, too little stake',
    [4, 2],
    batched(alice, subtensorCall('commit_timelocked_mechanism_weights', { ...sealed, mecid: 0 })),
    poor,
  ],
  [
    'commit-timelocked-mechanism-eleventh',
    'for a mechanism, an eleventh',
    [4],
    timelockedOn(alice),
    { ...clock, ...queue(10, '7') },
  ],
  ['commit-crv3-mechanism', 'a call that says no version means 4', [4], crv3On(alice), clock],
  [
    'commit-crv3-mechanism-version',
    'and fails where the chain asks for 5',
    [4],
    crv3On(alice),
    { ...clock, ...items({ CommitRevealWeightsVersion: 5 }) },
  ],
  [
    'commit-crv3-mechanism-missing',
    'version 4, for a mechanism that is not there',
    [4, 2],
    crv3On(alice, { mecid: 1 }),
    clock,
  ],
  [
    'commit-crv3-mechanism-disabled',
    'version 4, where weights are set openly',
    [4, 2],
    crv3On(alice, { netuid: 1 }),
  ],
  ['commit-crv3-mechanism-unregistered', 'version 4, of who has no uid', [4, 2], crv3On(eve), clock],
  ['commit-crv3-mechanism-fast', 'version 4, too fast', [4, 2], crv3On(alice), { ...clock, ...fast }],
  [
    'commit-crv3-mechanism-round',
    'version 4, a round that is past',
    [4],
    batched(alice, subtensorCall('commit_crv3_mechanism_weights', { ...unversioned, mecid: 0 })),
    round('1001'),
  ],
  [
    'commit-crv3-mechanism-stake',
    'version 4, too little stake',
    [4, 2],
    batched(alice, subtensorCall('commit_crv3_mechanism_weights', { ...unversioned, mecid: 0 })),
    poor,
  ],
  [
    'commit-crv3-mechanism-eleventh',
    'version 4, an eleventh',
    [4],
    crv3On(alice),
    { ...clock, ...queue(10, '7') },
  ],
  ['commit-crv3', 'before versions an encrypted commit did not keep its block', [4], crv3(alice)],
  [
    'commit-crv3-disabled',
    'before versions, where weights are set openly',
    [4, 2],
    crv3(alice, { netuid: 1 }),
  ],
  ['commit-crv3-unregistered', 'before versions, of who has no uid', [4, 2], crv3(eve)],
  ['commit-crv3-fast', 'before versions, too fast', [4, 2], crv3(alice), fast],
  ['commit-crv3-stake', 'before versions, too little stake: the pool says so', [4, 2], crv3(alice), poor],
  ['commit-crv3-tenth', 'before versions, a tenth', [4], crv3(alice), queueBefore(9)],
  ['commit-crv3-eleventh', 'before versions, an eleventh', [4], crv3(alice), queueBefore(10)],
];

const note = 'the first check that fails gives the answer';
/** As the file says. */
export const commitCases = casesOf(
  'COMMIT-REVEAL',
  note,
  [...plain, ...mechanisms, ...batches, ...encrypted],
  'weights',
);
