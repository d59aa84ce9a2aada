/**
 * The epoch over storage: what it reads, and what it writes, as far as the builds do it alike.
 *
 * @module
 */
export { readEpoch, type EpochOf, type OfBuild } from './input.ts';
export { hotkeysByUid, ownerUid } from './neurons.ts';
export { stakeOf, stakeWeights } from './stake-weights.ts';
export { writeVectors, type Vectors } from './write.ts';
