/**
 * The cases of setting a clock, one file a topic.
 *
 * @module
 */
export { registered } from './registered.ts';
export { tempoSet } from './tempo-set.ts';
export { upgraded } from './upgraded.ts';
