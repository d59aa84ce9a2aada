import type { JsonObject } from '../../../reference/index.ts';

/** A take of a case; a delegate that never set one, and no minimum, where nothing else is said. */
export interface OneTake {
  readonly taker?: 'delegate' | 'childkey';
  readonly take?: number | null;
  readonly minimumTake?: number;
  /** In rao. */
  readonly amount?: bigint;
  /** In steps of 2^-32, where it is not whole. */
  readonly bits?: bigint;
}

/** An input of `emission.take`. */
export function takeInput(one: OneTake): JsonObject {
  const { taker = 'delegate', take = null, minimumTake = 0, amount = 0n, bits } = one;
  return { taker, take, minimumTake, amount: (bits ?? amount << 32n).toString() };
}
