/**
 * The cases of the permits, one file a topic.
 *
 * @module
 */
export { examples } from './examples.ts';
export { fuzz } from './fuzz.ts';
export { nobody } from './nobody.ts';
export { now } from './now.ts';
export { places } from './places.ts';
export { shortLists } from './short-lists.ts';
export { ties } from './ties.ts';
