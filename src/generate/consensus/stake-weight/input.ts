import type { JsonObject } from '../../../reference/index.ts';

/** The whole, as a share. */
export const whole = 2n ** 64n - 1n;

/** A half less a hair. */
export const nearlyHalf = 2n ** 63n - 1n;

/** A half and a hair, which is a half exactly once it is cut off. */
export const half = 2n ** 63n;

/** A third exactly, as a share; the number that it becomes is cut off. */
export const third = whole / 3n;

/** A hotkey that passes on a share of its stake. */
export interface OneParent {
  readonly proportion: bigint;
  /** 0 where absent. */
  readonly alpha?: bigint;
  /** 0 where absent. */
  readonly tao?: bigint;
}

/** What a stake weight is made of; amounts in rao are 0, and lists are empty, where absent. */
export interface Hotkey {
  readonly alpha?: bigint;
  readonly tao?: bigint;
  /** The whole where absent. */
  readonly taoWeight?: bigint;
  readonly parents?: readonly OneParent[];
  readonly children?: readonly bigint[];
}

/** An input of `consensus.stakeWeight`. */
export function stakeWeightInput(hotkey: Hotkey): JsonObject {
  const { alpha = 0n, tao = 0n, taoWeight = whole, parents = [], children = [] } = hotkey;
  return {
    alpha: alpha.toString(),
    tao: tao.toString(),
    taoWeight: taoWeight.toString(),
    parents: parents.map((parent) => ({
      proportion: parent.proportion.toString(),
      alpha: (parent.alpha ?? 0n).toString(),
      tao: (parent.tao ?? 0n).toString(),
    })),
    children: children.map(String),
  };
}
