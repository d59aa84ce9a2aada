/**
 * The cases of the flow of TAO, one file a topic.
 *
 * @module
 */
export { average } from './average.ts';
export { fuzz } from './fuzz.ts';
export { goldens } from './goldens.ts';
export { record } from './record.ts';
