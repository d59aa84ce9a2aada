import type { JsonObject, Ruleset } from '../../../reference/index.ts';

/** The rulesets while subnets paid in TAO. */
export const taoRulesets = ['133', '149', '195'] as const satisfies readonly Ruleset[];

/** The rulesets that sell root's alpha at once. */
export const soldRulesets = ['233', '234', '247'] as const satisfies readonly Ruleset[];

/** The rulesets that hold root's part back where the price is below the subnet's share of the block. */
export const subsidyRulesets = ['298', '334'] as const satisfies readonly Ruleset[];

/** The ruleset that leaves root's part in the pot while root is not paid, and the one that recycles it. */
export const leftRulesets = ['342', '347'] as const satisfies readonly Ruleset[];

/** The rulesets with a pot each, while every owner took the cut. */
export const alwaysCut = ['347', '365'] as const satisfies readonly Ruleset[];

/** The rulesets of now. */
export const nowRulesets = ['411', '421', '423', '425'] as const satisfies readonly Ruleset[];

/** Proportions of root: a new subnet, one in between, an old one. */
export const proportions = { young: 4_290_200_406n, middle: 1_332_920_884n, old: 655_164_502n } as const;

/** The owner's cut as the chain has it. */
export const usualCut = 11796;

/** Values of a case. */
export interface Now {
  readonly emission?: bigint;
  readonly cut?: number;
  readonly owned?: boolean;
  readonly enabled?: boolean;
  readonly root?: bigint;
  readonly paid?: boolean;
}

/** An input of now; what is left out is a middling subnet after the usual fashion, root being paid. */
export function now({
  emission = 1_000_000_000n,
  cut = usualCut,
  owned = true,
  enabled = true,
  root = proportions.middle,
  paid = true,
}: Now): JsonObject {
  return {
    emission: emission.toString(),
    subnetOwnerCut: cut,
    hasOwner: owned,
    ownerCutEnabled: enabled,
    rootProportion: root.toString(),
    rootSellFlag: paid,
  };
}

/** An input of 347 and 365, when nobody could do without the cut. */
export function cutAlways(values: Omit<Now, 'enabled'>): JsonObject {
  const { ownerCutEnabled: _switch, ...input } = now(values);
  return input;
}

/** An input while root's alpha was sold at once. */
export function sells(values: Omit<Now, 'enabled' | 'paid'>): JsonObject {
  const { rootSellFlag: _flag, ...input } = cutAlways(values);
  return input;
}

/** An input while it was told subnet by subnet whether root is paid. */
export const subsidizes = ({
  subsidized = false,
  ...values
}: Omit<Now, 'enabled' | 'paid'> & { readonly subsidized?: boolean }): JsonObject => ({
  ...sells(values),
  subsidized,
});

/** An input while subnets paid in TAO. */
export function inTao(emission: bigint, owned = true, cut = usualCut): JsonObject {
  return { emission: emission.toString(), subnetOwnerCut: cut, hasOwner: owned };
}
