/**
 * The cases of the moving price, one file a topic.
 *
 * @module
 */
export { age } from './age.ts';
export { average } from './average.ts';
export { deadZone } from './dead-zone.ts';
export { fuzz } from './fuzz.ts';
export { goldens } from './goldens.ts';
export { signs } from './signs.ts';
