/**
 * Shares by price: at first the moving price alone, later for what is not burned of the miners' emission.
 *
 * @module
 */
import {
  I96F32,
  saturatingConversion,
  U64F64,
  U96F32,
  type Fixed,
  type FixedPoint,
  type Rao,
} from '../numbers/index.ts';
import { has, type Ruleset } from '../versions.ts';
import { isOpen, type Emitting } from './emitting.ts';
import { movingPriceIn, type MovingPriceInput } from './moving-price.ts';

/** A subnet with its moving price. */
export type PricedSubnet = Emitting & Pick<MovingPriceInput, 'subnetMechanism' | 'movingPrice'>;

/** A subnet whose price counts for what is not burned. */
export interface UnburnedSubnet extends PricedSubnet {
  /** How much of its miners' emission went to its owner at the last epoch. */
  readonly minerBurned: U96F32;
  /** Root's part in the subnet, for 421 to 424. */
  readonly rootProportion?: U96F32 | undefined;
}

/** What each subnet gets by its price alone. */
export interface PriceEmissions {
  readonly movingPrices: readonly bigint[];
  readonly totalMovingPrice: bigint;
  /** In the format of the ruleset: I96F32 up to 260, U96F32 from 261 on. */
  readonly emissions: readonly bigint[];
}

// #region dtao
/**
 * What each subnet gets: the block's emission times its moving price, and that divided by all moving prices.
 *
 * @see SUBNET-SHARES-10, SUBNET-SHARES-09; subtensor `run_coinbase`
 */
export function priceEmissions(
  subnets: readonly PricedSubnet[],
  blockEmission: Rao,
  ruleset: Ruleset,
): PriceEmissions {
  return has(ruleset, 'startCall')
    ? emissionsIn(U96F32, subnets, blockEmission, ruleset)
    : emissionsIn(I96F32, subnets, blockEmission, ruleset);
}

function emissionsIn<T extends Fixed<string>>(
  format: FixedPoint<T>,
  subnets: readonly PricedSubnet[],
  blockEmission: Rao,
  ruleset: Ruleset,
): PriceEmissions {
  const movingPrices = subnets.map((subnet) => movingPriceIn(format, subnet));
  const totalMovingPrice = movingPrices.reduce(format.saturatingAdd, format.zero);
  const emission = format.saturatingFromInteger(blockEmission);
  const emissions = subnets.map((subnet, i) => {
    if (has(ruleset, 'closedGetsNothing') && !isOpen(subnet, ruleset)) return format.zero;
    return (
      format.checkedDiv(format.saturatingMul(emission, movingPrices[i]), totalMovingPrice) ?? format.zero
    );
  });
  return { movingPrices, totalMovingPrice, emissions };
}
// #endregion

/** The shares by unburned prices, and what they are made of. */
export interface PriceShares {
  readonly movingPrices: readonly U64F64[];
  readonly totalMovingPrice: U64F64;
  readonly priceShares: readonly U64F64[];
  readonly weightedShares: readonly U64F64[];
  readonly shares: readonly U64F64[];
}

// #region price
const widened = saturatingConversion(U96F32, U64F64);

/**
 * Each subnet's share: its part of all moving prices, for what is not burned, and for root's part in it once.
 *
 * @returns the parts of the prices alone where no weight is left
 * @see SUBNET-SHARES-17 to SUBNET-SHARES-20; subtensor `get_shares`
 */
export function priceShares(subnets: readonly UnburnedSubnet[], ruleset: Ruleset): PriceShares {
  const movingPrices = subnets.map((subnet) => movingPriceIn(U64F64, subnet));
  const totalMovingPrice = movingPrices.reduce(U64F64.saturatingAdd, U64F64.zero);
  const parts = movingPrices.map((price) => U64F64.checkedDiv(price, totalMovingPrice) ?? U64F64.zero);

  const weightedShares = subnets.map((subnet, i) =>
    U64F64.saturatingMul(parts[i], weightOf(subnet, ruleset)),
  );
  const totalWeight = weightedShares.reduce(U64F64.saturatingAdd, U64F64.zero);
  const shares =
    totalWeight > U64F64.zero ? weightedShares.map((share) => U64F64.safeDiv(share, totalWeight)) : parts;
  return { movingPrices, totalMovingPrice, priceShares: parts, weightedShares, shares };
}

/** What is not burned, times root's part while that counts. */
function weightOf({ minerBurned, rootProportion }: UnburnedSubnet, ruleset: Ruleset): U64F64 {
  const burned = widened(minerBurned);
  const unburned = U64F64.saturatingSub(U64F64.one, burned > U64F64.one ? U64F64.one : burned);
  if (!has(ruleset, 'rootProportionInShares')) return unburned;
  return U64F64.saturatingMul(widened(rootProportion ?? U96F32.zero), unburned);
}
// #endregion
