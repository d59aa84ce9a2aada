/**
 * From storage to the epoch's input, as far as the builds read it alike.
 *
 * @module
 */
import type { EpochInput } from '../../consensus/index.ts';
import type { BlockNumber, Rao } from '../../numbers/index.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { ownerUid } from './neurons.ts';
import { stakeWeights } from './stake-weights.ts';

/** Which epoch is meant. */
export interface EpochOf {
  readonly netuid: number;
  /** Where what a mechanism has of its own lies; of the only one, or the first, the netuid. */
  readonly mechanismIndex: number;
  /** The block that makes the epoch. */
  readonly block: bigint;
  readonly raoEmission: Rao;
  /** The hotkey of each uid. */
  readonly hotkeys: readonly (Hex | undefined)[];
}

/** What each build reads in its own way. */
export type OfBuild = 'activityCutoff' | 'lastMechanismStepBlock' | 'commitReveal';

// #region input
/**
 * What an epoch takes from storage, but for what each build reads in its own way.
 *
 * @see SUBNET-EPOCH-01; subtensor `epoch`, `epoch_mechanism`
 */
export function readEpoch(
  store: Store,
  { netuid, mechanismIndex, block, raoEmission, hotkeys }: EpochOf,
): Omit<EpochInput, OfBuild> {
  const [alphaLow, alphaHigh] = store.get(subtensor.AlphaValues, netuid);
  const rows = (item: typeof subtensor.Weights) =>
    hotkeys.map((_, uid) => store.get(item, mechanismIndex, uid));
  return {
    n: hotkeys.length,
    currentBlock: block as BlockNumber,
    tempo: store.get(subtensor.Tempo, netuid),
    lastUpdate: store.get(subtensor.LastUpdate, mechanismIndex) as readonly BlockNumber[],
    blockAtRegistration: hotkeys.map((hotkey, uid) => registeredAt(store, netuid, uid, hotkey)),
    ownerUid: ownerUid(store, netuid),
    stakeBits: stakeWeights(store, netuid, hotkeys),
    stakeThreshold: store.get(subtensor.StakeThreshold) as Rao,
    validatorPermit: store.get(subtensor.ValidatorPermit, netuid),
    maxAllowedValidators: store.get(subtensor.MaxAllowedValidators, netuid),
    weights: rows(subtensor.Weights),
    bonds: rows(subtensor.Bonds),
    kappa: store.get(subtensor.Kappa, netuid),
    bondsPenalty: store.get(subtensor.BondsPenalty, netuid),
    bondsMovingAverage: store.get(subtensor.BondsMovingAverage, netuid),
    yuma3: store.get(subtensor.Yuma3On, netuid),
    liquidAlpha: store.get(subtensor.LiquidAlphaOn, netuid),
    alphaLow,
    alphaHigh,
    alphaSigmoidSteepness: store.get(subtensor.AlphaSigmoidSteepness, netuid),
    raoEmission,
  };
}

/** The block in which a uid was registered; 0 where it has no key. @see subtensor `get_block_at_registration` */
function registeredAt(store: Store, netuid: number, uid: number, hotkey: Hex | undefined): BlockNumber {
  const block = hotkey === undefined ? 0n : store.get(subtensor.BlockAtRegistration, netuid, uid);
  return block as BlockNumber;
}
// #endregion
