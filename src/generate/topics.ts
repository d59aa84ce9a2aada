/**
 * Every topic that is generated, in the order of the chapters.
 *
 * @module
 */
import { accessTopics } from './access/index.ts';
import { chainTopics } from './chain/index.ts';
import {
  activeStakeTopics,
  activityTopics,
  bondsMaskTopics,
  bondsPenaltyTopics,
  classicBondsTopics,
  clipTopics,
  emissionTopics,
  epochTopics,
  liquidAlphaTopics,
  liquidEmaTopics,
  medianTopics,
  permitsTopics,
  stakeTopics,
  stakeWeightTopics,
  storingTopics,
  weightsTopics,
  yuma3BondsTopics,
} from './consensus/index.ts';
import { emissionTopics as chainEmissionTopics } from './emission/index.ts';
import { marketTopics } from './market/index.ts';
import { numbersTopics } from './numbers/index.ts';
import { scoringTopics } from './scoring/index.ts';
import type { Topic } from './topic.ts';

/** Every topic that is generated. */
export const topics: readonly Topic[] = [
  ...numbersTopics,
  ...stakeWeightTopics,
  ...activityTopics,
  ...stakeTopics,
  ...permitsTopics,
  ...activeStakeTopics,
  ...weightsTopics,
  ...medianTopics,
  ...clipTopics,
  ...bondsPenaltyTopics,
  ...bondsMaskTopics,
  ...classicBondsTopics,
  ...yuma3BondsTopics,
  ...liquidAlphaTopics,
  ...liquidEmaTopics,
  ...emissionTopics,
  ...storingTopics,
  ...epochTopics,
  ...marketTopics,
  ...chainEmissionTopics,
  ...chainTopics,
  ...scoringTopics,
  ...accessTopics,
];
