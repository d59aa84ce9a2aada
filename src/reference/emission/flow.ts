/**
 * The flow of TAO into a subnet: what is recorded, and its average, which once decided who gets what.
 *
 * @module
 */
import {
  I64F64,
  saturatingConversion,
  U96F32,
  type BlockNumber,
  type I96F32,
  type Rao,
} from '../numbers/index.ts';
import { has, type Ruleset } from '../versions.ts';
import { movingPriceIn } from './moving-price.ts';

/** TAO that came into a subnet's pool or left it. */
export interface Movement {
  readonly direction: 'in' | 'out';
  readonly tao: Rao;
}

/** The average of a subnet's flow, with the block that it was brought up to date in. */
export interface FlowAverage {
  readonly block: BlockNumber;
  readonly flow: I64F64;
}

/** What the rule takes. */
export interface FlowInput {
  readonly block: BlockNumber;
  /** What was recorded since the last average, as an i64. */
  readonly taoFlow: bigint;
  /** What is recorded now, before the average. */
  readonly movements: readonly Movement[];
  readonly emaTaoFlow: FlowAverage | null;
  /** How much of a block's flow enters, in parts of 2^63 − 1. */
  readonly flowEmaSmoothingFactor: bigint;
  // What an average starts from before 348.
  readonly subnetMechanism?: number | undefined;
  readonly movingPrice?: I96F32 | undefined;
  readonly price?: U96F32 | undefined;
}

/** What is left recorded, and the average. */
export interface FlowOutput {
  readonly taoFlow: bigint;
  readonly emaTaoFlow: FlowAverage | null;
}

/** The rule's stages. */
export interface FlowStages extends FlowOutput {
  /** All that is recorded when the average is made. */
  readonly recorded: bigint;
}

// #region record
const least = -(2n ** 63n);
const most = 2n ** 63n - 1n;

/**
 * What is recorded after a movement of TAO.
 *
 * @see FLOW-01, FLOW-02; subtensor `record_tao_inflow`, `record_tao_outflow`
 */
export function recordFlow(flow: bigint, { direction, tao }: Movement): bigint {
  const signed = BigInt.asIntN(64, tao);
  const after = direction === 'in' ? flow + signed : flow - signed;
  return after > most ? most : after < least ? least : after;
}
// #endregion

// #region flow
/**
 * What is recorded and averaged when a block comes to its shares.
 *
 * @see FLOW-01, FLOW-08
 */
export function flow(input: FlowInput, ruleset: Ruleset): FlowStages {
  const recorded = input.movements.reduce(recordFlow, input.taoFlow);
  if (!has(ruleset, 'flowDecides')) return { recorded, taoFlow: recorded, emaTaoFlow: input.emaTaoFlow };
  return { recorded, ...averageFlow({ ...input, taoFlow: recorded }, ruleset) };
}

/**
 * The average of the flow in a block, and what is left recorded.
 *
 * @see FLOW-03 to FLOW-07; subtensor `get_ema_flow`
 */
export function averageFlow(input: Omit<FlowInput, 'movements'>, ruleset: Ruleset): FlowOutput {
  const { block, taoFlow } = input;
  if (input.emaTaoFlow === null && has(ruleset, 'flowStartsFromPrice'))
    return { taoFlow, emaTaoFlow: { block, flow: firstFlow(input, ruleset) } };

  const before = input.emaTaoFlow ?? { block: 0n as BlockNumber, flow: I64F64.zero };
  if (before.block === block) return { taoFlow, emaTaoFlow: input.emaTaoFlow };
  const alpha = flowAlpha(input.flowEmaSmoothingFactor);
  const kept = I64F64.saturatingMul(I64F64.saturatingSub(I64F64.one, alpha), before.flow);
  const added = I64F64.saturatingMul(alpha, I64F64.saturatingFromInteger(taoFlow));
  return { taoFlow: 0n, emaTaoFlow: { block, flow: I64F64.saturatingAdd(kept, added) } };
}

/** How much of a block's flow enters the average. @see FLOW-03 */
export function flowAlpha(flowEmaSmoothingFactor: bigint): I64F64 {
  return I64F64.safeDiv(
    I64F64.saturatingFromInteger(flowEmaSmoothingFactor),
    I64F64.saturatingFromInteger(most),
  );
}
// #endregion

// #region first
const signed = saturatingConversion(U96F32, I64F64);
const raoInTao = I64F64.saturatingFromInteger(1_000_000_000n);

/** Where an average began before it began at 0: the lower of price and moving price. @see FLOW-07 */
function firstFlow(
  { subnetMechanism = 1, movingPrice = 0n as I96F32, price = U96F32.zero }: Omit<FlowInput, 'movements'>,
  ruleset: Ruleset,
): I64F64 {
  const moving = signed(movingPriceIn(U96F32, { subnetMechanism, movingPrice }));
  const lower = moving < signed(price) ? moving : signed(price);
  return has(ruleset, 'flowStartsInRao') ? I64F64.saturatingMul(raoInTao, lower) : lower;
}
// #endregion
