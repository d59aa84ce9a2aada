/**
 * Makers of the cases of the emission, one file an operation.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { autoClaimTopics } from './auto-claim.ts';
import { blockEmissionTopics } from './block-emission.ts';
import { clockTopics } from './clock.ts';
import { coinbaseTopics } from './coinbase.ts';
import { dividendsTopics } from './dividends.ts';
import { drainTopics } from './drain.ts';
import { finneyDrainTopics } from './finney-drain.ts';
import { flowTopics } from './flow.ts';
import { freezeTopics } from './freeze.ts';
import { hotkeyDrainTopics } from './hotkey-drain.ts';
import { hotkeySharesTopics } from './hotkey-shares.ts';
import { injectionTopics } from './injection.ts';
import { mechanismsTopics } from './mechanisms.ts';
import { mintTopics } from './mint.ts';
import { movingPriceTopics } from './moving-price.ts';
import { parentsTopics } from './parents.ts';
import { payoutTopics } from './payout.ts';
import { recyclingTopics } from './recycling.ts';
import { rootClaimTopics } from './root-claim.ts';
import { rootProportionTopics } from './root-proportion.ts';
import { splitTopics } from './split.ts';
import { subnetSharesTopics } from './subnet-shares.ts';
import { takeTopics } from './take.ts';
import { tempoTopics } from './tempo.ts';
import { termsTopics } from './terms.ts';

/** Every topic of the emission, in the order of the chapters. */
export const emissionTopics: readonly Topic[] = [
  ...blockEmissionTopics,
  ...mintTopics,
  ...dividendsTopics,
  ...movingPriceTopics,
  ...rootProportionTopics,
  ...splitTopics,
  ...subnetSharesTopics,
  ...flowTopics,
  ...tempoTopics,
  ...termsTopics,
  ...injectionTopics,
  ...coinbaseTopics,
  ...clockTopics,
  ...freezeTopics,
  ...drainTopics,
  ...takeTopics,
  ...payoutTopics,
  ...recyclingTopics,
  ...rootClaimTopics,
  ...autoClaimTopics,
  ...mechanismsTopics,
  ...parentsTopics,
  ...finneyDrainTopics,
  ...hotkeySharesTopics,
  ...hotkeyDrainTopics,
];
