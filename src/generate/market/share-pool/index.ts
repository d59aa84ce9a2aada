/**
 * The cases of `market.sharePool`, one file a topic.
 *
 * @module
 */
export { adding } from './adding.ts';
export { fixedPools } from './fixed.ts';
export { fixedTaking } from './fixed-taking.ts';
export { formats } from './formats.ts';
export { fuzz } from './fuzz.ts';
export { measuredPools } from './measured.ts';
export { stories } from './stories.ts';
export { taking } from './taking.ts';
export { values } from './values.ts';
