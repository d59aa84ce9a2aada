import type { JsonObject } from '../../../reference/index.ts';
import type { Row } from '../row.ts';

const base = {
  uid: 0,
  n: 4,
  permit: true,
  isOwner: false,
  minAllowedWeights: 1,
  maxWeightsLimit: 65535,
  networkVersionKey: '0',
  versionKey: '0',
  uids: [1, 2],
  values: [1, 2],
};
/** A case of weights that differ in something from those of a validator that weighs two others. */
export const row = (
  id: string,
  title: string,
  clauses: readonly number[],
  input: JsonObject,
  more: Partial<Row> = {},
): Row => ({ id, title, clauses, input: { ...base, ...input }, ...more });
