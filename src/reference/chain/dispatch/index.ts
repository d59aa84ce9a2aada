/**
 * The way of an extrinsic through a block.
 *
 * @module
 */
export { eventJson, type At, type ToldEvent } from './at.ts';
export { applyExtrinsic, outcomeJson, type Applied, type Extrinsic, type Outcome } from './extrinsic.ts';
export { feeOf, type Weight } from './fee.ts';
export { isMissing, missing, type DispatchError, type Missing, type Refusal } from './refusal.ts';
