/**
 * What an epoch made, back into storage, as far as the builds write it alike.
 *
 * @module
 */
import type { EpochOutput } from '../../consensus/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';

/** What of an epoch is stored as one vector a subnet. */
export type Vectors = Pick<
  EpochOutput,
  'active' | 'consensus' | 'dividends' | 'validatorTrust' | 'stakeWeight' | 'combinedEmission'
> & { readonly newValidatorPermits: readonly boolean[] };

// #region vectors
/** Stores the vectors of a subnet, one entry a uid. @see SUBNET-EPOCH-03; subtensor `epoch`, `persist_netuid_epoch_terms` */
export function writeVectors(store: Store, netuid: number, vectors: Vectors): void {
  store.set(subtensor.Active, [netuid], vectors.active);
  store.set(subtensor.Emission, [netuid], vectors.combinedEmission);
  store.set(subtensor.Consensus, [netuid], vectors.consensus);
  store.set(subtensor.Dividends, [netuid], vectors.dividends);
  store.set(subtensor.ValidatorTrust, [netuid], vectors.validatorTrust);
  store.set(subtensor.ValidatorPermit, [netuid], vectors.newValidatorPermits);
  store.set(subtensor.StakeWeight, [netuid], vectors.stakeWeight);
}
// #endregion
