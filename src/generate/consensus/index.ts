/**
 * Makers of the cases of Yuma consensus, one file a step.
 *
 * @module
 */
export { activeStakeTopics } from './active-stake.ts';
export { activityTopics } from './activity.ts';
export { bondsMaskTopics } from './bonds-mask.ts';
export { bondsPenaltyTopics } from './bonds-penalty.ts';
export { classicBondsTopics } from './classic-bonds.ts';
export { clipTopics } from './clip.ts';
export { emissionTopics } from './emission.ts';
export { epochTopics } from './epoch.ts';
export { liquidAlphaTopics } from './liquid-alpha.ts';
export { liquidEmaTopics } from './liquid-ema.ts';
export { medianTopics } from './median.ts';
export { permitsTopics } from './permits.ts';
export { stakeWeightTopics } from './stake-weight.ts';
export { stakeTopics } from './stake.ts';
export { storingTopics } from './storing.ts';
export { weightsTopics } from './weights.ts';
export { yuma3BondsTopics } from './yuma3-bonds.ts';
