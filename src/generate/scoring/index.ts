/**
 * Makers of the cases of scoring, one file an operation.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { agreementTopics } from './agreement.ts';
import { capTopics } from './cap.ts';
import { chainTopics } from './chain.ts';
import { evaluateTopics } from './evaluate.ts';
import { exp2Topics } from './exp2.ts';
import { federationTopics } from './federation.ts';
import { jensenShannonTopics } from './jensen-shannon.ts';
import { kullbackLeiblerTopics } from './kullback-leibler.ts';
import { log2Topics } from './log2.ts';
import { movingAverageTopics } from './moving-average.ts';
import { outliersTopics } from './outliers.ts';
import { quantiseTopics } from './quantise.ts';
import { rewardTopics } from './reward.ts';
import { sdk10CapTopics } from './sdk10-cap.ts';
import { sdk10EmitTopics } from './sdk10-emit.ts';
import { sdk10WeightsTopics } from './sdk10-weights.ts';
import { sdk11CapTopics } from './sdk11-cap.ts';
import { sdk11WeightsTopics } from './sdk11-weights.ts';
import { softmaxTopics } from './softmax.ts';
import { taskScoreTopics } from './task-score.ts';
import { toU16Topics } from './to-u16.ts';
import { whitepaperTopics } from './whitepaper.ts';

/** Every topic of scoring, in the order of the chapters. */
export const scoringTopics: readonly Topic[] = [
  ...quantiseTopics,
  ...exp2Topics,
  ...log2Topics,
  ...softmaxTopics,
  ...jensenShannonTopics,
  ...kullbackLeiblerTopics,
  ...agreementTopics,
  ...taskScoreTopics,
  ...rewardTopics,
  ...movingAverageTopics,
  ...outliersTopics,
  ...capTopics,
  ...toU16Topics,
  ...chainTopics,
  ...evaluateTopics,
  ...federationTopics,
  ...sdk10CapTopics,
  ...sdk10WeightsTopics,
  ...sdk10EmitTopics,
  ...sdk11CapTopics,
  ...sdk11WeightsTopics,
  ...whitepaperTopics,
];
