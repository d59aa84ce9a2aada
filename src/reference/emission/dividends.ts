/**
 * Dividends: what each validator gets of the two pots of an epoch, the subnet's own and that of root.
 *
 * @module
 */
import { U96F32, type Rao } from '../numbers/index.ts';
import { has, type Ruleset } from '../versions.ts';
import { byHotkey, type AccountId } from './account.ts';

/** A validator with its dividend, which counts as a weight here. */
export interface Validator {
  readonly hotkey: AccountId;
  /** Alpha staked on the subnet. */
  readonly alphaStake: Rao;
  /** TAO staked on root. */
  readonly rootStake: Rao;
  readonly dividend: U96F32;
  /** Whether the hotkey has a uid on root; asked for where root dividends need one. */
  readonly rootSeat?: boolean | undefined;
}

/** What the step takes. */
export interface DividendsInput {
  readonly pendingValidatorAlpha: Rao;
  readonly pendingRootAlpha: Rao;
  readonly taoWeight: U96F32;
  readonly validators: readonly Validator[];
}

/** The two parts of a dividend. */
interface Parts {
  readonly alphaPart: U96F32;
  readonly rootPart: U96F32;
}

/** What a hotkey gets of the two pots. */
export interface Paid {
  readonly hotkey: AccountId;
  readonly alphaDividend: U96F32;
  readonly rootDividend: U96F32;
}

/** The step's stages, and what each validator gets. */
export interface DividendsStages {
  readonly parts: readonly ({ readonly hotkey: AccountId } & Parts)[];
  readonly totalAlphaParts: U96F32;
  readonly totalRootParts: U96F32;
  readonly dividends: readonly Paid[];
  /** Where root dividends need a seat: whether the whole pot of root is recycled. */
  readonly rootRecycled: boolean | undefined;
}

const { saturatingFromInteger, saturatingAdd, saturatingSub, saturatingMul, checkedDiv } = U96F32;

// #region dividends
/**
 * The shares of all validators in the pot of the subnet and in the pot of root.
 *
 * @see DIVIDENDS-01 to DIVIDENDS-06; subtensor `calculate_dividend_distribution`
 */
export function distributeDividends(input: DividendsInput, ruleset: Ruleset): DividendsStages {
  const seats = has(ruleset, 'rootDividendsNeedASeat');
  const split = seats ? splitBySeat : splitByStake;
  const parts = byHotkey(input.validators).map((each) => ({
    hotkey: each.hotkey,
    ...split(each, input.taoWeight),
  }));
  const totalAlphaParts = parts.reduce((sum, { alphaPart }) => saturatingAdd(sum, alphaPart), U96F32.zero);
  const totalRootParts = parts.reduce((sum, { rootPart }) => saturatingAdd(sum, rootPart), U96F32.zero);

  const dividends = parts.map(({ hotkey, alphaPart, rootPart }) => ({
    hotkey,
    alphaDividend: shareOf(input.pendingValidatorAlpha, alphaPart, totalAlphaParts),
    rootDividend: shareOf(input.pendingRootAlpha, rootPart, totalRootParts),
  }));
  return {
    parts,
    totalAlphaParts,
    totalRootParts,
    dividends,
    rootRecycled: seats ? nobodyIsPaid(input.pendingRootAlpha, dividends) : undefined,
  };
}

/** A pot times a share in it, both cut off. @see DIVIDENDS-04, DIVIDENDS-05 */
function shareOf(pot: Rao, part: U96F32, total: U96F32): U96F32 {
  const share = checkedDiv(part, total) ?? U96F32.zero;
  return saturatingMul(saturatingFromInteger(pot), share);
}
// #endregion

// #region split
/** A dividend cut in two: root's part first, the rest is alpha's. @see DIVIDENDS-02, DIVIDENDS-03 */
function splitByStake({ alphaStake, rootStake, dividend }: Validator, taoWeight: U96F32): Parts {
  const root = saturatingMul(saturatingFromInteger(rootStake), taoWeight);
  const total = saturatingAdd(saturatingFromInteger(alphaStake), root);
  const rootPart = saturatingMul(dividend, checkedDiv(root, total) ?? U96F32.zero);
  return { alphaPart: saturatingSub(dividend, rootPart), rootPart };
}
// #endregion

// #region seat
/** A dividend cut in two: alpha's part first, and the rest is root's only with a seat there. @see DIVIDENDS-06 */
function splitBySeat({ alphaStake, rootStake, dividend, rootSeat }: Validator, taoWeight: U96F32): Parts {
  const alpha = saturatingFromInteger(alphaStake);
  const total = saturatingAdd(alpha, saturatingMul(saturatingFromInteger(rootStake), taoWeight));
  const alphaPart = saturatingMul(dividend, checkedDiv(alpha, total) ?? U96F32.one);
  const rest = saturatingSub(dividend, alphaPart);
  return { alphaPart, rootPart: rootSeat === true ? rest : U96F32.zero };
}

/** Whether there is something in the pot of root of which nobody gets a whole rao. @see DIVIDENDS-06 */
function nobodyIsPaid(pot: Rao, dividends: readonly Paid[]): boolean {
  return pot > 0n && dividends.every(({ rootDividend }) => U96F32.floor(rootDividend) === 0n);
}
// #endregion
