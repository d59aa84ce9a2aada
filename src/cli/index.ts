/**
 * The command `taospec`: parsing and printing, a file a verb.
 *
 * @module
 */
export { perform } from './program.ts';
export { exitCodes, Stop, type ExitCode } from './stop.ts';
export { verbs } from './verbs/index.ts';
