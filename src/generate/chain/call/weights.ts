/** Weights that are set: every check in its order, on either side of its bound. */
import type { JsonObject } from '../../../reference/index.ts';
import {
  alice,
  batched,
  carol,
  casesOf,
  coldkey,
  each,
  eve,
  items,
  signed,
  since,
  subtensorCall,
  type Row,
} from './universe.ts';

const args = (dests: readonly number[], weights: readonly number[], more: JsonObject = {}): JsonObject => ({
  netuid: 1,
  dests,
  weights,
  version_key: '0',
  ...more,
});
const set = (signer: string, dests: number[], weights: number[], more: JsonObject = {}) =>
  signed(signer, 'SubtensorModule.set_weights', args(dests, weights, more));
const mechanism = (signer: string, dests: number[], weights: number[], more: JsonObject = {}) =>
  signed(signer, 'SubtensorModule.set_mechanism_weights', args(dests, weights, { mecid: 0, ...more }));
const inBatch = (signer: string, name: string, of: JsonObject) => batched(signer, subtensorCall(name, of));

const threshold = (held: string, more: JsonObject = {}) =>
  items({ StakeThreshold: '1000', TotalHotkeyAlpha: { [`${alice},1`]: held }, ...more });
const lastUpdate = (block: string) => items({ LastUpdate: each([block, '0', '0']) });
const owner = (hotkey: string) => items({ SubnetOwnerHotkey: each(hotkey) });
const two = items({ MechanismCountCurrent: each(2) });

