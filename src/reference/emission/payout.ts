/**
 * The payout: what lies in the pots of a subnet after its epoch, as a list of credits and what is left of it.
 *
 * @module
 */
import { saturatingRao, U96F32, type I96F32, type Rao, type U16 } from '../numbers/index.ts';
import type { Ruleset } from '../versions.ts';
import { byHotkey, type AccountId } from './account.ts';
import { distributeDividends, type Paid } from './dividends.ts';
import { claimableIncrement } from './root-claim.ts';
import { splitTake } from './take.ts';

/** A hotkey with what the epoch gave it, and all that its payout hangs on. */
export interface PaidHotkey {
  readonly hotkey: AccountId;
  /** The coldkey that owns it. */
  readonly owner: AccountId;
  /** As a miner, in rao. */
  readonly incentive: Rao;
  /** As a validator, after parents and children had their part; a weight. */
  readonly dividend: Rao;
  readonly alphaStake: Rao;
  readonly rootStake: Rao;
  /** In parts of 65535; null where the hotkey never set one. */
  readonly delegateTake: U16 | null;
  /** The hotkey that the owner has incentives of this subnet staked on. */
  readonly autoStakeDestination: AccountId | null;
}

/** What the step takes. */
export interface PayoutInput {
  readonly pendingServerEmission: Rao;
  readonly pendingValidatorEmission: Rao;
  readonly pendingRootAlphaDivs: Rao;
  readonly pendingOwnerCut: Rao;
  readonly taoWeight: U96F32;
  readonly subnetOwner: AccountId | null;
  readonly subnetOwnerHotkey: AccountId | null;
  /** Every hotkey of the subnet owner's coldkey. */
  readonly ownedHotkeys: readonly AccountId[];
  readonly recycleOrBurn: 'Recycle' | 'Burn' | null;
  readonly hotkeys: readonly PaidHotkey[];
}

/** What a credit is for. */
export type CreditKind =
  | 'ownerCut'
  | 'incentive'
  | 'recycled'
  | 'burned'
  | 'alphaTake'
  | 'nominators'
  | 'rootTake'
  | 'rootClaimable'
  | 'rootToOwner';

/** An amount of alpha, and who has it: a coldkey's stake on a hotkey, or all of a hotkey's where there is no coldkey. */
export interface Credit {
  readonly kind: CreditKind;
  readonly hotkey: AccountId;
  readonly coldkey: AccountId | null;
  readonly amount: Rao;
}

/** What each pot held less what was paid of it; below 0 where more was paid. */
export interface Dust {
  readonly owner: bigint;
  readonly server: bigint;
  readonly validator: bigint;
  readonly root: bigint;
}

/** The step's stages, and the payout. */
export interface PayoutStages {
  readonly incentiveSum: Rao;
  readonly serverPot: Rao;
  readonly validatorPot: Rao;
  readonly dividends: readonly Paid[];
  readonly credits: readonly Credit[];
  readonly rootClaimable: readonly { readonly hotkey: AccountId; readonly increment: I96F32 }[];
  readonly minerBurned: U96F32;
  readonly dust: Dust;
}

const none = 0n as Rao;
const sumOf = (amounts: readonly { readonly amount: Rao }[]): bigint =>
  amounts.reduce((sum, { amount }) => sum + amount, 0n);

// #region payout
/**
 * Everything that is credited when the pots of a subnet are emptied, in order.
 *
 * @see PAYOUT-01 to PAYOUT-10; subtensor `distribute_emission`, `distribute_dividends_and_incentives`
 */
