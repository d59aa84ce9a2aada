import { chain, type JsonObject } from '../../../../reference/index.ts';
import { alice, key, signed, items, subtensorCall, batched, since, type Row } from '../universe.ts';

/** What these cases are made of. */
export type Weights = readonly [uids: readonly number[], values: readonly number[], salt: readonly number[]];
export const good: Weights = [[1, 2], [3, 1], [5]];
export const other: Weights = [[2, 1], [1, 1], [6]];
export const third: Weights = [[0, 1], [1, 9], [7]];
export const hashOf = ([uids, values, salt]: Weights, mechanismIndex = 2, who = alice) =>
  chain.weightsCommitHash({
    who: who,
    mechanismIndex,
    uids,
    values,
    salt,
    versionKey: 0n,
  });
export const argsOf = ([uids, values, salt]: Weights, more: JsonObject = {}): JsonObject => ({
  ...{ netuid: 2, uids, values, salt, version_key: '0' },
  ...more,
});
export const reveal = (weights: Weights, more: JsonObject = {}, signer: string = alice) =>
  signed(signer, 'SubtensorModule.reveal_weights', argsOf(weights, more));
export const inBatch = (weights: Weights, more: JsonObject = {}, signer: string = alice) =>
  batched(signer, subtensorCall('reveal_weights', argsOf(weights, more)));
export const onMechanism = (weights: Weights, mecid: number, more: JsonObject = {}, signer: string = alice) =>
  signed(signer, 'SubtensorModule.reveal_mechanism_weights', argsOf(weights, { mecid, ...more }));
/** A clock in the epoch after that of the commits, which is their one epoch. */
export const at = (epoch: string) =>
  items({ LastEpochBlock: { '2': '900' }, SubnetEpochIndex: { '2': epoch } });
export const clock = at('8');
/** Commits of epoch 7; each may have an epoch of its own. */
export const commits = (...of: readonly (Weights | readonly [Weights, string])[]) =>
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
export const ready = { ...clock, ...commits(good) };
/** Commits on the grid: of their blocks. In block 1000 an epoch of 361 blocks begins at 719. */
export const onGrid = (...of: readonly (readonly [Weights, string])[]) =>
  items({
    WeightCommits: { [`2,${alice}`]: of.map(([weights, block]) => [hashOf(weights), block, '0', '0']) },
  });
/** A reveal that meets its commit, and whose weights fail. */
export const failing = (id: string, title: string, weights: Weights, pre: JsonObject = {}): Row => [
  `reveal-weights-${id}`,
  title,
  [7, 'SETTING-WEIGHTS-02'],
  reveal(weights),
  { ...clock, ...commits(weights), ...pre },
];
export const two = items({
  MechanismCountCurrent: { '2': 2 },
  WeightCommits: { [`4098,${alice}`]: [[hashOf(good, 4098), '7', '950', '0']] },
});
export const manyArgs = (...of: readonly Weights[]): JsonObject => ({
  netuid: 2,
  uids_list: of.map(([uids]) => uids),
  values_list: of.map(([, values]) => values),
  salts_list: of.map(([, , salt]) => salt),
  version_keys: of.map(() => '0'),
});
export const many = (...of: readonly Weights[]) =>
  signed(alice, 'SubtensorModule.batch_reveal_weights', manyArgs(...of));
export const unequal = (more: JsonObject) =>
  signed(alice, 'SubtensorModule.batch_reveal_weights', { ...manyArgs(good, other), ...more });
export const manyInBatch = (...of: readonly Weights[]) =>
  batched(alice, subtensorCall('batch_reveal_weights', manyArgs(...of)));
export const sinceGuards = (rows: readonly Row[]): readonly Row[] =>
  rows.map(([id, title, clauses, extrinsic, pre, more]) => [
    id,
    title,
    clauses,
    extrinsic,
    pre,
    { rulesets: since, ...more },
  ]);
export const stranger: Row = [
  'reveal-weights-stranger',
  'a reveal of who never had a uid',
  [6],
  reveal(good, {}, key('8')),
  clock,
  { rulesets: since },
];
