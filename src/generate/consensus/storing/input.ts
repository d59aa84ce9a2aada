import type { JsonObject } from '../../../reference/index.ts';
import { wireRows, wireValues, type Row } from '../rows.ts';

/** What a case of `consensus.storing` says; what is left out is 0, true, or empty, one entry a uid. */
export interface StoringCase {
  readonly uids: number;
  /** Bits with 64 behind the point. */
  readonly stakeBits?: readonly bigint[];
  readonly inactive?: readonly boolean[];
  readonly permits?: readonly boolean[];
  readonly stake?: readonly bigint[];
  readonly consensus?: readonly bigint[];
  readonly validatorTrust?: readonly bigint[];
  readonly incentive?: readonly bigint[];
  readonly dividends?: readonly bigint[];
  readonly bonds?: readonly Row[];
}

/** An input of `consensus.storing`: everyone is active and has a permit unless said otherwise. */
export function storingInput({ uids, inactive, permits, bonds, ...values }: StoringCase): JsonObject {
  const each = <T>(value: T) => new Array<T>(uids).fill(value);
  const nothing = each(0n);
  return {
    stakeBits: wireValues(values.stakeBits ?? nothing),
    inactive: inactive ?? each(false),
    newValidatorPermits: permits ?? each(true),
    stake: wireValues(values.stake ?? nothing),
    consensus: wireValues(values.consensus ?? nothing),
    validatorTrust: wireValues(values.validatorTrust ?? nothing),
    incentive: wireValues(values.incentive ?? nothing),
    dividends: wireValues(values.dividends ?? nothing),
    emaBonds: wireRows(bonds ?? each([])),
  };
}