export function payOut(input: PayoutInput, ruleset: Ruleset): PayoutStages {
  const hotkeys = byHotkey(input.hotkeys);
  const incentiveSum = hotkeys.reduce((sum, { incentive }) => saturatingRao(sum + incentive), none);
  const idle = incentiveSum === 0n;
  const serverPot = idle ? none : input.pendingServerEmission;
  const validatorPot = idle
    ? saturatingRao(input.pendingValidatorEmission + input.pendingServerEmission)
    : input.pendingValidatorEmission;

  const { dividends } = distributeDividends(
    {
      pendingValidatorAlpha: validatorPot,
      pendingRootAlpha: input.pendingRootAlphaDivs,
      taoWeight: input.taoWeight,
      validators: hotkeys.map((each) => ({
        ...each,
        dividend: U96F32.saturatingFromInteger(each.dividend),
      })),
    },
    ruleset,
  );

  const owner = ownerCredit(input);
  const miners = hotkeys.map((each) => minerCredit(each, input));
  const alpha = hotkeys.flatMap((each, i) => alphaCredits(each, dividends[i].alphaDividend));
  const root = hotkeys.map((each, i) => rootCredits(each, dividends[i].rootDividend));
  const rootCredit = root.flatMap(({ credits }) => credits);
  const withheld = miners.filter(({ kind }) => kind !== 'incentive');
  return {
    incentiveSum,
    serverPot,
    validatorPot,
    dividends,
    credits: [...owner, ...miners, ...alpha, ...rootCredit].filter(({ amount }) => amount > 0n),
    rootClaimable: root.flatMap(({ claimable }) => claimable),
    minerBurned: withheldProportion(sumOf(withheld), incentiveSum),
    dust: {
      owner: input.pendingOwnerCut - sumOf(owner),
      server: serverPot - sumOf(miners),
      validator: validatorPot - sumOf(alpha),
      root: input.pendingRootAlphaDivs - sumOf(rootCredit),
    },
  };
}
// #endregion

// #region owner
/** The owner's cut; nobody's where the subnet lacks an owner or the owner's hotkey. @see PAYOUT-04 */
function ownerCredit({ pendingOwnerCut, subnetOwner, subnetOwnerHotkey }: PayoutInput): readonly Credit[] {
  if (subnetOwner === null || subnetOwnerHotkey === null) return [];
  return [{ kind: 'ownerCut', hotkey: subnetOwnerHotkey, coldkey: subnetOwner, amount: pendingOwnerCut }];
}
// #endregion

// #region miners
/** A miner's incentive: staked for its owner, or withheld where the subnet's owner mines. @see PAYOUT-05, PAYOUT-06 */
function minerCredit(miner: PaidHotkey, input: PayoutInput): Credit {
  const { hotkey, owner, incentive: amount, autoStakeDestination } = miner;
  if (input.ownedHotkeys.includes(hotkey) || input.subnetOwnerHotkey === hotkey)
    return { kind: input.recycleOrBurn === 'Recycle' ? 'recycled' : 'burned', hotkey, coldkey: null, amount };
  return { kind: 'incentive', hotkey: autoStakeDestination ?? hotkey, coldkey: owner, amount };
}

/** The share of the incentives that was withheld. @see PAYOUT-07 */
function withheldProportion(withheld: bigint, incentives: Rao): U96F32 {
  const [part, whole] = [saturatingRao(withheld), incentives].map((amount) =>
    U96F32.saturatingFromInteger(amount),
  );
  return U96F32.checkedDiv(part, whole) ?? U96F32.zero;
}
// #endregion

// #region validators
/** A validator's alpha: its take to its owner, the rest to all who stake on it. @see PAYOUT-08 */
function alphaCredits({ hotkey, owner, delegateTake }: PaidHotkey, amount: U96F32): readonly Credit[] {
  const { take, rest } = splitTake({ taker: 'delegate', take: delegateTake, minimumTake: 0, amount });
  return [
    { kind: 'alphaTake', hotkey, coldkey: owner, amount: take },
    { kind: 'nominators', hotkey, coldkey: null, amount: rest },
  ];
}

/** A validator's alpha of root: its take to its owner, the rest to be claimed. @see PAYOUT-09, PAYOUT-10 */
function rootCredits(
  validator: PaidHotkey,
  amount: U96F32,
): {
  readonly credits: readonly Credit[];
  readonly claimable: PayoutStages['rootClaimable'];
} {
  const { hotkey, owner, rootStake, delegateTake } = validator;
  const { take, rest } = splitTake({ taker: 'delegate', take: delegateTake, minimumTake: 0, amount });
  const taken: Credit = { kind: 'rootTake', hotkey, coldkey: owner, amount: take };
  const increment = claimableIncrement(rest, rootStake);
  if (increment === null)
    return { credits: [taken, { kind: 'rootToOwner', hotkey, coldkey: owner, amount: rest }], claimable: [] };
  return {
    credits: [taken, { kind: 'rootClaimable', hotkey, coldkey: null, amount: rest }],
    claimable: rest > 0n ? [{ hotkey, increment }] : [],
  };
}
// #endregion
