/** Weights that are revealed: which commits they meet, and when. */
import { chain, type JsonObject } from '../../../reference/index.ts';
import {
  alice,
  batched,
  before,
  casesOf,
  each,
  eve,
  items,
  key,
  signed,
  since,
  subtensorCall,
  type Row,
} from './universe.ts';

type Weights = readonly [uids: readonly number[], values: readonly number[], salt: readonly number[]];
const good: Weights = [[1, 2], [3, 1], [5]];
const other: Weights = [[2, 1], [1, 1], [6]];
const third: Weights = [[0, 1], [1, 9], [7]];

const hashOf = ([uids, values, salt]: Weights, mechanismIndex = 2, who = alice) =>
  chain.weightsCommitHash({
    who: who,
    mechanismIndex,
    uids,
    values,
    salt,
    versionKey: 0n,
  });
const argsOf = ([uids, values, salt]: Weights, more: JsonObject = {}): JsonObject => ({
  ...{ netuid: 2, uids, values, salt, version_key: '0' },
  ...more,
});
const reveal = (weights: Weights, more: JsonObject = {}, signer: string = alice) =>
  signed(signer, 'SubtensorModule.reveal_weights', argsOf(weights, more));
const inBatch = (weights: Weights, more: JsonObject = {}, signer: string = alice) =>
  batched(signer, subtensorCall('reveal_weights', argsOf(weights, more)));
const onMechanism = (weights: Weights, mecid: number, more: JsonObject = {}, signer: string = alice) =>
  signed(signer, 'SubtensorModule.reveal_mechanism_weights', argsOf(weights, { mecid, ...more }));

/** A clock in the epoch after that of the commits, which is their one epoch. */
const at = (epoch: string) => items({ LastEpochBlock: { '2': '900' }, SubnetEpochIndex: { '2': epoch } });
const clock = at('8');
/** Commits of epoch 7; each may have an epoch of its own. */
const commits = (...of: readonly (Weights | readonly [Weights, string])[]) =>
  items({
    WeightCommits: {
      [`2,${alice}`]: of.map((one) => {
        const [weights, epoch] = (typeof one[1] === 'string' ? one : [one, '7']) as readonly [
          Weights,
          string,
        ];
        return [hashOf(weights), epoch, '950', '0'];
      }),
    },
  });
const ready = { ...clock, ...commits(good) };
/** Commits on the grid: of their blocks. In block 1000 an epoch of 361 blocks begins at 719. */
const onGrid = (...of: readonly (readonly [Weights, string])[]) =>
  items({
    WeightCommits: { [`2,${alice}`]: of.map(([weights, block]) => [hashOf(weights), block, '0', '0']) },
  });

const windows: readonly Row[] = [
  [
    'reveal-weights',
    'weights are revealed in the epoch after that of their commit',
    [5, 7],
    reveal(good),
    ready,
  ],
  [
    'reveal-weights-same-epoch',
    'in the same epoch it is too early',
    [5, 6],
    reveal(good),
    { ...at('7'), ...commits(good) },
  ],
  [
    'reveal-weights-late',
    'an epoch later it is said to be too early as well',
    [5, 6],
    reveal(good),
    { ...at('9'), ...commits(good) },
  ],
  [
    'reveal-weights-late-batch',
    'which in a batch is an error',
    [5, 6, 'CALL-05'],
    inBatch(good),
    { ...at('9'), ...commits(good) },
  ],
  [
    'reveal-weights-due',
    'an epoch that is due counts already',
    [5],
    reveal(good),
    { ...items({ LastEpochBlock: { '2': '640' }, SubnetEpochIndex: { '2': '7' } }), ...commits(good) },
  ],
  [
    'reveal-weights-period',
    'a period of two epochs',
    [5],
    reveal(good),
    { ...at('9'), ...commits(good), ...items({ RevealPeriodEpochs: { '2': '2' } }) },
  ],
  [
    'reveal-weights-period-early',
    'one epoch short of it',
    [5, 6],
    reveal(good),
    { ...ready, ...items({ RevealPeriodEpochs: { '2': '2' } }) },
  ],
  [
    'reveal-weights-first-block',
    'the first block of the grid’s epoch',
    [5],
    reveal(good),
    onGrid([good, '1078']),
    { number: 1080, rulesets: before },
  ],
  [
    'reveal-weights-grid',
    'on the grid weights are revealed in the next epoch',
    [5, 7],
    reveal(good),
    onGrid([good, '700']),
    { rulesets: before },
  ],
  [
    'reveal-weights-grid-early',
    'on the grid it is too early in the same one',
    [5],
    reveal(good),
    onGrid([good, '990']),
    { rulesets: before },
  ],
  [
    'reveal-weights-grid-expired',
    'on the grid a commit expires',
    [5, 7],
    reveal(good),
    onGrid([good, '300']),
    { rulesets: before },
  ],
  [
    'reveal-weights-grid-unmet',
    'on the grid a hash that was not committed beside one that was',
    [7],
    reveal(good),
    onGrid([other, '990']),
    { rulesets: before },
  ],
  [
    'reveal-weights-grid-expired-only',
    'on the grid only other commits, all expired',
    [7],
    reveal(good),
    onGrid([other, '300']),
    { rulesets: before },
  ],
  [
    'reveal-weights-grid-expired-beside',
    'on the grid expired, beside an open one',
    [7],
    reveal(good),
    onGrid([good, '300'], [other, '990']),
    { rulesets: before },
  ],
];

