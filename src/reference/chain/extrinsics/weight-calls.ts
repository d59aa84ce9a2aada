/**
 * The calls that set weights: on a subnet, on one of its mechanisms, on many subnets at once.
 *
 * @module
 */
import { calls } from '../calls/index.ts';
import { firstMissing, tell, type At } from '../dispatch/at.ts';
import { errorJson, isMissing, no, type Refusal } from '../dispatch/refusal.ts';
import { rule, type ArgumentsOf } from '../dispatch/rule.ts';
import { buildHas } from '../storage/index.ts';
import { tooLittleStake } from './neurons.ts';
import { batchGuard, settingGuard } from './weight-guards.ts';
import { commitsFirst, setWeights, type SetWeights } from './weights.ts';

// #region each
/**
 * Does something for each of a list; what fails is told, and stops nothing.
 *
 * @see BLOCKS-10, SETTING-WEIGHTS-08; subtensor `do_batch_set_weights`, `do_batch_commit_weights`
 */
export function eachOf(
  at: At,
  netuids: readonly number[],
  run: (netuid: number, i: number) => Refusal | undefined,
): Refusal | undefined {
  const refusals = netuids.map((netuid, i) => run(netuid, i));
  const lacking = firstMissing(refusals);
  if (lacking !== undefined) return lacking;
  const named = buildHas(at.store.build, 'mechanismWeights');
  let failed = false;
  for (const [i, refusal] of refusals.entries()) {
    if (refusal === undefined || isMissing(refusal)) continue;
    if (!failed) tell(at, 'SubtensorModule.BatchCompletedWithErrors');
    failed = true;
    tell(at, 'SubtensorModule.BatchWeightItemFailed', ...(named ? [netuids[i]] : []), errorJson(refusal));
  }
  tell(at, 'SubtensorModule.BatchWeightsCompleted', [...netuids], at.signer);
  return undefined;
}
// #endregion

/** Sets weights where they are not committed first. @see SETTING-WEIGHTS-01; subtensor `set_weights` */
function setOpenly(at: At, weights: SetWeights): Refusal | undefined {
  return commitsFirst(at, weights.netuid) ? no('CommitRevealEnabled') : setWeights(at, weights);
}

const { set_weights, set_mechanism_weights, batch_set_weights } = calls.SubtensorModule.calls;

function setMany(
  at: At,
  { netuids, weights, version_keys: versionKeys }: ArgumentsOf<typeof batch_set_weights>,
): Refusal | undefined {
  if (netuids.length !== weights.length || netuids.length !== versionKeys.length)
    return no('InputLengthsUnequal');
  return eachOf(at, netuids, (netuid, i) =>
    setOpenly(at, {
      netuid,
      uids: weights[i].map(([uid]) => uid),
      values: weights[i].map(([, value]) => value),
      versionKey: versionKeys[i],
    }),
  );
}

/** The calls that set weights. */
export const weightRules = {
  'SubtensorModule.set_weights': rule(set_weights, {
    pays: false,
    unfit: tooLittleStake,
    guard: settingGuard,
    run: (at, { netuid, dests: uids, weights: values, version_key: versionKey }) =>
      setOpenly(at, { netuid, uids, values, versionKey }),
  }),
  'SubtensorModule.set_mechanism_weights': rule(set_mechanism_weights, {
    pays: false,
    guard: settingGuard,
    run: (at, { netuid, mecid: mechanism, dests: uids, weights: values, version_key: versionKey }) =>
      setOpenly(at, { netuid, mechanism, uids, values, versionKey }),
  }),
  'SubtensorModule.batch_set_weights': rule(batch_set_weights, {
    pays: false,
    guard: (at, { netuids, weights, version_keys: keys }) => batchGuard(at, netuids, weights, keys),
    run: setMany,
  }),
};
