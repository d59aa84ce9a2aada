/**
 * Running a selection against a target: what is sent, in which messages, and what becomes of it.
 *
 * @module
 */
export { run, type RunOptions } from './run.ts';
