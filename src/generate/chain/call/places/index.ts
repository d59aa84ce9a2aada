/**
 * Places: the next uid, who makes room, what changes hands; and the places of root.
 *
 * @module
 */
import { casesOf } from '../universe.ts';
import { prunes } from './prunes.ts';
import { changes } from './changes.ts';
import { roots } from './roots.ts';

/** As the file says. */
export const placeCases = casesOf('REGISTRATION', 'who gets which uid, and what it brings', [
  ...prunes,
  ...changes,
  ...roots,
]);
