import { scalar, type Field } from '../fields.ts';
import type { Emitted } from './sdk10-emit.ts';

/** What is sent, as pairs of a uid and a weight. */
export const row: Field<[number, number][], Emitted> = scalar(
  (wire): Emitted => ({ uids: wire.map(([uid]) => uid), values: wire.map(([, value]) => value) }),
  ({ uids, values }): [number, number][] => uids.map((uid, place) => [uid, values[place]]),
);
