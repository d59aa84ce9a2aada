/**
 * Take: what a validator keeps of the dividends of those who stake with it.
 *
 * @module
 */
import { U96F32, type Rao, type U16 } from '../numbers/index.ts';

/** Whose take it is: a delegate's, of its stakers, or a childkey's, of its parents. */
export type Taker = 'delegate' | 'childkey';

/** The take of a hotkey that never set one, in parts of 65535. @see TAKE-02 */
export const defaultTake: Readonly<Record<Taker, U16>> = { delegate: 11_796, childkey: 0 };

/** What the step takes. */
export interface TakeInput {
  readonly taker: Taker;
  /** In parts of 65535; null where the hotkey never set one. */
  readonly take: U16 | null;
  /** The least take of a childkey on the subnet. */
  readonly minimumTake: U16;
  readonly amount: U96F32;
}

/** The step's stages, and the amounts in whole rao. */
export interface TakeStages {
  readonly proportion: U96F32;
  readonly takePart: U96F32;
  readonly restPart: U96F32;
  readonly take: Rao;
  readonly rest: Rao;
  /** The rao that neither gets. */
  readonly dust: Rao;
}

const { saturatingFromInteger, saturatingMul, saturatingSub, safeDiv } = U96F32;

// #region take
/**
 * An amount cut in two: the take, and the rest.
 *
 * @see TAKE-01 to TAKE-05; subtensor `get_hotkey_take_float`, `get_childkey_take`
 */
export function splitTake({ taker, take, minimumTake, amount }: TakeInput): TakeStages {
  const stored = take ?? defaultTake[taker];
  const parts = taker === 'childkey' ? Math.max(stored, minimumTake) : stored;
  const proportion = safeDiv(saturatingFromInteger(BigInt(parts)), saturatingFromInteger(65_535n));

  const takePart = saturatingMul(proportion, amount);
  const restPart = saturatingSub(amount, takePart);
  const [whole, taken, rest] = [amount, takePart, restPart].map(
    (part) => U96F32.saturatingToU64(part) as Rao,
  );
  return { proportion, takePart, restPart, take: taken, rest, dust: (whole - taken - rest) as Rao };
}
// #endregion