const checks: readonly Row[] = [
  [
    'set-weights-plain',
    'weights are stored scaled up, in the order in which they came',
    [2, 7],
    set(alice, [2, 1], [1, 2]),
  ],
  ['set-weights-zeros', 'zeros are kept, and nothing is scaled', [7], set(alice, [1, 2], [0, 0])],
  ['set-weights-largest', 'weights that reach 65535 stay as they are', [7], set(alice, [1, 2], [65535, 1])],
  [
    'set-weights-half',
    'a weight of half the largest is rounded away from 0',
    [7],
    set(alice, [1, 2], [2, 1]),
  ],
  [
    'set-weights-last-update',
    'weights that are set are an update',
    [6, 7],
    set(alice, [1, 2], [1, 1]),
    items({ LastUpdate: each(['900', '5', '6']) }),
  ],
  [
    'set-weights-short-list',
    'an update on a list that is too short makes it whole',
    [3],
    set(carol, [2], [1]),
    items({ LastUpdate: { '1': ['4'] } }),
    { rulesets: since },
  ],
  [
    'set-weights-commit-first',
    'where weights are committed first they are not set',
    [1],
    set(alice, [1, 2], [1, 1], { netuid: 2 }),
  ],
  [
    'set-weights-commit-first-default',
    'a subnet that is not there is one where weights are committed first',
    [1],
    set(alice, [0], [1], { netuid: 99 }),
  ],
  [
    'set-weights-root',
    'weights on root are refused before their lengths are looked at',
    [2],
    set(alice, [0, 1], [1], { netuid: 0 }),
  ],
  ['set-weights-lengths', 'two uids with one weight', [2], set(alice, [0, 1], [1])],
  ['set-weights-lengths-more', 'one uid with two weights', [2], set(alice, [0], [1, 2])],
  [
    'set-weights-no-subnet',
    'weights on a subnet that is not there',
    [2, 3],
    set(alice, [0], [1], { netuid: 9 }),
    items({ CommitRevealWeightsEnabled: { '9': false } }),
  ],
  [
    'set-weights-lengths-first',
    'lengths come before the subnet',
    [2],
    set(alice, [0, 1], [1], { netuid: 9 }),
    items({ CommitRevealWeightsEnabled: { '9': false } }),
  ],
  ['set-weights-too-many', 'one uid more than the subnet has', [2], set(alice, [0, 1, 2, 3], [1, 1, 1, 1])],
  ['set-weights-all', 'as many uids as the subnet has', [2], set(alice, [0, 1, 2], [1, 1, 1])],
  [
    'set-weights-too-many-first',
    'too many uids come before the missing uid of the signer',
    [2],
    set(eve, [0, 1, 2, 3], [1, 1, 1, 1]),
  ],
  ['set-weights-unregistered', 'who has no uid on the subnet', [2], set(eve, [0, 1], [1, 1])],
  [
    'set-weights-version-below',
    'a version one below the subnet’s',
    [2],
    set(alice, [1, 2], [1, 1], { version_key: '4' }),
    items({ WeightsVersionKey: each('5') }),
  ],
  [
    'set-weights-version-equal',
    'the subnet’s version itself',
    [2],
    set(alice, [1, 2], [1, 1], { version_key: '5' }),
    items({ WeightsVersionKey: each('5') }),
  ],
  [
    'set-weights-version-none',
    'a subnet that asks for no version takes any',
    [2],
    set(alice, [1, 2], [1, 1], { version_key: '0' }),
    items({ WeightsVersionKey: each('0') }),
  ],
  ['set-weights-no-permit', 'a weight on another without a permit', [2], set(carol, [1, 0], [1, 1])],
  [
    'set-weights-no-permit-list',
    'a permit list that is too short gives none',
    [2],
    set(alice, [1, 2], [1, 1]),
    items({ ValidatorPermit: each([]) }),
  ],
  [
    'set-weights-self',
    'a weight on oneself alone needs no permit, and may be one where two are asked',
    [7],
    set(carol, [2], [9]),
  ],
  [
    'set-weights-self-two',
    'a weight on oneself beside another is no weight on oneself alone',
    [7],
    set(carol, [2, 1], [9, 9]),
  ],
  ['set-weights-other-alone', 'one weight on another needs a permit', [7], set(carol, [1], [9])],
  ['set-weights-duplicate', 'a uid twice', [2], set(alice, [1, 1], [1, 1])],
  [
    'set-weights-duplicate-first',
    'a uid twice that nobody has is a duplicate first',
    [2],
    set(alice, [7, 7], [1, 1]),
  ],
  ['set-weights-unknown-uid', 'a uid that nobody has', [2], set(alice, [1, 3], [1, 1])],
  ['set-weights-few', 'one weight where two are asked', [2], set(alice, [1], [1])],
  ['set-weights-few-empty', 'no weights where two are asked', [2], set(alice, [], [])],
  [
    'set-weights-few-small-subnet',
    'more weights asked than the subnet has uids: all of them are enough',
    [2],
    set(alice, [0, 1, 2], [1, 1, 1]),
    items({ MinAllowedWeights: each(50) }),
  ],
  [
    'set-weights-few-small-subnet-below',
    'and one fewer is not',
    [2],
    set(alice, [0, 1], [1, 1]),
    items({ MinAllowedWeights: each(50) }),
  ],
  [
    'set-weights-none-asked',
    'no weights where none are asked take the old ones away',
    [7],
    set(alice, [], []),
    items({ MinAllowedWeights: each(0), Weights: { '1,0': [[1, 65535]] } }),
  ],
  [
    'set-weights-limit-ignored',
    'the largest weight was once limited',
    [2],
    set(alice, [1, 2], [9, 1]),
    items({ MaxWeightsLimit: each(32767) }),
  ],
  [
    'set-weights-limit-self',
    'a weight on oneself alone was never limited',
    [7],
    set(carol, [2], [9]),
    items({ MaxWeightsLimit: each(1) }),
  ],
];

