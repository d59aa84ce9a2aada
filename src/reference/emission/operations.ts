/**
 * The operations of the emission, in the order of the chapters.
 *
 * @module
 */
import type { Operation } from '../operation.ts';
import { autoClaimOperation } from './auto-claim.operation.ts';
import { blockEmissionOperation } from './block-emission.operation.ts';
import { clockOperation } from './clock.operation.ts';
import { coinbaseOperation } from './coinbase.operation.ts';
import { dividendsOperation } from './dividends.operation.ts';
import { drainOperation } from './drain.operation.ts';
import { finneyDrainOperation } from './finney-drain.operation.ts';
import { flowOperation } from './flow.operation.ts';
import { freezeOperation } from './freeze.operation.ts';
import { hotkeyDrainOperation } from './hotkey-drain.operation.ts';
import { hotkeySharesOperation } from './hotkey-shares.operation.ts';
import { injectionOperation } from './injection.operation.ts';
import { mechanismsOperation } from './mechanisms.operation.ts';
import { mintOperation } from './mint.operation.ts';
import { movingPriceOperation } from './moving-price.operation.ts';
import { parentsOperation } from './parents.operation.ts';
import { payoutOperation } from './payout.operation.ts';
import { recyclingOperation } from './recycling.operation.ts';
import { rootClaimOperation } from './root-claim.operation.ts';
import { rootProportionOperation } from './root-proportion.operation.ts';
import { splitOperation } from './split.operation.ts';
import { subnetSharesOperation } from './subnet-shares.operation.ts';
import { takeOperation } from './take.operation.ts';
import { tempoOperation } from './tempo.operation.ts';
import { termsOperation } from './terms.operation.ts';

/** Every operation of the emission. */
export const emissionOperations: readonly Operation[] = [
  blockEmissionOperation,
  mintOperation,
  dividendsOperation,
  movingPriceOperation,
  rootProportionOperation,
  splitOperation,
  subnetSharesOperation,
  flowOperation,
  tempoOperation,
  clockOperation,
  freezeOperation,
  termsOperation,
  injectionOperation,
  coinbaseOperation,
  drainOperation,
  takeOperation,
  payoutOperation,
  recyclingOperation,
  rootClaimOperation,
  autoClaimOperation,
  mechanismsOperation,
  parentsOperation,
  finneyDrainOperation,
  hotkeySharesOperation,
  hotkeyDrainOperation,
];
