import type { JsonObject } from '../../../reference/index.ts';

/** 0.18 as main net weighs TAO: 3320413933267719290 of 2^64 − 1, in steps of 2^-32. */
export const taoWeight = 773_094_113n;

/** A validator of a case; what is left out is 0. */
export interface OneValidator {
  readonly hotkey: string;
  readonly alpha?: bigint;
  readonly root?: bigint;
  /** In rao. */
  readonly dividend?: bigint;
  /** In steps of 2^-32, where it is not whole. */
  readonly bits?: bigint;
  /** Said under 475 alone. */
  readonly seat?: boolean;
}

/** The pots, and how much TAO weighs where it is not as on main net. */
export interface Pots {
  readonly alpha?: bigint;
  readonly root?: bigint;
  readonly taoWeight?: bigint;
}

/** An input of `emission.dividends`. */
export function dividendsInput(pots: Pots, validators: readonly OneValidator[]): JsonObject {
  return {
    pendingValidatorAlpha: (pots.alpha ?? 0n).toString(),
    pendingRootAlpha: (pots.root ?? 0n).toString(),
    taoWeight: (pots.taoWeight ?? taoWeight).toString(),
    validators: validators.map(({ hotkey, alpha = 0n, root = 0n, dividend = 0n, bits, seat }) => ({
      hotkey,
      alphaStake: alpha.toString(),
      rootStake: root.toString(),
      dividend: (bits ?? dividend << 32n).toString(),
      ...(seat !== undefined && { rootSeat: seat }),
    })),
  };
}
