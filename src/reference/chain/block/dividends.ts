/**
 * The dividends of an epoch as weights: what each validator comes to when its parents have had their part.
 *
 * @module
 */
import { distributeDividends, parents, taoWeightShare, type Paid } from '../../emission/index.ts';
import { saturatingRao, U96F32, type Rao } from '../../numbers/index.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { hotkeyStake } from '../stake-pool.ts';
import { recycleAlpha } from './alpha.ts';

/** What an epoch gave a hotkey, in rao. */
export interface HotkeyEmission {
  readonly hotkey: Hex;
  readonly incentive: Rao;
  readonly dividend: Rao;
}

/** What is in the two pots of the validators. */
export interface ValidatorPots {
  readonly validator: Rao;
  readonly root: Rao;
}

/** A hotkey with what is staked on it, in the words of the emission. */
const staked = (store: Store, netuid: number, hotkey: Hex) => ({
  hotkey,
  coldkey: store.get(subtensor.Owner, hotkey),
  alphaStake: hotkeyStake(store, hotkey, netuid),
  rootStake: hotkeyStake(store, hotkey, 0),
});

// #region parents
/** The dividends by hotkey, parents among them; what of them is burned is recycled here. @see BLOCK-425-16 */
function weights(
  store: Store,
  netuid: number,
  emissions: readonly HotkeyEmission[],
): ReadonlyMap<Hex, U96F32> {
  const sums = new Map<Hex, U96F32>();
  const minimum = Math.max(
    store.get(subtensor.MinChildkeyTake),
    store.get(subtensor.MinChildkeyTakePerSubnet, netuid),
  );
  for (const { hotkey, dividend } of emissions) {
    const { dividends, recycled } = parents({
      ...staked(store, netuid, hotkey),
      dividend,
      childkeyTake: Math.max(store.get(subtensor.ChildkeyTake, hotkey, netuid), minimum),
      ckBurn: store.get(subtensor.CKBurn),
      taoWeight: store.get(subtensor.TaoWeight),
      children: store.get(subtensor.ChildKeys, hotkey, netuid).map(([share]) => share),
      parents: store
        .get(subtensor.ParentKeys, hotkey, netuid)
        .map(([proportion, parent]) => ({ ...staked(store, netuid, parent), proportion })),
    });
    recycleAlpha(store, netuid, recycled);
    for (const each of dividends) {
      const who = each.hotkey as Hex;
      const more = U96F32.saturatingFromInteger(each.dividend);
      sums.set(who, U96F32.saturatingAdd(sums.get(who) ?? U96F32.zero, more));
    }
  }
  return sums;
}
// #endregion

// #region shares
/**
 * What each hotkey gets of the two pots.
 *
 * @see BLOCK-425-16; subtensor `calculate_dividend_and_incentive_distribution`
 */
export function sharesOfPots(
  store: Store,
  netuid: number,
  emissions: readonly HotkeyEmission[],
  pots: ValidatorPots,
): readonly Paid[] {
  const validators = [...weights(store, netuid, emissions)].map(([hotkey, dividend]) => ({
    ...staked(store, netuid, hotkey),
    dividend,
  }));
  return distributeDividends(
    {
      pendingValidatorAlpha: pots.validator,
      pendingRootAlpha: pots.root,
      taoWeight: taoWeightShare(store.get(subtensor.TaoWeight)),
      validators,
    },
    '425',
  ).dividends;
}

/** The incentives of an epoch in all. */
export function incentiveSum(emissions: readonly HotkeyEmission[]): Rao {
  return emissions.reduce((sum, { incentive }) => saturatingRao(sum + incentive), 0n as Rao);
}
// #endregion