const ones: readonly Row[] = [
  ['reveal-weights-none', 'who has committed nothing', [6], reveal(good), clock],
  ['reveal-weights-none-batch', 'which in a batch is an error', [6, 'CALL-05'], inBatch(good), clock],
  ['reveal-weights-unknown', 'weights that were not committed are no commit', [6], reveal(other), ready],
  ['reveal-weights-salt', 'another salt is another hash', [6], reveal([good[0], good[1], [6]]), ready],
  ['reveal-weights-version-bound', 'so is another version', [6], reveal(good, { version_key: '1' }), ready],
  [
    'reveal-weights-stake',
    'too little stake comes before the commit',
    [6, 'SETTING-WEIGHTS-04'],
    reveal(good),
    items({ StakeThreshold: '1' }),
  ],
  [
    'reveal-weights-stake-batch',
    'which in a batch is an error',
    [6, 'SETTING-WEIGHTS-04'],
    inBatch(good),
    { ...ready, ...items({ StakeThreshold: '1' }) },
  ],
  [
    'reveal-weights-disabled',
    'where weights came to be set openly a commit is not revealed',
    [7],
    reveal(good),
    { ...ready, ...items({ CommitRevealWeightsEnabled: { '1': false, '2': false } }) },
  ],
  [
    'reveal-weights-disabled-none',
    'before the guards that came first',
    [7],
    reveal(good, { netuid: 1 }),
    undefined,
    { rulesets: before },
  ],
  [
    'reveal-weights-earlier',
    'commits before the one that is revealed are given up',
    [7],
    reveal(other),
    { ...clock, ...commits(good, other, third) },
  ],
  [
    'reveal-weights-last',
    'with the last commit the entry goes',
    [7],
    reveal(third),
    { ...clock, ...commits(good, third) },
  ],
  [
    'reveal-weights-twice',
    'of a hash that was committed twice the first counts',
    [7],
    reveal(good),
    { ...clock, ...commits(good, other, good) },
  ],
  [
    'reveal-weights-no-rate',
    'a reveal has no rate limit, and is no update',
    [7],
    reveal(good),
    { ...ready, ...items({ LastUpdate: each(['999', '0', '0']) }) },
  ],
  [
    'reveal-weights-unregistered',
    'who has lost the uid meanwhile',
    [7],
    reveal(good, {}, eve),
    { ...clock, ...items({ WeightCommits: { [`2,${eve}`]: [[hashOf(good, 2, eve), '7', '950', '0']] } }) },
  ],
  [
    'reveal-weights-no-permit',
    'a permit is needed when weights are revealed',
    [7],
    reveal(good),
    { ...ready, ...items({ ValidatorPermit: each([false, true, true]) }) },
  ],
];

