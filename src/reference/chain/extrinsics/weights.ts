/**
 * Weights that are set as they are: set_weights, and many subnets at once.
 *
 * @module
 */
import { vecU16MaxUpscaleToU16 } from '../../consensus/index.ts';
import { calls } from '../calls/index.ts';
import { firstMissing, firstRefusal, tell, type At } from '../dispatch/at.ts';
import { errorJson, isMissing, no, type Refusal } from '../dispatch/refusal.ts';
import { rule } from '../dispatch/rule.ts';
import { subtensor } from '../storage/index.ts';
import { hasMinStake, isRegistered, isTaken, root, setLastUpdate, tooLittleStake } from './neurons.ts';

/** Weights for one subnet. */
export interface SetWeights {
  readonly netuid: number;
  readonly uids: readonly number[];
  readonly values: readonly number[];
  readonly versionKey: bigint;
}

/** Whether weights are committed first on a subnet. */
export function commitsFirst({ store }: At, netuid: number): boolean {
  return store.get(subtensor.CommitRevealWeightsEnabled, netuid);
}

// #region set-weights
/**
 * Sets a hotkey's weights on a subnet, if nothing in the order of these checks is against it.
 *
 * @see BLOCKS-10; subtensor `do_set_weights`
 */
export function setWeights(at: At, { netuid, uids, values, versionKey }: SetWeights): Refusal | undefined {
  const { store, signer, block } = at;
  // Who has no uid is refused below, before it counts.
  const uid = store.get(subtensor.Uids, netuid, signer) ?? 0;
  const n = store.get(subtensor.SubnetworkN, netuid);
  const ownAlone = values.length === 1 && uids[0] === uid;
  const upscaled = vecU16MaxUpscaleToU16(values);
  const refusal = firstRefusal([
    () => netuid === root && no('CanNotSetRootNetworkWeights'),
    () => uids.length !== values.length && no('WeightVecNotEqualSize'),
    () => !store.get(subtensor.NetworksAdded, netuid) && no('SubNetworkDoesNotExist'),
    () => uids.length > n && no('UidsLengthExceedUidsInSubNet'),
    () => !isRegistered(store, netuid, signer) && no('HotKeyNotRegisteredInSubNet'),
    () => !hasMinStake(store, netuid, signer) && no('NotEnoughStakeToSetWeights'),
    () => isOldVersion(at, netuid, versionKey) && no('IncorrectWeightVersionKey'),
    () => !commitsFirst(at, netuid) && isTooFast(at, netuid, uid) && no('SettingWeightsTooFast'),
    () => !ownAlone && !store.get(subtensor.ValidatorPermit, netuid)[uid] && no('NeuronNoValidatorPermit'),
    () => new Set(uids).size < uids.length && no('DuplicateUids'),
    () => !uids.every((each) => isTaken(store, netuid, each)) && no('UidVecContainInvalidOne'),
    () =>
      !ownAlone &&
      values.length < Math.min(n, store.get(subtensor.MinAllowedWeights, netuid)) &&
      no('WeightVecLengthIsLow'),
    () =>
      !ownAlone && exceeds(upscaled, store.get(subtensor.MaxWeightsLimit, netuid)) && no('MaxWeightExceeded'),
  ]);
  if (refusal !== undefined) return refusal;

  store.set(
    subtensor.Weights,
    [netuid, uid],
    uids.map((each, i) => [each, upscaled[i]]),
  );
  if (!commitsFirst(at, netuid)) setLastUpdate(store, netuid, uid, block);
  tell(at, 'SubtensorModule.WeightsSet', netuid, uid);
  return undefined;
}
// #endregion

/** Whether a validator runs an older version than the subnet asks for; 0 asks for none. @see subtensor `check_version_key` */
function isOldVersion({ store }: At, netuid: number, versionKey: bigint): boolean {
  const wanted = store.get(subtensor.WeightsVersionKey, netuid);
  return wanted !== 0n && versionKey < wanted;
}

// #region too-fast
/**
 * Whether a uid's last update is too near; one that has had none is never too fast.
 *
 * @see BLOCKS-11; subtensor `check_rate_limit`
 */
export function isTooFast({ store, block }: At, netuid: number, uid: number): boolean {
  if (!isTaken(store, netuid, uid)) return true;
  const last = store.get(subtensor.LastUpdate, netuid)[uid] ?? 0n;
  const since = block > last ? block - last : 0n;
  return last !== 0n && since < store.get(subtensor.WeightsSetRateLimit, netuid);
}
// #endregion

// #region max-limit
/**
 * Whether the largest weight is a larger share of all than a limit in 65535ths, both cut to 32 bits.
 *
 * @see BLOCKS-12; subtensor `max_weight_limited`, `check_vec_max_limited`
 */
export function exceeds(weights: readonly number[], limit: number): boolean {
  if (limit === 65535 || weights.length === 0) return false;
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const largest = BigInt(Math.max(...weights)) << 32n;
  const share = sum === 0 ? largest : largest / BigInt(sum);
  return share > (BigInt(limit) << 32n) / 65535n;
}
// #endregion

/**
 * Does something for each of a list; what fails is told, and stops nothing.
 *
 * @see subtensor `do_batch_set_weights`, `do_batch_commit_weights`
 */
export function eachOf<T>(
  at: At,
  list: readonly T[],
  netuids: readonly number[],
  run: (each: T, i: number) => Refusal | undefined,
): Refusal | undefined {
  const refusals = list.map((each, i) => run(each, i));
  const lacking = firstMissing(refusals);
  if (lacking !== undefined) return lacking;
  const errors = refusals.filter((refusal) => refusal !== undefined && !isMissing(refusal));
  if (errors.length > 0) tell(at, 'SubtensorModule.BatchCompletedWithErrors');
  for (const error of errors) tell(at, 'SubtensorModule.BatchWeightItemFailed', errorJson(error as never));
  tell(at, 'SubtensorModule.BatchWeightsCompleted', [...netuids], at.signer);
  return undefined;
}

const { set_weights, batch_set_weights } = calls.SubtensorModule.calls;

/** The calls that set weights. */
export const weightRules = {
  'SubtensorModule.set_weights': rule(set_weights, {
    pays: false,
    unfit: tooLittleStake,
    run: (at, { netuid, dests: uids, weights: values, version_key: versionKey }) =>
      commitsFirst(at, netuid)
        ? no('CommitRevealEnabled')
        : setWeights(at, { netuid, uids, values, versionKey }),
  }),
  'SubtensorModule.batch_set_weights': rule(batch_set_weights, {
    pays: false,
    run: (at, { netuids, weights, version_keys: versionKeys }) => {
      if (netuids.length !== weights.length || netuids.length !== versionKeys.length)
        return no('InputLengthsUnequal');
      return eachOf(at, netuids, netuids, (netuid, i) =>
        commitsFirst(at, netuid)
          ? no('CommitRevealEnabled')
          : setWeights(at, {
              netuid,
              uids: weights[i].map(([uid]) => uid),
              values: weights[i].map(([, value]) => value),
              versionKey: versionKeys[i],
            }),
      );
    },
  }),
};
