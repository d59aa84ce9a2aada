/**
 * The doctor: what a target does of the wire contract, and what to mend first.
 *
 * @module
 */
export { examine, type Examination } from './examine.ts';
export type { Finding } from './finding.ts';