/** A reveal that meets its commit, and whose weights fail. */
const failing = (id: string, title: string, weights: Weights, pre: JsonObject = {}): Row => [
  `reveal-weights-${id}`,
  title,
  [7, 'SETTING-WEIGHTS-02'],
  reveal(weights),
  { ...clock, ...commits(weights), ...pre },
];
const failures: readonly Row[] = [
  failing('lengths', 'a committed hash of uneven lists', [[1, 2], [1], [0]]),
  failing('too-many', 'a committed hash of too many uids', [[0, 1, 2, 3], [1, 1, 1, 1], [0]]),
  failing('duplicate', 'a committed hash of a uid twice', [[1, 1], [1, 1], [0]]),
  failing('unknown-uid', 'a committed hash of a uid that nobody has', [[1, 7], [1, 1], [0]]),
  failing('few', 'a committed hash of too few weights', [[1], [1], [0]]),
  failing('version', 'a committed hash with an old version', good, items({ WeightsVersionKey: each('1') })),
  failing(
    'no-subnet',
    'a subnet that is gone since the commit',
    good,
    items({ NetworksAdded: { '0': true, '1': true } }),
  ),
];

const two = items({
  MechanismCountCurrent: { '2': 2 },
  WeightCommits: { [`4098,${alice}`]: [[hashOf(good, 4098), '7', '950', '0']] },
});
const mechanisms: readonly Row[] = [
  [
    'reveal-mechanism-weights',
    'a reveal for a mechanism has the hash of its index',
    [7],
    onMechanism(good, 1),
    { ...clock, ...two },
  ],
  [
    'reveal-mechanism-weights-other',
    'a commit for one mechanism is none for another',
    [6],
    onMechanism(good, 0),
    { ...clock, ...two },
  ],
  [
    'reveal-mechanism-weights-gone',
    'a mechanism that is gone since the commit',
    [7, 'SETTING-WEIGHTS-03'],
    onMechanism(good, 1),
    { ...clock, ...two, ...items({ MechanismCountCurrent: { '2': 1 } }) },
  ],
  [
    'reveal-mechanism-weights-none',
    'nothing committed for a mechanism',
    [6],
    batched(alice, subtensorCall('reveal_mechanism_weights', argsOf(good, { mecid: 0 }))),
    clock,
  ],
  [
    'reveal-mechanism-weights-early',
    'too early for a mechanism',
    [6],
    batched(alice, subtensorCall('reveal_mechanism_weights', argsOf(good, { mecid: 0 }))),
    { ...at('7'), ...commits(good) },
  ],
  [
    'reveal-mechanism-weights-stake',
    'too little stake for a mechanism’s reveal',
    [6],
    batched(alice, subtensorCall('reveal_mechanism_weights', argsOf(good, { mecid: 0 }))),
    items({ StakeThreshold: '1' }),
  ],
  [
    'reveal-mechanism-weights-disabled',
    'a mechanism’s reveal where weights came to be set openly',
    [7],
    onMechanism(good, 0),
    { ...ready, ...items({ CommitRevealWeightsEnabled: { '1': false, '2': false } }) },
  ],
];

const manyArgs = (...of: readonly Weights[]): JsonObject => ({
  netuid: 2,
  uids_list: of.map(([uids]) => uids),
  values_list: of.map(([, values]) => values),
  salts_list: of.map(([, , salt]) => salt),
  version_keys: of.map(() => '0'),
});
const many = (...of: readonly Weights[]) =>
  signed(alice, 'SubtensorModule.batch_reveal_weights', manyArgs(...of));
const unequal = (more: JsonObject) =>
  signed(alice, 'SubtensorModule.batch_reveal_weights', { ...manyArgs(good, other), ...more });
const manyInBatch = (...of: readonly Weights[]) =>
  batched(alice, subtensorCall('batch_reveal_weights', manyArgs(...of)));
