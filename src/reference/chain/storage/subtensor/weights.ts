import { account, bytes, hash, list, tuple, u16, u64 } from '../../scale/index.ts';
import { id, map, mechanismIndex, optional, since, t64, uid } from '../declare.ts';

/** Weights and bonds as they stand, and weights that are committed and not yet revealed. */
export const weights = {
  Weights: map([id(mechanismIndex), id(uid)], list(tuple(u16, u16)), []),
  Bonds: map([id(mechanismIndex), id(uid)], list(tuple(u16, u16)), []),
  WeightCommits: optional([t64(mechanismIndex), t64(account)], list(tuple(hash, u64, u64, u64))),
  CRV3WeightCommits: map([t64(mechanismIndex), t64(u64)], list(tuple(account, bytes(5000), u64)), []),
  ...since({
    TimelockedWeightCommits: map(
      [t64(mechanismIndex), t64(u64)],
      list(tuple(account, u64, bytes(5000), u64)),
      [],
    ),
    CRV3WeightCommitsV2: map(
      [t64(mechanismIndex), t64(u64)],
      list(tuple(account, u64, bytes(5000), u64)),
      [],
    ),
  }),
};
