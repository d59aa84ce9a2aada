/**
 * Which uid a new neuron takes over where a subnet is full.
 *
 * @module
 */
import { saturatingU64, type BlockNumber, type Rao, type Uid } from '../numbers/index.ts';

/** What counts of a neuron. */
export interface PrunableNeuron {
  /** What it earned in the last epoch. */
  readonly emission: Rao;
  readonly registeredAt: BlockNumber;
}

/** What `neuronToPrune` takes. */
export interface NeuronToPruneInput {
  /** By uid. */
  readonly neurons: readonly PrunableNeuron[];
  readonly immunityPeriod: number;
  readonly block: BlockNumber;
  /** So many neurons that are not immune are left alone. */
  readonly minNonImmuneUids: number;
  /** The owner's uids that are never pruned. */
  readonly immortalUids: readonly Uid[];
}

/** The uid, and how it was chosen. */
export interface NeuronToPruneStages {
  /** By uid. */
  readonly immune: readonly boolean[];
  /** How many are neither immune nor immortal. */
  readonly nonImmune: number;
  readonly uid: Uid | null;
}

// #region choice
/** Whether a neuron is too young to go. @see NEURON-TO-PRUNE-02; subtensor `get_neuron_is_immune` */
function isImmune({ registeredAt }: PrunableNeuron, { block, immunityPeriod }: NeuronToPruneInput): boolean {
  return saturatingU64(block - registeredAt) < BigInt(immunityPeriod);
}

/** The one that earned least; the oldest, then the lowest uid, where several did. @see NEURON-TO-PRUNE-03 */
function least(uids: readonly Uid[], neurons: readonly PrunableNeuron[]): Uid | null {
  const order = (a: Uid, b: Uid): bigint =>
    neurons[a].emission - neurons[b].emission || neurons[a].registeredAt - neurons[b].registeredAt;
  return uids.reduce<Uid | null>((best, uid) => (best === null || order(uid, best) < 0n ? uid : best), null);
}

/**
 * The uid that makes room.
 *
 * @see NEURON-TO-PRUNE-01, NEURON-TO-PRUNE-04, NEURON-TO-PRUNE-05; subtensor `get_neuron_to_prune`
 */
export function neuronToPrune(input: NeuronToPruneInput): NeuronToPruneStages {
  const { neurons, minNonImmuneUids, immortalUids } = input;
  const immune = neurons.map((neuron) => isImmune(neuron, input));
  const mortal = [...neurons.keys()].filter((uid) => !immortalUids.includes(uid));
  const free = mortal.filter((uid) => !immune[uid]);
  const young = mortal.filter((uid) => immune[uid]);
  const uid = least(free.length > minNonImmuneUids ? free : young, neurons);
  return { immune, nonImmune: free.length, uid };
}
// #endregion
