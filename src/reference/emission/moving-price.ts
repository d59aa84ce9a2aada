/**
 * The moving price of a subnet: what each block makes of it.
 *
 * @module
 */
import {
  I96F32,
  saturatingConversion,
  U64F64,
  U96F32,
  type BlockNumber,
  type Fixed,
  type FixedPoint,
} from '../numbers/index.ts';
import { has, type Ruleset } from '../versions.ts';

/** What the rule takes; from 261 on prices have no sign, and from 423 on 64 bits behind the point. */
export interface MovingPriceInput {
  /** 0 where the subnet's token is worth one TAO by decree. */
  readonly subnetMechanism: number;
  readonly movingPrice: I96F32;
  /** How much of each block's price enters, for a subnet that is old. */
  readonly subnetMovingAlpha: I96F32;
  /** The price now, as bits of the ruleset's format. */
  readonly price: bigint;
  /** This block, from 247 on. */
  readonly block?: BlockNumber | undefined;
  /** When the subnet was registered, for 247 to 260. */
  readonly networkRegisteredAt?: BlockNumber | undefined;
  /** The first block in which it emits, from 261 on. */
  readonly firstEmissionBlock?: BlockNumber | null | undefined;
  /** After this many blocks half of `subnetMovingAlpha` is reached, from 252 on. */
  readonly emaPriceHalvingBlocks?: bigint | undefined;
}

/** The rule's stages; all but the last have the format that the ruleset computes in. */
export interface MovingPriceStages {
  /** How many blocks old the subnet is; absent where age does not count. */
  readonly age?: bigint;
  /** How much of the price enters. */
  readonly alpha: bigint;
  readonly fromPrice: bigint;
  readonly fromMovingPrice: bigint;
  readonly movingPrice: I96F32;
}

// #region moving-price
/**
 * The moving price after a block.
 *
 * @see MOVING-PRICE-01 to MOVING-PRICE-08; subtensor `update_moving_price`
 */
export function movingPrice(input: MovingPriceInput, ruleset: Ruleset): MovingPriceStages {
  if (has(ruleset, 'movingPriceWide')) return average(U64F64, input, ruleset);
  return has(ruleset, 'startCall') ? average(U96F32, input, ruleset) : average(I96F32, input, ruleset);
}

function average<T extends Fixed<string>>(
  format: FixedPoint<T>,
  input: MovingPriceInput,
  ruleset: Ruleset,
): MovingPriceStages {
  const price = format.fromBits(input.price);
  const counted = has(ruleset, 'priceCapped') && price > format.one ? format.one : price;
  const before = movingPriceIn(format, input);

  const age = has(ruleset, 'movingPriceAges') ? ageOf(input, ruleset) : undefined;
  const most = saturatingConversion(I96F32, format)(input.subnetMovingAlpha);
  const alpha =
    age === undefined
      ? most
      : format.saturatingMul(most, ripeness(format, age, halvingBlocks(input, ruleset)));

  const fromPrice = format.saturatingMul(alpha, counted);
  const fromMovingPrice = format.saturatingMul(format.saturatingSub(format.one, alpha), before);
  const after = format.saturatingAdd(fromPrice, fromMovingPrice);
  return {
    ...(age !== undefined && { age }),
    alpha,
    fromPrice,
    fromMovingPrice,
    movingPrice: saturatingConversion(format, I96F32)(after),
  };
}
// #endregion

// #region stored
/**
 * The moving price that counts: 1 for a subnet without a market.
 *
 * @see MOVING-PRICE-02; subtensor `get_moving_alpha_price`
 */
export function movingPriceIn<T extends Fixed<string>>(
  format: FixedPoint<T>,
  { subnetMechanism, movingPrice }: Pick<MovingPriceInput, 'subnetMechanism' | 'movingPrice'>,
): T {
  return subnetMechanism === 0 ? format.one : saturatingConversion(I96F32, format)(movingPrice);
}
// #endregion

// #region age
/** The halving time before subnets had their own: two weeks. */
const twoWeeks = 100_800n;
/** The halving time of a subnet that has set none: four weeks. */
const fourWeeks = 201_600n;

const halvingBlocks = (input: MovingPriceInput, ruleset: Ruleset): bigint =>
  has(ruleset, 'halvingBlocksPerSubnet') ? (input.emaPriceHalvingBlocks ?? fourWeeks) : twoWeeks;

/** Blocks since the start call, which is the block before the first emission; once, since registration. */
function ageOf(input: MovingPriceInput, ruleset: Ruleset): bigint {
  const since = has(ruleset, 'startCall')
    ? lessOrNone(input.firstEmissionBlock ?? 0n, 1n)
    : (input.networkRegisteredAt ?? 0n);
  return lessOrNone(input.block ?? 0n, since);
}

const lessOrNone = (a: bigint, b: bigint): bigint => (a > b ? a - b : 0n);

/** How much of its final pace the average has at an age: age / (age + halving time). */
function ripeness<T extends Fixed<string>>(format: FixedPoint<T>, age: bigint, halving: bigint): T {
  const blocks = format.saturatingFromInteger(age);
  return format.safeDiv(blocks, format.saturatingAdd(blocks, format.saturatingFromInteger(halving)));
}
// #endregion
