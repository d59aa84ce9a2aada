/**
 * The wrong rules of scoring.
 *
 * @module
 */
import type { FauxRule } from '../../../../src/check/index.ts';
import { agreementRules } from './agreement.ts';
import { capRules } from './cap.ts';
import { chainRules } from './chain.ts';
import { evaluateRules } from './evaluate.ts';
import { exp2Rules } from './exp2.ts';
import { federationRules } from './federation.ts';
import { jensenShannonRules } from './jensen-shannon.ts';
import { kullbackLeiblerRules } from './kullback-leibler.ts';
import { log2Rules } from './log2.ts';
import { movingAverageRules } from './moving-average.ts';
import { outliersRules } from './outliers.ts';
import { quantiseRules } from './quantise.ts';
import { rewardRules } from './reward.ts';
import { sdk10CapRules } from './sdk10-cap.ts';
import { sdk10EmitRules } from './sdk10-emit.ts';
import { sdk10WeightsRules } from './sdk10-weights.ts';
import { sdk11CapRules } from './sdk11-cap.ts';
import { sdk11WeightsRules } from './sdk11-weights.ts';
import { softmaxRules } from './softmax.ts';
import { taskScoreRules } from './task-score.ts';
import { toU16Rules } from './to-u16.ts';
import { whitepaperRules } from './whitepaper.ts';

/** Every wrong rule of scoring, in the order of the chapters. */
export const scoringRules: readonly FauxRule[] = [
  ...quantiseRules,
  ...exp2Rules,
  ...log2Rules,
  ...softmaxRules,
  ...jensenShannonRules,
  ...kullbackLeiblerRules,
  ...agreementRules,
  ...taskScoreRules,
  ...rewardRules,
  ...movingAverageRules,
  ...outliersRules,
  ...capRules,
  ...toU16Rules,
  ...chainRules,
  ...evaluateRules,
  ...federationRules,
  ...sdk10CapRules,
  ...sdk10WeightsRules,
  ...sdk10EmitRules,
  ...sdk11CapRules,
  ...sdk11WeightsRules,
  ...whitepaperRules,
];
