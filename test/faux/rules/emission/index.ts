/**
 * The wrong rules of the emission.
 *
 * @module
 */
import type { FauxRule } from '../../../../src/check/index.ts';
import { autoClaimRules } from './auto-claim.ts';
import { blockEmissionRules } from './block-emission.ts';
import { clockRules } from './clock.ts';
import { coinbaseRules } from './coinbase.ts';
import { dividendsRules } from './dividends.ts';
import { drainRules } from './drain.ts';
import { finneyDrainRules } from './finney-drain.ts';
import { flowRules } from './flow.ts';
import { freezeRules } from './freeze.ts';
import { hotkeyDrainRules } from './hotkey-drain.ts';
import { hotkeySharesRules } from './hotkey-shares.ts';
import { injectionRules } from './injection.ts';
import { mechanismsRules } from './mechanisms.ts';
import { mintRules } from './mint.ts';
import { movingPriceRules } from './moving-price.ts';
import { parentsRules } from './parents.ts';
import { payoutRules } from './payout.ts';
import { recyclingRules } from './recycling.ts';
import { rootClaimRules } from './root-claim.ts';
import { rootProportionRules } from './root-proportion.ts';
import { splitRules } from './split.ts';
import { subnetSharesRules } from './subnet-shares.ts';
import { takeRules } from './take.ts';
import { tempoRules } from './tempo.ts';
import { termsRules } from './terms.ts';

/** Every wrong rule of the emission. */
export const emissionRules: readonly FauxRule[] = [
  ...blockEmissionRules,
  ...mintRules,
  ...dividendsRules,
  ...movingPriceRules,
  ...rootProportionRules,
  ...splitRules,
  ...subnetSharesRules,
  ...flowRules,
  ...tempoRules,
  ...termsRules,
  ...injectionRules,
  ...coinbaseRules,
  ...clockRules,
  ...freezeRules,
  ...drainRules,
  ...takeRules,
  ...payoutRules,
  ...recyclingRules,
  ...rootClaimRules,
  ...autoClaimRules,
  ...mechanismsRules,
  ...parentsRules,
  ...finneyDrainRules,
  ...hotkeySharesRules,
  ...hotkeyDrainRules,
];
