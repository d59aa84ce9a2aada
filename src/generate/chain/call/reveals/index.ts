/**
 * Weights that are revealed: which commits they meet, and when.
 *
 * @module
 */
import { casesOf } from '../universe.ts';
import { sinceGuards, stranger } from './parts.ts';
import { windows } from './windows.ts';
import { ones } from './ones.ts';
import { failures } from './failures.ts';
import { mechanisms } from './mechanisms.ts';
import { batches } from './batches.ts';

const note = 'the first check that fails gives the answer';
/** As the file says. */
export const revealCases = casesOf(
  'COMMIT-REVEAL',
  note,
  [...windows, ...ones, stranger, ...sinceGuards(failures), ...mechanisms, ...batches],
  'weights',
);
