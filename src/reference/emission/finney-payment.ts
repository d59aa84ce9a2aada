/**
 * How an emission was paid before alpha: to a hotkey's owner, and through a delegate to all who staked to it.
 *
 * @module
 */
import { I64F64, type Rao, type U16 } from '../numbers/index.ts';
import { has, type Ruleset } from '../versions.ts';
import type { AccountId } from './account.ts';

/** What a coldkey has staked to a hotkey. */
export interface Stake {
  readonly coldkey: AccountId;
  readonly stake: Rao;
}

/** A hotkey with its owner and all that is staked to it. */
export interface StakedHotkey {
  readonly hotkey: AccountId;
  readonly owner: AccountId;
  /** What a delegate takes, in parts of 65535; `null` where it is none. */
  readonly delegateTake: U16 | null;
  readonly stakes: readonly Stake[];
}

/** An emission for a hotkey. */
export interface EmissionTuple {
  readonly hotkey: AccountId;
  readonly serverEmission: Rao;
  readonly validatorEmission: Rao;
}

const fixed = I64F64.saturatingFromInteger;

// #region take
/** A part of an emission: a quotient and a product, each cut off behind 64 bits, and then the fraction of a rao. */
function partOf(emission: bigint, amount: bigint, whole: bigint): bigint {
  if (whole === 0n) return 0n;
  return I64F64.floor(
    I64F64.saturatingMul(fixed(emission), I64F64.saturatingDiv(fixed(amount), fixed(whole))),
  );
}
// #endregion

// #region payment
/**
 * What each coldkey is paid of an emission for a hotkey.
 *
 * @returns for each payment the coldkey and the amount; a coldkey may stand there twice
 * @see FINNEY-DRAIN-03 to FINNEY-DRAIN-06; subtensor `emit_inflation_through_hotkey_account` of 2023
 */
export function payments(
  { owner, delegateTake, stakes }: Omit<StakedHotkey, 'hotkey'>,
  { serverEmission, validatorEmission }: Omit<EmissionTuple, 'hotkey'>,
  ruleset: Ruleset,
): readonly Stake[] {
  const all = serverEmission + validatorEmission;
  if (delegateTake === null) return [{ coldkey: owner, stake: all as Rao }];

  const undivided = has(ruleset, 'serversUndivided');
  const divided = undivided ? validatorEmission : all;
  const take = partOf(divided, BigInt(delegateTake), 65535n);
  const rest = divided - take;
  const staked = stakes.reduce((sum, { stake }) => sum + stake, 0n);
  const shares = stakes.map(({ coldkey, stake }) => ({ coldkey, stake: partOf(rest, stake, staked) as Rao }));
  const dust = shares.reduce<bigint>((left, { stake }) => left - stake, rest);

  const own = undivided ? take + dust + serverEmission : take;
  return [...shares, { coldkey: owner, stake: own as Rao }];
}
// #endregion
