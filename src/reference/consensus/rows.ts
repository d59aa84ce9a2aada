import type { Uid } from '../numbers/index.ts';

/** One validator's row of a matrix, sparse: [uid, value] in the order stored. An absent entry is not a zero entry. */
export type SparseRow<T> = readonly (readonly [uid: Uid, value: T])[];
