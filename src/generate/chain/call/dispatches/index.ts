/**
 * The way of one extrinsic: its fee, its filter, its guards, and batches.
 *
 * @module
 */
import { casesOf } from '../universe.ts';
import { fees } from './fees.ts';
import { batches } from './batches.ts';
import { filters } from './filters.ts';
import { guards } from './guards.ts';

/** As the file says. */
export const dispatchCases = casesOf(
  'CALL',
  'what is asked, and in which order',
  [...fees, ...batches, ...filters, ...guards],
  'weights',
);
