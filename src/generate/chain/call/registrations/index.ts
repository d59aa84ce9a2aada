/**
 * Registration for a burn: every check, what is paid, and what it buys.
 *
 * @module
 */
import { casesOf } from '../universe.ts';
import { checks } from './checks.ts';
import { checksMore } from './checks-more.ts';
import { buys } from './buys.ts';
import { others } from './others.ts';
import { othersMore } from './others-more.ts';

/** As the file says. */
export const registrationCases = casesOf('REGISTRATION', 'the first check that fails gives the answer', [
  ...checks,
  ...checksMore,
  ...buys,
  ...others,
  ...othersMore,
]);
