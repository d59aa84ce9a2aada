import type { BlockNumber } from '../../numbers/index.ts';
import { decayBurn, decayFactor } from '../burn-price.ts';
import { subtensor } from '../storage/index.ts';
import { allNetuids, type BlockAt } from './at.ts';
import { epochDue } from './clock.ts';

// #region registration-prices
/**
 * Lets the price of a registration fall on every subnet, and counts registrations anew; those of root's interval while
 * root's own clock is due.
 *
 * @see BLOCK-425-03, BLOCK-425-04; subtensor `update_registration_prices_for_networks`
 */
export function lowerRegistrationPrices({ store, block }: BlockAt): void {
  for (const netuid of allNetuids(store)) {
    const halfLife = store.get(subtensor.BurnHalfLife, netuid);
    const burn = store.get(subtensor.Burn, netuid);
    const price = decayBurn(burn, decayFactor(halfLife), block as BlockNumber, {
      halfLife,
      minBurn: store.get(subtensor.MinBurn, netuid),
      maxBurn: store.get(subtensor.MaxBurn, netuid),
      increaseMult: store.get(subtensor.BurnIncreaseMult, netuid),
    });
    if (price !== burn) store.set(subtensor.Burn, [netuid], price);
    store.set(subtensor.RegistrationsThisBlock, [netuid], 0);
    if (netuid === 0 && epochDue(store, netuid, block))
      store.set(subtensor.RegistrationsThisInterval, [netuid], 0);
  }
}
// #endregion