const stakes: readonly Row[] = [
  [
    'set-weights-stake-below',
    'a stake one below the threshold',
    [4, 'CALL-05'],
    set(alice, [1, 2], [1, 1]),
    threshold('999'),
  ],
  ['set-weights-stake-equal', 'a stake of the threshold', [4], set(alice, [1, 2], [1, 1]), threshold('1000')],
  [
    'set-weights-stake-tao',
    'stake on root counts for as much as TAO does',
    [4],
    set(alice, [1, 2], [1, 1]),
    items({ StakeThreshold: '1000', TotalHotkeyAlpha: { [`${alice},1`]: '900', [`${alice},0`]: '1899' } }),
  ],
  [
    'set-weights-stake-tao-below',
    'and a rao less on root is too little',
    [4],
    set(alice, [1, 2], [1, 1]),
    items({ StakeThreshold: '1000', TotalHotkeyAlpha: { [`${alice},1`]: '900', [`${alice},0`]: '1898' } }),
  ],
  [
    'set-weights-stake-parent',
    'stake that a parent passes on counts',
    [4],
    set(alice, [1, 2], [1, 1]),
    threshold('0', {
      TotalHotkeyAlpha: { [`${carol},1`]: '2001' },
      ParentKeys: { [`${alice},1`]: [['9223372036854775807', carol]] },
    }),
  ],
  [
    'set-weights-stake-child',
    'stake that is passed on to a child does not',
    [4],
    set(alice, [1, 2], [1, 1]),
    threshold('1001', { ChildKeys: { [`${alice},1`]: [['9223372036854775807', carol]] } }),
  ],
  [
    'set-weights-stake-first',
    'too little stake comes before commit-reveal',
    [1, 4],
    set(alice, [1, 2], [1, 1], { netuid: 2 }),
    items({ StakeThreshold: '1' }),
  ],
  [
    'set-weights-stake-batch',
    'in a batch too little stake is an error',
    [4, 'CALL-05'],
    inBatch(alice, 'set_weights', args([1, 2], [1, 1])),
    threshold('999'),
  ],
  [
    'set-weights-stake-owner',
    'the owner’s hotkey needs no stake',
    [5],
    set(alice, [1, 2], [1, 1]),
    { ...threshold('0'), ...owner(alice) },
  ],
  [
    'set-weights-stake-owner-away',
    'the owner’s hotkey without a uid does',
    [5],
    set(eve, [1, 2], [1, 1]),
    { ...threshold('0'), ...owner(eve) },
  ],
  [
    'set-weights-permit-owner',
    'the owner’s hotkey needs no permit',
    [5],
    set(carol, [0, 1], [1, 1]),
    owner(carol),
  ],
  ['set-weights-permit-owner-other', 'another’s hotkey does', [5], set(carol, [0, 1], [1, 1]), owner(alice)],
];

const rates: readonly Row[] = [
  [
    'set-weights-fast',
    'one block before the rate limit has passed',
    [6],
    set(alice, [1, 2], [1, 1]),
    lastUpdate('901'),
  ],
  ['set-weights-in-time', 'when it has just passed', [6], set(alice, [1, 2], [1, 1]), lastUpdate('900')],
  ['set-weights-same-block', 'twice in a block', [6], set(alice, [1, 2], [1, 1]), lastUpdate('1000')],
  [
    'set-weights-ahead',
    'an update that lies ahead is too near',
    [6],
    set(alice, [1, 2], [1, 1]),
    lastUpdate('1100'),
  ],
  [
    'set-weights-never',
    'who has had no update is never too fast',
    [6],
    set(alice, [1, 2], [1, 1]),
    lastUpdate('0'),
    { number: 50 },
  ],
  [
    'set-weights-no-limit',
    'without a limit nothing is too fast',
    [6],
    set(alice, [1, 2], [1, 1]),
    { ...lastUpdate('1000'), ...items({ WeightsSetRateLimit: each('0') }) },
  ],
  [
    'set-weights-fast-batch',
    'in a batch too fast is an error',
    [6, 'CALL-05'],
    inBatch(alice, 'set_weights', args([1, 2], [1, 1])),
    lastUpdate('901'),
  ],
  [
    'set-weights-fast-first',
    'the pool asks for the rate before the lengths are looked at',
    [1, 6],
    set(alice, [1, 2], [1]),
    lastUpdate('901'),
  ],
  [
    'set-weights-fast-unregistered',
    'who has no uid has no rate',
    [6],
    set(eve, [1, 2], [1]),
    lastUpdate('901'),
  ],
  [
    'set-weights-fast-stake',
    'stake comes before the rate',
    [1],
    set(alice, [1, 2], [1, 1]),
    { ...threshold('999'), ...lastUpdate('901') },
  ],
  [
    'set-weights-fast-commit-first',
    'where weights are committed first the rate is not asked',
    [1, 6],
    set(alice, [1, 2], [1, 1], { netuid: 2 }),
    lastUpdate('999'),
  ],
];

