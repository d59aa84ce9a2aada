/**
 * Weights that are set as they are: what is asked of them, and what they leave.
 *
 * @module
 */
import { vecU16MaxUpscaleToU16 } from '../../consensus/index.ts';
import { firstRefusal, tell, type At } from '../dispatch/at.ts';
import { no, type Refusal } from '../dispatch/refusal.ts';
import { mechanismAt, mechanismIndexOf } from '../mechanism-index.ts';
import { buildHas, subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import {
  hasMechanism,
  hasMinStake,
  isRegistered,
  isTaken,
  root,
  setLastUpdate,
  setsAsOwner,
} from './neurons.ts';

/** Weights for one subnet. */
export interface SetWeights {
  readonly netuid: number;
  /** Which of its mechanisms; the first where absent. */
  readonly mechanism?: number;
  readonly uids: readonly number[];
  readonly values: readonly number[];
  readonly versionKey: bigint;
}

/** Whether weights are committed first on a subnet. */
export function commitsFirst({ store }: At, netuid: number): boolean {
  return store.get(subtensor.CommitRevealWeightsEnabled, netuid);
}

/** Why there is nothing to set weights on. */
function unknownPlace({ store }: At, netuid: number, mechanism: number): Refusal | false {
  if (buildHas(store.build, 'mechanismWeights'))
    return !hasMechanism(store, netuid, mechanism) && no('MechanismDoesNotExist');
  return !store.get(subtensor.NetworksAdded, netuid) && no('SubNetworkDoesNotExist');
}

/** The share of all that one weight may be, in 65535ths: once a parameter, later all of it. @see subtensor `get_max_weight_limit` */
function maxWeight(store: Store, netuid: number): number {
  return buildHas(store.build, 'mechanismWeights') ? 65535 : store.get(subtensor.MaxWeightsLimit, netuid);
}

// #region set-weights
/**
 * Sets a hotkey's weights on a subnet, if nothing in the order of these checks is against it.
 *
 * @see BLOCKS-10, SETTING-WEIGHTS-02, SETTING-WEIGHTS-07; subtensor `internal_set_weights`
 */
export function setWeights(at: At, weights: SetWeights): Refusal | undefined {
  const { netuid, mechanism = 0, uids, values, versionKey } = weights;
  const { store, signer, block } = at;
  // Who has no uid is refused below, before it counts.
  const uid = store.get(subtensor.Uids, netuid, signer) ?? 0;
  const n = store.get(subtensor.SubnetworkN, netuid);
  const ownAlone = values.length === 1 && uids[0] === uid;
  const upscaled = vecU16MaxUpscaleToU16(values);
  const refusal = firstRefusal([
    () => netuid === root && no('CanNotSetRootNetworkWeights'),
    () => uids.length !== values.length && no('WeightVecNotEqualSize'),
    () => unknownPlace(at, netuid, mechanism),
    () => uids.length > n && no('UidsLengthExceedUidsInSubNet'),
    () => !isRegistered(store, netuid, signer) && no('HotKeyNotRegisteredInSubNet'),
    () => !hasMinStake(store, netuid, signer) && no('NotEnoughStakeToSetWeights'),
    () => isOldVersion(at, netuid, versionKey) && no('IncorrectWeightVersionKey'),
    () => !commitsFirst(at, netuid) && isTooFast(at, netuid, mechanism, uid) && no('SettingWeightsTooFast'),
    () => !ownAlone && !hasPermit(at, netuid, uid) && no('NeuronNoValidatorPermit'),
    () => new Set(uids).size < uids.length && no('DuplicateUids'),
    () => !uids.every((each) => isTaken(store, netuid, each)) && no('UidVecContainInvalidOne'),
    () =>
      !ownAlone &&
      values.length < Math.min(n, store.get(subtensor.MinAllowedWeights, netuid)) &&
      no('WeightVecLengthIsLow'),
    () => !ownAlone && exceeds(upscaled, maxWeight(store, netuid)) && no('MaxWeightExceeded'),
  ]);
  if (refusal !== undefined) return refusal;

  const index = mechanismIndexOf(netuid, mechanism);
  store.set(
    subtensor.Weights,
    [index, uid],
    uids.map((each, i) => [each, upscaled[i]]),
  );
  if (!commitsFirst(at, netuid)) setLastUpdate(store, index, uid, block);
  tell(at, 'SubtensorModule.WeightsSet', index, uid);
  return undefined;
}
// #endregion

/** Whether the signer may set weights on others. @see subtensor `check_validator_permit` */
function hasPermit({ store, signer }: At, netuid: number, uid: number): boolean {
  return setsAsOwner(store, netuid, signer) || store.get(subtensor.ValidatorPermit, netuid)[uid];
}

/** Whether a validator runs an older version than the subnet asks for; 0 asks for none. @see subtensor `check_version_key` */
function isOldVersion({ store }: At, netuid: number, versionKey: bigint): boolean {
  const wanted = store.get(subtensor.WeightsVersionKey, netuid);
  return wanted !== 0n && versionKey < wanted;
}

// #region too-fast
/**
 * Whether a uid's last update is too near; one that has had none is never too fast. On a mechanism that is not there
 * everything is.
 *
 * @see BLOCKS-11, SETTING-WEIGHTS-06; subtensor `check_rate_limit`
 */
export function isTooFast({ store, block }: At, netuid: number, mechanism: number, uid: number): boolean {
  const index = mechanismIndexOf(netuid, mechanism);
  const place = mechanismAt(index);
  const unknown =
    buildHas(store.build, 'mechanismWeights') && !hasMechanism(store, place.netuid, place.mechanism);
  if (unknown || !isTaken(store, place.netuid, uid)) return true;
  const last = store.get(subtensor.LastUpdate, index)[uid] ?? 0n;
  const since = block > last ? block - last : 0n;
  return last !== 0n && since < store.get(subtensor.WeightsSetRateLimit, place.netuid);
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
