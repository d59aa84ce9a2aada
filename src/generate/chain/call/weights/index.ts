/**
 * Weights that are set: every check in its order, on either side of its bound.
 *
 * @module
 */
import { casesOf } from '../universe.ts';
import { checks } from './checks.ts';
import { stakes } from './stakes.ts';
import { rates } from './rates.ts';
import { mechanisms } from './mechanisms.ts';
import { batches } from './batches.ts';

const note = 'the first check that fails gives the answer';
/** As the file says. */
export const weightCases = casesOf(
  'SETTING-WEIGHTS',
  note,
  [...checks, ...stakes, ...rates, ...mechanisms, ...batches],
  'weights',
);