const mechanisms: readonly Row[] = [
  [
    'set-mechanism-weights-first',
    'the first mechanism is kept where the subnet is',
    [3],
    mechanism(alice, [1, 2], [1, 1]),
  ],
  [
    'set-mechanism-weights-second',
    'the second is kept 4096 further',
    [3],
    mechanism(alice, [1, 2], [1, 1], { mecid: 1 }),
    { ...two, ...items({ LastUpdate: { '1': ['950', '0', '0'], '4097': ['0', '7', '0'] } }) },
  ],
  [
    'set-mechanism-weights-second-fast',
    'each mechanism has its own rate',
    [3, 6],
    mechanism(alice, [1, 2], [1, 1], { mecid: 1 }),
    { ...two, ...items({ LastUpdate: { '1': ['1', '0', '0'], '4097': ['901', '0', '0'] } }) },
  ],
  [
    'set-mechanism-weights-list',
    'a mechanism whose updates were never kept gets a whole list',
    [3],
    mechanism(alice, [1, 2], [1, 1], { mecid: 1 }),
    two,
  ],
  [
    'set-mechanism-weights-missing',
    'a mechanism that is not there is too fast for who has a uid',
    [3, 6],
    mechanism(alice, [1, 2], [1, 1], { mecid: 1 }),
  ],
  [
    'set-mechanism-weights-missing-batch',
    'in a batch as well',
    [3, 6],
    inBatch(alice, 'set_mechanism_weights', args([1, 2], [1, 1], { mecid: 2 })),
    two,
  ],
  [
    'set-mechanism-weights-missing-unregistered',
    'for who has none it is not there',
    [3, 6],
    mechanism(eve, [1, 2], [1, 1], { mecid: 1 }),
  ],
  [
    'set-mechanism-weights-no-subnet',
    'a subnet that is not there has no mechanism',
    [3],
    mechanism(eve, [1], [1], { netuid: 9 }),
    items({ CommitRevealWeightsEnabled: { '9': false } }),
  ],
  [
    'set-mechanism-weights-saturated',
    'mechanisms beyond the last index meet at the end of it',
    [3, 6],
    mechanism(alice, [1, 2], [1, 1], { mecid: 255 }),
  ],
  [
    'set-mechanism-weights-commit-first',
    'commit-reveal is the subnet’s',
    [1],
    mechanism(alice, [1, 2], [1, 1], { netuid: 2 }),
  ],
  [
    'set-mechanism-weights-root',
    'root has no weights in any mechanism',
    [2],
    mechanism(eve, [0], [1], { netuid: 0 }),
  ],
  [
    'set-mechanism-weights-lengths',
    'two uids with one weight, in a mechanism',
    [2],
    mechanism(alice, [1, 2], [1]),
  ],
  [
    'set-mechanism-weights-too-many',
    'more uids than the subnet has, in a mechanism',
    [2],
    mechanism(alice, [0, 1, 2, 3], [1, 1, 1, 1]),
  ],
  [
    'set-mechanism-weights-unregistered',
    'who has no uid, in a mechanism',
    [2],
    mechanism(eve, [1, 2], [1, 1]),
  ],
  [
    'set-mechanism-weights-stake',
    'too little stake, in a mechanism',
    [4],
    inBatch(alice, 'set_mechanism_weights', args([1, 2], [1, 1], { mecid: 0 })),
    threshold('999'),
  ],
  [
    'set-mechanism-weights-version',
    'an old version, in a mechanism',
    [2],
    mechanism(alice, [1, 2], [1, 1]),
    items({ WeightsVersionKey: each('1') }),
  ],
  ['set-mechanism-weights-no-permit', 'no permit, in a mechanism', [2], mechanism(carol, [1, 0], [1, 1])],
  ['set-mechanism-weights-duplicate', 'a uid twice, in a mechanism', [2], mechanism(alice, [1, 1], [1, 1])],
  [
    'set-mechanism-weights-unknown-uid',
    'a uid that nobody has, in a mechanism',
    [2],
    mechanism(alice, [1, 5], [1, 1]),
  ],
  ['set-mechanism-weights-few', 'too few weights, in a mechanism', [2], mechanism(alice, [1], [1])],
];

