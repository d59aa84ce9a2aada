/**
 * Every topic that is generated, in the order of the chapters.
 *
 * @module
 */
import {
  bondsMaskTopics,
  bondsPenaltyTopics,
  classicBondsTopics,
  clipTopics,
  epochTopics,
  liquidAlphaTopics,
  medianTopics,
  permitsTopics,
  stakeTopics,
  weightsTopics,
  yuma3BondsTopics,
} from './consensus/index.ts';
import { numbersTopics } from './numbers/index.ts';
import type { Topic } from './topic.ts';

/** Every topic that is generated. */
export const topics: readonly Topic[] = [
  ...numbersTopics,
  ...stakeTopics,
  ...permitsTopics,
  ...weightsTopics,
  ...medianTopics,
  ...clipTopics,
  ...bondsPenaltyTopics,
  ...bondsMaskTopics,
  ...classicBondsTopics,
  ...yuma3BondsTopics,
  ...liquidAlphaTopics,
  ...epochTopics,
];
