/**
 * What an epoch gives a hotkey, cut up between it and those that lent it their stake; from 195 to 232.
 *
 * @module
 */
import { I64F64, I96F32, saturatingRao, type Rao, type U16 } from '../numbers/index.ts';
import type { AccountId } from './account.ts';

/** A hotkey that lends a share of its stake. */
export interface LendingHotkey {
  readonly hotkey: AccountId;
  /** All that is staked to it. */
  readonly stake: Rao;
  /** In parts of 2^64 − 1. */
  readonly proportion: bigint;
}

/** What an epoch gave a hotkey, with the hotkey's kin on that subnet. */
export interface HotkeySharesInput {
  readonly hotkey: AccountId;
  /** All that is staked to it. */
  readonly stake: Rao;
  /** What it keeps of its validator emission before the parents, in parts of 65535. */
  readonly childkeyTake: U16;
  readonly serverEmission: Rao;
  readonly validatorEmission: Rao;
  /** The most stake that counts on the subnet. */
  readonly networkMaxStake: Rao;
  /** The shares that it lends to children of its own, in parts of 2^64 − 1. */
  readonly children: readonly bigint[];
  /** In the order stored. */
  readonly parents: readonly LendingHotkey[];
}

/** What each hotkey has pending more, with the stages. */
export interface HotkeySharesStages {
  /** Those of the parents in their order, and then its own. */
  readonly shares: readonly { readonly hotkey: AccountId; readonly emission: Rao }[];
  readonly childkeyTake: Rao;
  readonly stakeOnSubnet: Rao;
  /** What part of that each parent lent. */
  readonly proportions: readonly I96F32[];
}

const most = I96F32.saturatingFromInteger(2n ** 64n - 1n);
const fixed = I96F32.saturatingFromInteger;

// #region stake
/** What of a stake is lent. */
function lent(stake: Rao, proportion: bigint): I96F32 {
  return I96F32.saturatingMul(fixed(stake), I96F32.saturatingDiv(fixed(proportion), most));
}

/**
 * The stake of a hotkey on a subnet: its own, less what it lends, and what it is lent, each in whole rao.
 *
 * @see HOTKEY-SHARES-02; subtensor `get_stake_for_hotkey_on_subnet` of 195
 */
export function stakeOnSubnet({
  stake,
  networkMaxStake,
  children,
  parents,
}: Pick<HotkeySharesInput, 'stake' | 'networkMaxStake' | 'children' | 'parents'>): Rao {
  const toChildren = wholeSum(children.map((proportion) => lent(stake, proportion)));
  const fromParents = wholeSum(parents.map((parent) => lent(parent.stake, parent.proportion)));
  const all = saturatingRao(notBelowZero(stake - toChildren) + fromParents);
  return all < networkMaxStake ? all : networkMaxStake;
}
// #endregion

// #region shares
/**
 * The emission of a hotkey cut up between its parents and itself.
 *
 * @see HOTKEY-SHARES-01 to HOTKEY-SHARES-06; subtensor `accumulate_hotkey_emission`
 */
export function hotkeyShares(input: HotkeySharesInput): HotkeySharesStages {
  const { hotkey, serverEmission, validatorEmission, parents } = input;
  const childkeyTake = takeOf(validatorEmission, input.childkeyTake);
  const shared = validatorEmission - childkeyTake;
  const onSubnet = stakeOnSubnet(input);

  const paying = onSubnet === 0n ? [] : parents;
  const proportions = paying.map(({ stake, proportion }) =>
    I96F32.saturatingDiv(lent(stake, proportion), fixed(onSubnet)),
  );
  const toParents = proportions.map((proportion) =>
    I96F32.saturatingToU64(I96F32.saturatingMul(proportion, fixed(shared))),
  );
  const left = notBelowZero(shared - toParents.reduce((sum, emission) => sum + emission, 0n));
  return {
    shares: [
      ...paying.map((parent, at) => ({ hotkey: parent.hotkey, emission: toParents[at] as Rao })),
      { hotkey, emission: saturatingRao(left + childkeyTake + serverEmission) },
    ],
    childkeyTake,
    stakeOnSubnet: onSubnet,
    proportions,
  };
}
// #endregion

// #region take
/**
 * A take: its share of the whole is cut off behind 64 bits, and then the product to whole rao.
 *
 * @see HOTKEY-SHARES-01, HOTKEY-DRAIN-06
 */
export function takeOf(emission: Rao, take: U16): Rao {
  const share = I64F64.saturatingDiv(
    I64F64.saturatingFromInteger(BigInt(take)),
    I64F64.saturatingFromInteger(65535n),
  );
  return I64F64.saturatingToU64(I64F64.saturatingMul(share, I64F64.saturatingFromInteger(emission))) as Rao;
}
// #endregion

function wholeSum(amounts: readonly I96F32[]): Rao {
  return saturatingRao(amounts.reduce((sum, amount) => sum + I96F32.saturatingToU64(amount), 0n));
}

function notBelowZero(difference: bigint): bigint {
  return difference > 0n ? difference : 0n;
}
