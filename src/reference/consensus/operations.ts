/**
 * The operations of consensus, in the epoch's order.
 *
 * @module
 */
import type { Operation } from '../operation.ts';
import { activeStakeOperation } from './active-stake.operation.ts';
import { activityOperation } from './activity.operation.ts';
import { bondsMaskOperation } from './bonds-mask.operation.ts';
import { bondsPenaltyOperation } from './bonds-penalty.operation.ts';
import { classicBondsOperation } from './classic-bonds.operation.ts';
import { clipOperation } from './clip.operation.ts';
import { emissionOperation } from './emission.operation.ts';
import { epochOperation } from './epoch.operation.ts';
import { liquidAlphaOperation } from './liquid-alpha.operation.ts';
import { liquidEmaOperation } from './liquid-ema.operation.ts';
import { medianOperation } from './median.operation.ts';
import { permitsOperation } from './permits.operation.ts';
import { stakeWeightOperation } from './stake-weight.operation.ts';
import { stakeOperation } from './stake.operation.ts';
import { storingOperation } from './storing.operation.ts';
import { weightsOperation } from './weights.operation.ts';
import { yuma3BondsOperation } from './yuma3-bonds.operation.ts';

/** The stake weight, the steps in their order, and the whole epoch. */
export const consensusOperations: readonly Operation[] = [
  stakeWeightOperation,
  activityOperation,
  stakeOperation,
  permitsOperation,
  activeStakeOperation,
  weightsOperation,
  medianOperation,
  clipOperation,
  bondsPenaltyOperation,
  bondsMaskOperation,
  classicBondsOperation,
  yuma3BondsOperation,
  liquidAlphaOperation,
  liquidEmaOperation,
  emissionOperation,
  storingOperation,
  epochOperation,
];
