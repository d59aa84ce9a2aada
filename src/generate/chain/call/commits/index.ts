/**
 * Weights that are committed: by their hash, or encrypted for a round of the beacon.
 *
 * @module
 */
import { casesOf } from '../universe.ts';
import { plain } from './plain.ts';
import { mechanisms } from './mechanisms.ts';
import { batches } from './batches.ts';
import { encrypted } from './encrypted.ts';
import { encryptedMore } from './encrypted-more.ts';

const note = 'the first check that fails gives the answer';
/** As the file says. */
export const commitCases = casesOf(
  'COMMIT-REVEAL',
  note,
  [...plain, ...mechanisms, ...batches, ...encrypted, ...encryptedMore],
  'weights',
);