const many = (netuids: number[], weights: number[][][], keys: string[], signer: string = alice) =>
  signed(signer, 'SubtensorModule.batch_set_weights', { netuids, weights, version_keys: keys });
const good = [
  [1, 1],
  [2, 3],
];
const batches: readonly Row[] = [
  [
    'batch-set-weights',
    'two subnets at once, of which one commits first',
    [8],
    many([1, 2], [good, good], ['0', '0']),
  ],
  [
    'batch-set-weights-all',
    'all of them',
    [8],
    many([1, 2], [good, good], ['0', '0']),
    items({ CommitRevealWeightsEnabled: each(false) }),
  ],
  [
    'batch-set-weights-twice',
    'the same subnet twice: the second is too fast',
    [8],
    many([1, 1], [good, good], ['0', '0']),
  ],
  [
    'batch-set-weights-failures',
    'that some failed is told once, each failure for itself',
    [8],
    many([0, 9, 1], [good, good, good], ['0', '0', '0']),
    items({ CommitRevealWeightsEnabled: { '0': false, '9': false, '1': false } }),
  ],
  ['batch-set-weights-none', 'none at all', [8], many([], [], [])],
  [
    'batch-set-weights-unequal',
    'one netuid more than weights',
    [8, 'CALL-05'],
    many([1, 2], [good], ['0', '0']),
  ],
  ['batch-set-weights-unequal-keys', 'one version fewer', [8], many([1, 2], [good, good], ['0'])],
  [
    'batch-set-weights-unequal-batch',
    'unequal lists in a batch',
    [8],
    inBatch(alice, 'batch_set_weights', { netuids: [1], weights: [], version_keys: [] }),
  ],
  [
    'batch-set-weights-stake',
    'too little stake on one subnet refuses all',
    [4, 8],
    many([1, 2], [good, good], ['0', '0']),
    items({ StakeThreshold: '1000', TotalHotkeyAlpha: { [`${alice},1`]: '1000', [`${alice},2`]: '999' } }),
  ],
  [
    'batch-set-weights-stake-batch',
    'which in a batch is an error',
    [4, 8],
    inBatch(alice, 'batch_set_weights', { netuids: [1], weights: [[]], version_keys: ['0'] }),
    threshold('999'),
  ],
  ['batch-set-weights-lengths-first', 'lengths come before stake', [8], many([1], [], []), threshold('0')],
  ['batch-set-weights-unregistered', 'who has no uid fails in each', [8], many([1], [good], ['0'], eve)],
  ['batch-set-weights-coldkey', 'a coldkey has no uid either', [8], many([1], [good], ['0'], coldkey)],
];

const note = 'the first check that fails gives the answer';
/** As the file says. */
export const weightCases = casesOf(
  'SETTING-WEIGHTS',
  note,
  [...checks, ...stakes, ...rates, ...mechanisms, ...batches],
  'weights',
);