const batches: readonly Row[] = [
  [
    'batch-reveal-weights',
    'of several reveals the last weights stand, and the commits between them stay',
    [8],
    many(good, third),
    { ...clock, ...commits(good, other, third) },
  ],
  [
    'batch-reveal-weights-order',
    'they are set in the order in which they are named',
    [8],
    many(third, good),
    { ...clock, ...commits(good, other, third) },
  ],
  [
    'batch-reveal-weights-all',
    'when all are revealed the entry goes',
    [8],
    many(good, other),
    { ...clock, ...commits(good, other) },
  ],
  [
    'batch-reveal-weights-empty',
    'no reveals at all tell of none',
    [8],
    many(),
    { ...clock, ...commits(good) },
  ],
  ['batch-reveal-weights-twice', 'the same reveal twice meets one commit', [8], many(good, good), ready],
  [
    'batch-reveal-weights-one-unknown',
    'one that was not committed refuses all',
    [6, 8],
    many(good, other),
    ready,
  ],
  [
    'batch-reveal-weights-one-early',
    'one that is too early refuses all',
    [6, 8],
    many(good, other),
    { ...clock, ...commits(good, [other, '8']) },
  ],
  [
    'batch-reveal-weights-one-fails',
    'one whose weights fail undoes all',
    [8],
    many(good, [[1, 1], [1, 1], [0]]),
    { ...clock, ...commits(good, [[1, 1], [1, 1], [0]]) },
  ],
  [
    'batch-reveal-weights-expired-front',
    'expired commits in front go',
    [8],
    many(good),
    { ...clock, ...commits([other, '5'], good) },
  ],
  ['batch-reveal-weights-none', 'several reveals of who has committed nothing', [6, 8], many(good), clock],
  ['batch-reveal-weights-none-batch', 'which in a batch is an error', [6, 8], manyInBatch(good), clock],
  [
    'batch-reveal-weights-early-batch',
    'too early, in a batch',
    [6, 8],
    manyInBatch(good),
    { ...at('7'), ...commits(good) },
  ],
  [
    'batch-reveal-weights-stake',
    'too little stake for several reveals',
    [6, 8],
    manyInBatch(good),
    { ...ready, ...items({ StakeThreshold: '1' }) },
  ],
  [
    'batch-reveal-weights-disabled',
    'several reveals where weights came to be set openly',
    [8],
    many(good),
    { ...ready, ...items({ CommitRevealWeightsEnabled: { '1': false, '2': false } }) },
  ],
  ['batch-reveal-weights-values', 'one list of values fewer', [6, 8], unequal({ values_list: [[1]] })],
  ['batch-reveal-weights-salts', 'one salt fewer', [6, 8], unequal({ salts_list: [[1]] })],
  ['batch-reveal-weights-keys', 'one version fewer', [6, 8], unequal({ version_keys: ['0'] })],
  [
    'batch-reveal-weights-unequal-batch',
    'uneven lists in a batch',
    [6, 8],
    batched(alice, subtensorCall('batch_reveal_weights', { ...manyArgs(good), version_keys: [] })),
  ],
  [
    'batch-reveal-weights-grid',
    'several reveals on the grid',
    [8],
    many(good, third),
    onGrid([good, '700'], [other, '700'], [third, '700']),
    { rulesets: before },
  ],
  [
    'batch-reveal-weights-grid-expired',
    'several on the grid, one expired',
    [8],
    many(good),
    onGrid([good, '300'], [other, '990']),
    { rulesets: before },
  ],
  [
    'batch-reveal-weights-grid-unmet',
    'several on the grid, one not committed',
    [8],
    many(good, third),
    onGrid([good, '700']),
    { rulesets: before },
  ],
  [
    'batch-reveal-weights-grid-early',
    'several on the grid, one too early',
    [8],
    many(good),
    onGrid([good, '990']),
    { rulesets: before },
  ],
];

const sinceGuards = (rows: readonly Row[]): readonly Row[] =>
  rows.map(([id, title, clauses, extrinsic, pre, more]) => [
    id,
    title,
    clauses,
    extrinsic,
    pre,
    { rulesets: since, ...more },
  ]);
const stranger: Row = [
  'reveal-weights-stranger',
  'a reveal of who never had a uid',
  [6],
  reveal(good, {}, key('8')),
  clock,
  { rulesets: since },
];

const note = 'the first check that fails gives the answer';
/** As the file says. */
export const revealCases = casesOf(
  'COMMIT-REVEAL',
  note,
  [...windows, ...ones, stranger, ...sinceGuards(failures), ...mechanisms, ...batches],
  'weights',
);
